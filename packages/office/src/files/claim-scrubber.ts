import { type Finding, type IsoDate, isoDate } from "@claimwright/base";
import {
  applyUserRules,
  defaultPayerProfile,
  editClaim,
  editInstitutionalClaim,
  firstDateOf,
  medicareProfile,
  type PayerProfile,
  type UserRule,
} from "@claimwright/claims";
import type { CodeLibrary } from "@claimwright/codesets";
import type { InstitutionalClaim, LineOfBusiness, ProfessionalClaim } from "@claimwright/model";
import { CodeDesk } from "./code-desk.ts";
import { PatientMemory } from "./patient-memory.ts";

/** A claim as a file brings it. */
export type ClaimOfFile =
  | { readonly kind: "professional"; readonly claim: ProfessionalClaim }
  | { readonly kind: "institutional"; readonly claim: InstitutionalClaim };

export interface ScrubTerms {
  /** The day of editing. */
  readonly today: IsoDate;
  /** Rules of one's own, run beside the published edits. */
  readonly rules: readonly UserRule[];
  /** Whose rules the payers of the file follow. */
  readonly payer: LineOfBusiness;
}

/** Edits the claims of one file in its order, each beside the earlier ones of its patient; keeps nothing else. */
export class ClaimScrubber {
  readonly #desk: CodeDesk;
  readonly #terms: ScrubTerms;
  readonly #memory = new PatientMemory();

  constructor(library: CodeLibrary, terms: ScrubTerms) {
    this.#desk = new CodeDesk(library);
    this.#terms = terms;
  }

  /** Claims that were edited without a look at the earliest, since the file has more than are compared. */
  get forgotten(): number {
    return this.#memory.forgotten;
  }

  findingsOf(read: ClaimOfFile): readonly Finding[] {
    const { today, rules, payer } = this.#terms;
    const patient = read.claim.patient ?? read.claim.subscriber;
    const person = { birthDate: patient.birthDate ?? UNKNOWN_BIRTH, sex: patient.sex ?? ("U" as const) };
    const payerProfile = profileOf(read.claim.payer, payer);
    if (read.kind === "institutional") {
      const { statementPeriod } = read.claim;
      const { book, tables } = this.#desk.at(statementPeriod.to ?? statementPeriod.from, "hospital");
      const terms = { book, tables, payerProfile, patient: person, today, overrides: [] };
      return editInstitutionalClaim(read.claim, terms);
    }
    const { claim, findings } = applyUserRules(rules, read.claim);
    const date = firstDateOf(claim) ?? today;
    const { book, tables } = this.#desk.at(date, "practitioner");
    const otherClaims = this.#memory.othersOf(claim);
    const terms = { book, tables, payerProfile, patient: person, today, otherClaims, overrides: [] };
    const edits = editClaim(claim, terms);
    this.#memory.remember(claim);
    return [...findings, ...edits];
  }
}

/** So early that no edit of age or date takes offence where the file does not say. */
const UNKNOWN_BIRTH = isoDate("1900-01-01");

function profileOf(
  payer: { readonly name: string; readonly payerIdentifier: string },
  kind: LineOfBusiness,
): PayerProfile {
  if (kind === "medicare") return medicareProfile(payer);
  return { ...defaultPayerProfile(payer), lineOfBusiness: kind };
}
