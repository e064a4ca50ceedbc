import { type Finding, ProblemError, stops } from "@claimwright/base";
import { type ClaimCorrection, claimDifferences, correctClaim, payerProfileOf } from "@claimwright/claims";
import type { ClaimId, Coverage, ProfessionalClaim } from "@claimwright/model";
import {
  appendEvent,
  insertWhys,
  listCoverages,
  loadClaim,
  loadEncounter,
  loadPatient,
  type StoredClaim,
  type StoredEncounter,
  type StoreTransaction,
  updateClaimState,
  updateEncounterState,
} from "@claimwright/store";
import type { ClaimTerms } from "./build-claim.ts";
import { type EditedClaim, editInOffice } from "./internal/edit-in-office.ts";
import { openCharges } from "./internal/open-charges.ts";
import { policyOfClaim } from "./internal/policy-of-claim.ts";
import { type Desk, ENGINE_VERSION, type Office, todayOf } from "./office.ts";

/** What is to become of a claim that stands. */
export type Amendment =
  /** Nothing changed in it: a claim that a person held, or whose edits were overridden, is edited again. */
  | { readonly kind: "release" }
  | { readonly kind: "correct"; readonly correction: ClaimCorrection }
  /** Takes back what the payer has (CLM05-3 = 8). */
  | { readonly kind: "void" };

export interface AmendedClaim {
  readonly state: "ready" | "held";
  readonly version: number;
  readonly findings: readonly Finding[];
}

/**
 * Amends a claim and edits it again: one that no payer has stays an original; one that a payer has taken becomes a
 * replacement or a void of it (CLM05-3 = 7, 8 with the payer's number in REF*F8), where the payer takes them. What it
 * was before is kept. Throws ProblemError `store.conflict` when somebody else changed it since `openedVersion`,
 * `visit.state` when it is on its way or the payer takes no replacement, `input.field` for a faulty correction.
 */
export async function amendClaim(
  office: Office,
  desk: Desk,
  id: ClaimId,
  { openedVersion, ...amendment }: Amendment & { readonly openedVersion: number },
  terms: ClaimTerms,
): Promise<AmendedClaim> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const stored = await loadClaim(tx, desk.practiceId, id);
    if (stored.version !== openedVersion) throw changedMeanwhile();
    const visit = await loadEncounter(tx, desk.practiceId, stored.encounterId);
    const coverages = await coveragesOf(tx, visit);
    const payer = payerOf(stored, coverages);
    const { remedies } = await policyOfClaim(tx, desk.practiceId, stored.claim, todayOf(office));
    const profile = terms.payerProfile ?? payerProfileOf(payer);
    const takes = remedies.takesReplacement ? profile.frequencyCodes : ["1"];
    const { patient } = await loadPatient(tx, desk.practiceId, visit.encounter.patientId);
    const edited = await editInOffice(
      office,
      tx,
      { claim: amended(stored, amendment, takes), encounter: visit.encounter, patient, payer },
      terms,
    );
    const { claim, findings } = edited;
    const state = stops(findings) ? "held" : "ready";
    const version = await keepAmended(tx, desk, stored, { ...edited, state, amendment });
    if (state === "ready") {
      await openCharges(tx, desk.practiceId, [{ claimId: id, claim, stored: visit, patient, coverages }]);
      if (visit.state === "held") {
        await updateEncounterState(tx, desk.practiceId, visit.encounter.id, visit.version, "claimed");
      }
    }
    return { state, version, findings };
  });
}

async function coveragesOf(
  tx: StoreTransaction,
  { encounter }: StoredEncounter,
): Promise<readonly Coverage[]> {
  return listCoverages(tx, encounter.practiceId, encounter.patientId, encounter.dateOfService);
}

/** Whose claim it is: the payer on it, by its own record where there is one. */
function payerOf({ claim }: StoredClaim, coverages: readonly Coverage[]): Coverage["payer"] {
  const { name, payerIdentifier } = claim.payer;
  const found = coverages.find(({ payer }) => payer.payerIdentifier === payerIdentifier);
  if (found !== undefined) return found.payer;
  const id = payerIdentifier as Coverage["payer"]["id"];
  return { id, name, payerIdentifier };
}

/** `takes`: the claim frequency codes that the payer takes. */
function amended(stored: StoredClaim, amendment: Amendment, takes: readonly string[]): ProfessionalClaim {
  const again = resubmission(stored, amendment, takes);
  if (amendment.kind !== "correct") return again;
  const corrected = correctClaim(again, amendment.correction);
  if (!corrected.ok) throw new ProblemError(corrected.error);
  return corrected.value;
}

/** The claim as it may go out next: as an original again, or in place of what the payer has. */
function resubmission(stored: StoredClaim, { kind }: Amendment, takes: readonly string[]): ProfessionalClaim {
  const { claim, state } = stored;
  switch (state) {
    case "held":
    case "ready":
    case "rejected":
      if (kind === "void" && claim.frequencyCode === "1") throw notPossible("No payer has it yet.", CLOSE_IT);
      return claim;
    case "accepted":
    case "paid":
    case "denied":
      if (kind === "release") throw notPossible("The payer has it.", "Correct or void it instead.");
      return inPlaceOf(stored, kind === "void" ? "8" : "7", takes);
    case "sent":
    case "acknowledged":
      throw notPossible("It is on its way to the payer.", "Wait for the payer's acknowledgement.");
    case "closed":
      throw notPossible("It is closed.", "Open the claim that took its place.");
  }
}

const CLOSE_IT = "Hold it, or have the visit coded again.";

function inPlaceOf(
  stored: StoredClaim,
  frequencyCode: "7" | "8",
  takes: readonly string[],
): ProfessionalClaim {
  const { claim, payerClaimControlNumber } = stored;
  if (!takes.includes(frequencyCode)) {
    throw notPossible("The payer takes original claims only.", "Ask for a reopening, or appeal.");
  }
  if (payerClaimControlNumber === undefined) {
    throw notPossible("The payer has not told its number of the claim.", "Wait for the 277CA or the 835.");
  }
  return { ...claim, frequencyCode, payerClaimControlNumber };
}

async function keepAmended(
  tx: StoreTransaction,
  { practiceId }: Desk,
  stored: StoredClaim,
  kept: EditedClaim & { readonly state: AmendedClaim["state"]; readonly amendment: Amendment },
): Promise<number> {
  const { claim, state, amendment, findings, whys } = kept;
  const fields = claimDifferences(stored.claim, claim).map(({ field }) => field);
  const version = await updateClaimState(tx, practiceId, stored.id, {
    version: stored.version,
    state,
    reason: reasonOf(amendment, fields, state),
    ...(fields.length === 0 ? {} : { claim }),
  });
  await insertWhys(
    tx,
    practiceId,
    whys.map((why) => ({
      subjectKind: "claim",
      subjectId: stored.id,
      decision: why.rule,
      engineVersion: ENGINE_VERSION,
      why,
    })),
  );
  // Names of fields only: what was in them may tell of the patient.
  await appendEvent(tx, practiceId, {
    kind: "claim.amended",
    subjectKind: "claim",
    subjectId: stored.id,
    encounterId: stored.encounterId,
    data: { amendment: amendment.kind, fields },
  });
  await appendEvent(tx, practiceId, {
    kind: "claim.edited",
    subjectKind: "claim",
    subjectId: stored.id,
    encounterId: stored.encounterId,
    data: { findings, patientControlNumber: claim.patientControlNumber },
  });
  return version;
}

function reasonOf(amendment: Amendment, fields: readonly string[], state: AmendedClaim["state"]): string {
  const end = state === "ready" ? "no edit stops it." : "an edit stops it.";
  switch (amendment.kind) {
    case "release":
      return `Released; ${end}`;
    case "void":
      return `Made a void of what the payer has; ${end}`;
    case "correct":
      return fields.length === 0 ? `Edited again; ${end}` : `Corrected: ${fields.join("; ")}; ${end}`;
  }
}

function changedMeanwhile(): ProblemError {
  return new ProblemError({
    code: "store.conflict",
    message: "Somebody else changed this claim after you opened it.",
    remedy: "What you typed is still here: look at what they changed, then save yours on top of it.",
  });
}

function notPossible(message: string, remedy: string): ProblemError {
  return new ProblemError({ code: "visit.state", message, remedy });
}
