import type { Finding } from "@claimwright/base";
import { defaultPayerProfile, editClaim, editTablesOf } from "@claimwright/claims";
import type { Coverage, Encounter, Patient, ProfessionalClaim } from "@claimwright/model";
import { listEditOverrides, type StoreTransaction } from "@claimwright/store";
import type { ClaimTerms } from "../build-claim.ts";
import { type Office, todayOf } from "../office.ts";
import { listClaimsOfPatient } from "../queries/claims-of-patient.ts";

/** A claim of a visit with what the edits look at around it. */
export interface ClaimToEdit {
  readonly claim: ProfessionalClaim;
  readonly encounter: Encounter;
  readonly patient: Patient;
  readonly payer: Coverage["payer"];
}

/**
 * What the edits say of a claim: with the tables of its date, the patient's claims for other visits, the payer's
 * profile, and what people stated about findings of the visit.
 */
export async function editInOffice(
  office: Office,
  tx: StoreTransaction,
  { claim, encounter, patient, payer }: ClaimToEdit,
  terms: Pick<ClaimTerms, "payerProfile" | "overrides">,
): Promise<readonly Finding[]> {
  const { practiceId } = encounter;
  const book = office.codes.at(encounter.dateOfService);
  const stated = await listEditOverrides(tx, practiceId, encounter.id);
  return editClaim(claim, {
    book,
    tables: editTablesOf(book, office.codes),
    payerProfile: terms.payerProfile ?? defaultPayerProfile(payer),
    otherClaims: (await listClaimsOfPatient(tx, practiceId, patient.id))
      .filter(({ encounterId }) => encounterId !== encounter.id)
      .map((other) => other.claim),
    patient,
    today: todayOf(office),
    overrides: [
      ...(terms.overrides ?? []),
      ...stated.map(({ code, place, statement }) => ({
        code,
        statement,
        ...(place === "" ? {} : { place }),
      })),
    ],
  });
}
