export {
  type AcknowledgedInterchange,
  type AcknowledgeInterchangeOptions,
  acknowledgeInterchange,
} from "./acknowledgment/acknowledge-interchange.ts";
export { type Read277CA, read277CA } from "./acknowledgment/read-277ca.ts";
export { type Read999, read999 } from "./acknowledgment/read-999.ts";
export {
  type ClaimAcknowledgmentBatch,
  VERSION_277CA,
  type Write277CAInput,
  write277CA,
  write277CABatches,
} from "./acknowledgment/write-277ca.ts";
export { VERSION_999, type Write999Input, write999 } from "./acknowledgment/write-999.ts";
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
export { type Read835, read835 } from "./remittance/read-835.ts";
export { VERSION_835, type Write835Input, write835 } from "./remittance/write-835.ts";
