import type { IsoDate } from "@claimwright/base";
import { isoDate } from "@claimwright/base";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import type { EditInput } from "../edit-rule.ts";

/** One row of the published matrix of edits: a claim that a rule must find, and its twin that it must not. */
export interface EditCase {
  readonly code: string;
  /** What the two claims are about. */
  readonly about: string;
  readonly fires: Situation;
  readonly twin: Situation;
}

/** What differs from the clean claim and its context. */
export interface Situation {
  readonly claim?: Partial<ProfessionalClaim>;
  readonly lines?: readonly LineChanges[];
  readonly context?: Partial<EditInput>;
}

/** A service line by its code; the rest is the clean line's. */
export type LineChanges = Partial<ServiceLine> & { readonly procedureCode: string };

/** `line("99214", "25 GT", { units: 2 })` */
export function line(
  procedureCode: string,
  modifiers: string = "",
  changes: Partial<ServiceLine> = {},
): LineChanges {
  return { procedureCode, modifiers: modifiers.split(" ").filter((each) => each !== ""), ...changes };
}

export function on(date: string, place: Partial<ServiceLine> = {}): Partial<ServiceLine> {
  const from: IsoDate = isoDate(date);
  return { dateOfService: { from }, ...place };
}
