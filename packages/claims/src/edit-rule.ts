import type { IsoDate } from "@claimwright/base";
import type { CodeBook } from "@claimwright/codesets";
import type { Person, ProfessionalClaim } from "@claimwright/model";
import type { Circumstances } from "./circumstances.ts";
import type { EditTableName, EditTables } from "./edit-tables.ts";
import type { FindingKind, Hit } from "./finding-kind.ts";
import type { PayerProfile } from "./payer-profile.ts";

/** One edit of the catalogue: its row of the published matrix and how it is decided. */
export interface EditRule extends FindingKind {
  /** Present when the rule decides by a published table. */
  readonly table?: EditTableName;
  /** Pure; answers every place where the claim breaks the rule. */
  readonly evaluate: (subject: EditSubject) => readonly Hit[];
}

/** Everything an edit may look at; nothing is fetched while editing. */
export interface EditContext {
  /** The code book of the claim's first date of service. */
  readonly book: CodeBook;
  readonly payerProfile: PayerProfile;
  /** The patient's other claims in the window that edits look at. */
  readonly otherClaims: readonly ProfessionalClaim[];
  readonly patient: Pick<Person, "birthDate" | "sex">;
  /** The day on which the claim is edited. */
  readonly today: IsoDate;
  readonly overrides: readonly EditOverride[];
  readonly tables: EditTables;
  readonly circumstances: Circumstances;
}

/** A person's statement that an overridable finding may stand. */
export interface EditOverride {
  /** The code of the finding. */
  readonly code: string;
  /** The place of the finding as `placeText` writes it; absent for every place of this code on the claim. */
  readonly place?: string;
  readonly statement: string;
}

/**
 * What an edit may be given and may be left out: without tables every edit that asks one is reported as not run.
 */
export type EditInput = Omit<EditContext, "tables" | "circumstances"> &
  Partial<Pick<EditContext, "tables" | "circumstances">>;

export interface EditSubject extends EditContext {
  readonly claim: ProfessionalClaim;
  /** The earliest date of service of the claim; undefined when it has no lines. */
  readonly firstDate: IsoDate | undefined;
}

export const NO_HITS: readonly Hit[] = [];
