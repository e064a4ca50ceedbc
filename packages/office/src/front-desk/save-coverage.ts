import { type Finding, ProblemError, stops } from "@claimwright/base";
import { checkCoverage } from "@claimwright/claims";
import { type Coverage, type CoverageId, idOf, type Payer, type PayerId } from "@claimwright/model";
import {
  appendEvent,
  insertCoverage,
  listCoverages,
  listPayers,
  loadPatient,
  type StoreTransaction,
  updateCoverage,
} from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../office.ts";

/** A coverage as it is typed from a card. */
export interface CoverageFacts extends Omit<Coverage, "id" | "payer"> {
  readonly payerId: PayerId;
}

export interface SavedCoverage {
  readonly coverage: Coverage;
  /** What to look at; nothing among it stops. */
  readonly findings: readonly Finding[];
}

/** Says what a payer would refuse, before anything is saved. */
export async function tryCoverage(
  office: Office,
  desk: Desk,
  facts: CoverageFacts,
  id?: CoverageId,
): Promise<readonly Finding[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const { findings } = await judged(tx, office, desk, facts, id ?? idOf<CoverageId>("typed"));
    return findings;
  });
}

/**
 * Adds a coverage, or with `change` brings one up to date. Throws ProblemError `input.field` when a rule stops it,
 * `store.conflict` when somebody else changed it in the meantime.
 */
export async function saveCoverage(
  office: Office,
  desk: Desk,
  facts: CoverageFacts,
  change?: { readonly id: CoverageId; readonly version: number },
): Promise<SavedCoverage> {
  const { practiceId, actor } = desk;
  return office.store.withPractices([practiceId], actor, async (tx) => {
    const id = change?.id ?? idOf<CoverageId>(office.newId());
    const { coverage, findings } = await judged(tx, office, desk, facts, id);
    if (stops(findings)) throw refusal(findings);
    if (change === undefined) await insertCoverage(tx, practiceId, coverage);
    else await updateCoverage(tx, practiceId, coverage, change.version);
    await appendEvent(tx, practiceId, {
      kind: change === undefined ? "coverage.added" : "coverage.changed",
      subjectKind: "patient",
      subjectId: coverage.patientId,
      data: { coverageId: id, rank: coverage.rank },
    });
    return { coverage, findings };
  });
}

async function judged(
  tx: StoreTransaction,
  office: Office,
  { practiceId }: Desk,
  { payerId, ...facts }: CoverageFacts,
  id: CoverageId,
): Promise<SavedCoverage> {
  const { patient } = await loadPatient(tx, practiceId, facts.patientId);
  const payer = payerOf(await listPayers(tx, practiceId), payerId);
  const coverage: Coverage = { ...facts, id, payer };
  const others = (await listCoverages(tx, practiceId, facts.patientId)).filter((other) => other.id !== id);
  return { coverage, findings: checkCoverage(coverage, patient, others, todayOf(office)) };
}

function payerOf(payers: readonly Payer[], id: PayerId): Payer {
  const payer = payers.find((each) => each.id === id);
  if (payer !== undefined) return payer;
  throw new ProblemError({
    code: "input.not-found",
    message: "The practice has no such payer.",
    remedy: "Choose one of its payers, or add the payer first.",
    place: "payerId",
  });
}

function refusal(findings: readonly Finding[]): ProblemError {
  const [first] = findings.filter(({ severity }) => severity === "stop");
  if (first === undefined) throw new Error("a coverage that is refused has a reason");
  return new ProblemError({
    code: "input.field",
    message: first.message,
    remedy: first.remedy,
    ...(first.place.field === undefined ? {} : { place: first.place.field }),
  });
}
