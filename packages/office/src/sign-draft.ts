import { ProblemError } from "@claimwright/base";
import type { EncounterId } from "@claimwright/model";
import {
  listClaimsOfEncounter,
  loadEncounter,
  loadPatient,
  type StoredEncounter,
  type StoreTransaction,
  updateClaimState,
} from "@claimwright/store";
import { keepCoding, releasesAt, suggestionFor } from "./code-visit.ts";
import { type CodingDraft, codedVisit, codesOfDraft } from "./coding-draft.ts";
import type { Desk, Office } from "./office.ts";

/**
 * Signs a draft in the coder's own name as the next version of the visit's coding. A claim of the visit that was held
 * is closed: the new codes make a new one. Throws ProblemError `store.conflict` when somebody else changed the visit
 * since it was opened, `visit.state` when it is billed already, `input.field` for a code that cannot be reported.
 */
export async function signDraft(
  office: Office,
  desk: Desk,
  id: EncounterId,
  draft: CodingDraft,
  openedVersion: number,
): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const stored = await loadEncounter(tx, desk.practiceId, id);
    assertMayBeSigned(stored, draft, openedVersion);
    const { encounter } = stored;
    const { patient } = await loadPatient(tx, desk.practiceId, encounter.patientId);
    const book = office.codes.at(encounter.dateOfService);
    await closeHeldClaims(tx, desk, id);
    await keepCoding(
      tx,
      stored,
      codedVisit(encounter, codesOfDraft(draft, suggestionFor(office, encounter, patient), book), {
        codedBy: desk.actor,
        codedAt: office.now().toISOString(),
        releases: releasesAt(office.codes, encounter.dateOfService),
      }),
    );
  });
}

function assertMayBeSigned(stored: StoredEncounter, draft: CodingDraft, openedVersion: number): void {
  if (stored.version !== openedVersion) {
    throw new ProblemError({
      code: "store.conflict",
      message: "Somebody else changed this visit after you opened it.",
      remedy: "Your codes are still on your screen: open the visit again and compare.",
    });
  }
  if (stored.state === "claimed" || stored.state === "closed") {
    throw new ProblemError({
      code: "visit.state",
      message: "This visit has a claim already.",
      remedy: "Open its claim; a sent claim is corrected by a replacement.",
    });
  }
  if (draft.diagnoses.length === 0 || draft.services.length === 0) {
    throw new ProblemError({
      code: "input.field",
      message: "A visit is signed with at least one diagnosis and one service.",
      remedy: "Accept or add the missing code.",
    });
  }
}

async function closeHeldClaims(tx: StoreTransaction, desk: Desk, id: EncounterId): Promise<void> {
  for (const claim of await listClaimsOfEncounter(tx, desk.practiceId, id)) {
    if (claim.state !== "held") continue;
    await updateClaimState(tx, desk.practiceId, claim.id, {
      version: claim.version,
      state: "closed",
      reason: "The visit was coded again; another claim takes its place.",
    });
  }
}
