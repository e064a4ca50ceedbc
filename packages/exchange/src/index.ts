export {
  type CollectedFile,
  type Delivery,
  type Destination,
  MAX_FILE_BYTES,
  type OutgoingFile,
} from "./destination.ts";
export { type FolderOptions, folderDestination } from "./folder-destination.ts";
export type { InquiryLine, InquiryReply } from "./inquiry-line.ts";
export { type SandboxOptions, type SandboxReply, sandboxDestination } from "./sandbox-destination.ts";
export { assertMayGo, type ClaimToSend, sendClaims } from "./send-claims.ts";
