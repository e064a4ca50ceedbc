import type { IssueCode } from "../../issue.ts";

type Notes = Readonly<Partial<Record<IssueCode, string>>>;

/** TA105 where nothing is wrong. */
export const NO_ERROR = "000";
/** TA105 for what has no note of its own. */
export const INVALID_STRUCTURE = "022";
/** TA105 for a group that no 999 could answer: X12's own example is an invalid GS. */
export const INVALID_CONTENT = "024";

/** TA105 for each element of ISA. */
export const ISA_NOTES: Readonly<Record<number, string>> = {
  1: "010",
  2: "011",
  3: "012",
  4: "013",
  5: "005",
  6: "006",
  7: "007",
  8: "008",
  9: "014",
  10: "015",
  12: "017",
  13: "018",
  14: "019",
  15: "020",
};

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
  "guide.group": "6",
};

/** Each ST01 that AK201 can repeat (X231A1). */
export const REPEATABLE_SETS: ReadonlySet<string> = new Set([
  "270",
  "271",
  "276",
  "277",
  "278",
  "820",
  "834",
  "835",
  "837",
]);
