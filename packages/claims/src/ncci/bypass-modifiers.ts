import { type IsoDate, isoDate } from "@claimwright/base";
import type { ServiceLine } from "@claimwright/model";
import { isEvaluation } from "../internal/code-classes.ts";

const ANATOMIC =
  "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI";
const EVALUATION = new Set("24 25 57".split(" "));
const PROCEDURE = new Set("58 78 79".split(" "));
const DISTINCT = new Set("59 XE XS XP XU".split(" "));
const OTHER = new Set([...ANATOMIC.split(" "), "27", "91"]);

/** From this day 59 and X{EPSU} count on either code of a pair (CR 11168); before on column 2 alone. */
const EITHER_CODE_FROM = isoDate("2019-07-01");

/**
 * Does an NCCI modifier tell the two services of a pair with indicator 1 apart? 24, 25 and 57 count on an evaluation
 * alone, 58, 78 and 79 on a procedure alone; 22, 26, 50, 52, 53, 62, 76, 77, 80 and TC never (NCCI Policy Manual,
 * chapter I, E).
 */
export function bypasses(column1: ServiceLine, column2: ServiceLine, date: IsoDate): boolean {
  return (
    column2.modifiers.some((modifier) => DISTINCT.has(modifier) || counts(modifier, column2)) ||
    column1.modifiers.some(
      (modifier) => (DISTINCT.has(modifier) && date >= EITHER_CODE_FROM) || counts(modifier, column1),
    )
  );
}

function counts(modifier: string, line: ServiceLine): boolean {
  if (EVALUATION.has(modifier)) return isEvaluation(line.procedureCode);
  if (PROCEDURE.has(modifier)) return !isEvaluation(line.procedureCode);
  return OTHER.has(modifier);
}
