import type { IsoDate } from "@claimwright/base";
import type { CodeBook } from "@claimwright/codesets";
import type { InstitutionalClaim, Person } from "@claimwright/model";
import type { EditOverride } from "../edit-rule.ts";
import type { EditTables } from "../edit-tables.ts";
import type { FindingKind, Hit } from "../finding-kind.ts";
import type { PayerProfile } from "../payer-profile.ts";

/** One edit of facility claims (UB-04, 837I). */
export interface InstitutionalRule extends FindingKind {
  readonly evaluate: (subject: InstitutionalSubject) => readonly Hit[];
}

export interface InstitutionalContext {
  /** Of the last day of the statement period for an inpatient bill, of the first day for an outpatient one. */
  readonly book: CodeBook;
  readonly tables: EditTables;
  readonly payerProfile: PayerProfile;
  readonly patient: Pick<Person, "birthDate" | "sex">;
  readonly today: IsoDate;
  readonly overrides: readonly EditOverride[];
}

export interface InstitutionalSubject extends InstitutionalContext {
  readonly claim: InstitutionalClaim;
  /** Type of bill 11, 12, 18, 21, 41: the patient stayed (NUBC, FL 4). */
  readonly inpatient: boolean;
}

const INPATIENT_TYPES: ReadonlySet<string> = new Set(["11", "12", "18", "21", "41", "65", "66", "86"]);

export function isInpatient(claim: InstitutionalClaim): boolean {
  return INPATIENT_TYPES.has(claim.facilityTypeCode);
}
