import type { Issue } from "./issue.ts";
import type { GroupReport, InterchangeReport, SetReport } from "./validation-report.ts";

/** Told while a file is validated, in the order of the file. Nothing is kept, so that memory stays bounded. */
export interface ValidationListener {
  /** `groups` is empty here and in `interchangeEnd`: they were told one by one. */
  interchangeStart?(interchange: InterchangeReport): void;
  groupStart?(group: GroupReport): void;
  issue?(issue: Issue): void;
  /** A set is over; its issues are in the report. */
  setEnd?(set: SetReport, group: GroupReport): void;
  groupEnd?(group: GroupReport, interchange: InterchangeReport): void;
  interchangeEnd?(interchange: InterchangeReport): void;
}
