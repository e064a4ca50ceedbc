export type { Receiver, SubmissionHeader, Submitter } from "./claim/submission.ts";
export type { Envelope } from "./envelope.ts";
export { type Read837P, read837P } from "./professional/read-837p.ts";
export {
  MAX_CLAIMS_PER_SET,
  type ProfessionalSubmission,
  VERSION_837P,
  type Write837PInput,
  write837P,
  write837PSubmissions,
} from "./professional/write-837p.ts";
