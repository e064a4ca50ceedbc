import { ProblemError, problemText } from "@claimwright/base";
import type { Destination } from "@claimwright/exchange";
import type { ClaimId } from "@claimwright/model";
import { assignClaim, loadClaim, type StoredClaim } from "@claimwright/store";
import { amendClaim } from "./amend-claim.ts";
import type { ClaimTerms } from "./build-claim.ts";
import { type HoldReason, holdClaim } from "./hold-claim.ts";
import type { Desk, Office } from "./office.ts";
import { sendClaims } from "./send-claims.ts";

/** One thing to do with many claims. */
export type ClaimsChange =
  | { readonly kind: "send" }
  | { readonly kind: "hold"; readonly reason: HoldReason }
  | { readonly kind: "release" }
  /** Absent: nobody's. */
  | { readonly kind: "assign"; readonly to?: string };

/** What became of one of them. */
export interface ClaimChanged {
  readonly claimId: ClaimId;
  readonly controlNumber: string;
  readonly outcome: "done" | "refused";
  /** Why it was refused, or the file that it left in. */
  readonly told?: string;
}

export const MAX_CLAIMS_CHANGED = 200;

/** Does one thing with each of many claims, and tells of each what became of it: one that is refused stops no other. */
export async function changeClaims(
  office: Office,
  desk: Desk,
  claimIds: readonly ClaimId[],
  change: ClaimsChange,
  { terms, destination }: { readonly terms: ClaimTerms; readonly destination: Destination },
): Promise<readonly ClaimChanged[]> {
  if (claimIds.length > MAX_CLAIMS_CHANGED) throw tooMany();
  const ids = [...new Set(claimIds)];
  const claims = await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const loaded: StoredClaim[] = [];
    for (const id of ids) loaded.push(await loadClaim(tx, desk.practiceId, id));
    return loaded;
  });
  if (change.kind === "send") return sendReady(office, desk, claims, destination);
  const changed: ClaimChanged[] = [];
  for (const claim of claims) {
    changed.push(await outcomeOf(claim, () => changeOne(office, desk, claim, change, terms)));
  }
  return changed;
}

async function sendReady(
  office: Office,
  desk: Desk,
  claims: readonly StoredClaim[],
  destination: Destination,
): Promise<readonly ClaimChanged[]> {
  const ready = claims.filter(({ state }) => state === "ready");
  const readyIds = ready.map(({ id }) => id);
  const files = readyIds.length === 0 ? [] : await sendClaims(office, desk, readyIds, destination);
  return claims.map((claim) => {
    const file = files.find(({ claimIds }) => claimIds.includes(claim.id));
    return file === undefined
      ? { ...named(claim), outcome: "refused", told: `It is ${claim.state}; only a ready claim is sent.` }
      : { ...named(claim), outcome: "done", told: `${file.fileId}, ${file.delivery.outcome}` };
  });
}

async function changeOne(
  office: Office,
  desk: Desk,
  { id, version }: StoredClaim,
  change: Exclude<ClaimsChange, { kind: "send" }>,
  terms: ClaimTerms,
): Promise<string | undefined> {
  switch (change.kind) {
    case "hold":
      await holdClaim(office, desk, id, change.reason);
      return undefined;
    case "release": {
      const { state } = await amendClaim(
        office,
        desk,
        id,
        { kind: "release", openedVersion: version },
        terms,
      );
      return state === "held" ? "An edit still stops it." : undefined;
    }
    case "assign":
      await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
        assignClaim(tx, desk.practiceId, id, change.to),
      );
      return undefined;
  }
}

async function outcomeOf(claim: StoredClaim, work: () => Promise<string | undefined>): Promise<ClaimChanged> {
  try {
    const told = await work();
    return { ...named(claim), outcome: "done", ...(told === undefined ? {} : { told }) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...named(claim), outcome: "refused", told: problemText(error.problem) };
  }
}

function named({ id, claim }: StoredClaim): Pick<ClaimChanged, "claimId" | "controlNumber"> {
  return { claimId: id, controlNumber: claim.patientControlNumber };
}

function tooMany(): ProblemError {
  return new ProblemError({
    code: "usage.wrong",
    message: `At most ${MAX_CLAIMS_CHANGED} claims are changed at once.`,
    remedy: "Choose fewer.",
  });
}
