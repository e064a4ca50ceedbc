export {
  type AcknowledgeOptions,
  type AcknowledgmentFile,
  type AcknowledgmentNumbers,
  acknowledge,
  createAcknowledger,
  type GroupAcknowledgment,
  type SetAcknowledgment,
} from "./acknowledge.ts";
export { type CharacterPolicy, conformText } from "./characters.ts";
export { type CodeList, type CodeListName, type CodeLists, type CodePeriod, codeList } from "./code-list.ts";
export { createReader, type ReadListener } from "./create-reader.ts";
export { DEFAULT_DELIMITERS, type Delimiters } from "./delimiters.ts";
export { guideNames } from "./guides/guides.ts";
export {
  type BusinessUnit,
  ISSUE_CATALOGUE,
  type Issue,
  type IssueCode,
  type IssueSeverity,
  type IssueTrigger,
  type SnipType,
} from "./issue.ts";
export { DEFAULT_LIMITS, type X12Limits } from "./limits.ts";
export { type Overlay, type OverlayChange, OverlayError, parseOverlay } from "./overlay.ts";
export { type ParseOptions, parseX12 } from "./parse-x12.ts";
export type { Segment } from "./segment.ts";
export { createValidator, type ValidateOptions, validateX12, type X12Consumer } from "./validate-x12.ts";
export type { ValidationListener } from "./validation-listener.ts";
export type { GroupReport, InterchangeReport, SetReport, ValidationReport } from "./validation-report.ts";
export { writeBack } from "./write-back.ts";
export {
  type OutgoingElement,
  type OutgoingGroup,
  type OutgoingInterchange,
  type OutgoingIsa,
  type OutgoingSegment,
  type OutgoingSet,
  type Repeated,
  repeated,
  segment,
  type WriteOptions,
  writeX12,
} from "./write-x12.ts";
export type { FunctionalGroup, Interchange, TransactionSet, X12File, X12Part } from "./x12-file.ts";
export { X12WriteError } from "./x12-write-error.ts";
