import type { IssueCode } from "../../issue.ts";

type Notes = Readonly<Partial<Record<IssueCode, string>>>;

/** TA105 for each fault of ISA and IEA; what is not here answers 022, invalid control structure. */
export const INTERCHANGE_NOTES: Notes = {
  "envelope.iea-control": "001",
  "envelope.iea-count": "021",
  "envelope.missing-iea": "023",
  "envelope.duplicate-control": "025",
  "file.cut-off": "023",
};

/** AK905 to AK909 for each fault of GS and GE. */
export const GROUP_NOTES: Notes = {
  "envelope.missing-ge": "3",
  "envelope.ge-control": "4",
  "envelope.ge-count": "5",
  "envelope.duplicate-control": "19",
};

/** IK502 to IK506 for each fault of ST and SE. */
export const SET_NOTES: Notes = {
  "guide.unsupported": "1",
  "envelope.missing-se": "2",
  "envelope.se-control": "3",
  "envelope.se-count": "4",
  "envelope.duplicate-control": "23",
  "guide.mismatch": "I6",
};
