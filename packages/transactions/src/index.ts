export {
  type AcknowledgedInterchange,
  type AcknowledgeInterchangeOptions,
  acknowledgeInterchange,
} from "./acknowledgment/acknowledge-interchange.ts";
export type { ClaimAcknowledgmentBatch } from "./acknowledgment/acknowledgment-batch.ts";
export { readTA1, writeTA1 } from "./acknowledgment/interchange-acknowledgment.ts";
export { type Read277CA, read277CA } from "./acknowledgment/read-277ca.ts";
export { type Read999, read999 } from "./acknowledgment/read-999.ts";
export { type Write277CAInput, write277CA, write277CABatches } from "./acknowledgment/write-277ca.ts";
export { type Write999Input, write999 } from "./acknowledgment/write-999.ts";
export {
  read278Request,
  read278Response,
  write278Request,
  write278Response,
} from "./authorization/authorization.ts";
export type { AuthorizationRequestBatch } from "./authorization/guide-278-request.ts";
export type { AuthorizationResponseBatch } from "./authorization/guide-278-response.ts";
export type { ClaimListener, SubmissionStart } from "./claim/claim-set-reader.ts";
export type { ReadClaims } from "./claim/read-claims.ts";
export type { StreamedClaim } from "./claim/stream-claims.ts";
export type { Receiver, SubmissionHeader, Submitter } from "./claim/submission.ts";
export { type ClaimSubmission, MAX_CLAIMS_PER_SET, type WriteClaimsInput } from "./claim/write-claims.ts";
export { type Read837D, read837D } from "./dental/read-837d.ts";
export { write837D, write837DSubmissions } from "./dental/write-837d.ts";
export { read270, read271, write270, write271 } from "./eligibility/eligibility.ts";
export type { EligibilityInquiryBatch } from "./eligibility/guide-270.ts";
export type { EligibilityResponseBatch } from "./eligibility/guide-271.ts";
export type { Envelope } from "./envelope.ts";
export { type Read837I, read837I } from "./institutional/read-837i.ts";
export { write837I, write837ISubmissions } from "./institutional/write-837i.ts";
export type { LevelBatch, ReadBatches } from "./internal/level-set.ts";
export { type Read837P, read837P } from "./professional/read-837p.ts";
export { create837PReader, stream837P } from "./professional/stream-837p.ts";
export { write837P, write837PSubmissions } from "./professional/write-837p.ts";
export { type Read835, read835 } from "./remittance/read-835.ts";
export type { PaymentEnd, PaymentStart, RemittanceListener } from "./remittance/remittance-set-reader.ts";
export { create835Reader, type RemittanceEvent, stream835 } from "./remittance/stream-835.ts";
export { type Write835Input, write835 } from "./remittance/write-835.ts";
export { read276, read277, write276, write277 } from "./status/claim-status.ts";
export type { ClaimStatusInquiryBatch } from "./status/guide-276.ts";
export type { ClaimStatusResponseBatch } from "./status/guide-277.ts";
