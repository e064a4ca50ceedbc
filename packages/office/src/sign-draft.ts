import { ProblemError } from "@claimwright/base";
import type { CodingSuggestion } from "@claimwright/coding";
import type { CodedEncounter, EncounterId } from "@claimwright/model";
import {
  insertCodingDecision,
  type KeptCodingDecision,
  listClaimsOfEncounter,
  listProviderQueries,
  loadEncounter,
  loadPatient,
  type StoredEncounter,
  type StoreTransaction,
  updateClaimState,
} from "@claimwright/store";
import { keepCoding, releasesAt, suggestionFor } from "./code-visit.ts";
import { withAddenda } from "./coding/with-addenda.ts";
import { type CodingDraft, codedVisit, codesOfDraft } from "./coding-draft.ts";
import { type Desk, ENGINE_VERSION, type Office } from "./office.ts";

/** What is kept beside the signed codes, for the report of how suggestions and signatures agree. */
export interface HowCoded {
  /** Why a code was refused or put in place of another, by code. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** From opening the visit to signing it. */
  readonly seconds?: number;
}

/**
 * Signs a draft in the coder's own name as the next version of the visit's coding. A claim of the visit that was held
 * is closed: the new codes make a new one. Throws ProblemError `store.conflict` when somebody else changed the visit
 * since it was opened, `visit.state` when it is billed already or a question to the provider is open, `input.field` for a code that cannot be reported.
 */
export async function signDraft(
  office: Office,
  desk: Desk,
  id: EncounterId,
  draft: CodingDraft,
  openedVersion: number,
  how: HowCoded = {},
): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const stored = await loadEncounter(tx, desk.practiceId, id);
    assertMayBeSigned(stored, draft, openedVersion);
    const encounter = withAddenda(stored);
    await assertNothingAsked(tx, desk, id);
    const { patient } = await loadPatient(tx, desk.practiceId, encounter.patientId);
    const book = office.codes.at(encounter.dateOfService);
    await closeHeldClaims(tx, desk, id);
    const suggestion = suggestionFor(office, encounter, patient);
    const coded = codedVisit(encounter, codesOfDraft(draft, suggestion, book), {
      codedBy: desk.actor,
      codedAt: office.now().toISOString(),
      releases: releasesAt(office.codes, encounter.dateOfService),
    });
    const version = await keepCoding(tx, stored, coded);
    await insertCodingDecision(
      tx,
      desk.practiceId,
      { encounterId: id, version, engineVersion: ENGINE_VERSION },
      decisionOf(suggestion, coded, how),
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

async function assertNothingAsked(tx: StoreTransaction, desk: Desk, id: EncounterId): Promise<void> {
  const asked = await listProviderQueries(tx, desk.practiceId, { encounterId: id });
  if (!asked.some(({ state }) => state === "open")) return;
  throw new ProblemError({
    code: "visit.state",
    message: "A question to the provider about this visit is open.",
    remedy: "Wait for the answer, or take the question back.",
  });
}

/** Codes only: neither the note nor the patient is told of. */
function decisionOf(
  { diagnoses, services }: CodingSuggestion,
  coded: Pick<CodedEncounter, "diagnoses" | "services">,
  { reasons = {}, seconds = 0 }: HowCoded,
): KeptCodingDecision {
  return {
    suggested: [...diagnoses, ...services].map(({ code, score, accepted }) => ({ code, score, accepted })),
    signed: [...coded.diagnoses, ...coded.services].map(({ code }) => code),
    reasons,
    seconds,
  };
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
