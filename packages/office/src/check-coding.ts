import type { Finding } from "@claimwright/base";
import { buildProfessionalClaim } from "@claimwright/claims";
import type { EncounterId } from "@claimwright/model";
import {
  listCoverages,
  loadEncounter,
  loadLocation,
  loadPatient,
  loadPractice,
  loadProvider,
} from "@claimwright/store";
import type { ClaimTerms } from "./build-claim.ts";
import { releasesAt, suggestionFor } from "./code-visit.ts";
import { withAddenda } from "./coding/with-addenda.ts";
import { type CodingDraft, codedVisit, codesOfDraft } from "./coding-draft.ts";
import { editInOffice } from "./internal/edit-in-office.ts";
import type { Desk, Office } from "./office.ts";

/** Stands for the number that only a claim which is kept receives. */
const NO_NUMBER_YET = "DRAFT";

/**
 * What the claim edits would say of a draft, before anyone signs it. Nothing is stored. Without a coverage the answer
 * is empty: what a claim needs beyond codes is not the coder's to mend.
 */
export async function checkCoding(
  office: Office,
  desk: Desk,
  id: EncounterId,
  draft: CodingDraft,
  terms: ClaimTerms,
): Promise<readonly Finding[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const encounter = withAddenda(await loadEncounter(tx, desk.practiceId, id));
    const { patient } = await loadPatient(tx, desk.practiceId, encounter.patientId);
    const book = office.codes.at(encounter.dateOfService);
    const coded = codedVisit(
      encounter,
      codesOfDraft(draft, suggestionFor(office, encounter, patient), book),
      {
        codedBy: desk.actor,
        codedAt: office.now().toISOString(),
        releases: releasesAt(office.codes, encounter.dateOfService),
      },
    );
    const [coverage] = await listCoverages(tx, desk.practiceId, patient.id, encounter.dateOfService);
    if (coverage === undefined) return [];
    const { locationId } = encounter;
    const where = locationId === undefined ? undefined : await loadLocation(tx, desk.practiceId, locationId);
    const built = buildProfessionalClaim({
      encounter,
      coded,
      patient,
      coverage,
      practice: await loadPractice(tx, desk.practiceId),
      provider: await loadProvider(tx, desk.practiceId, encounter.renderingProviderId),
      ...(where === undefined ? {} : { location: where.location }),
      fees: terms.fees.lookup,
      patientControlNumber: NO_NUMBER_YET,
      lineControlNumber: (line) => `${NO_NUMBER_YET}-${line}`,
    });
    if (!built.ok) return built.error;
    const { payer } = coverage;
    const subject = { claim: built.value.claim, encounter, patient, payer };
    return (await editInOffice(office, tx, subject, terms)).findings;
  });
}
