import type { IsoDate } from "@claimwright/base";
import {
  type ClaimId,
  type CoverageId,
  type CoverageRank,
  idOf,
  type PatientId,
  type PayerId,
  type PracticeId,
  type ProfessionalClaim,
} from "@claimwright/model";
import {
  type LedgerAccount,
  type LedgerTransfer,
  type OpenClaim,
  type OpenCoverage,
  openClaim,
  type PostedOccurrence,
} from "@claimwright/receivables";
import {
  byKeys,
  type KeptRemittanceClaim,
  type LockedClaim,
  listRemittanceClaimsOf,
  listTransfersOfClaims,
  lockClaimsWithVisits,
  type StoreTransaction,
} from "@claimwright/store";

/** Claims on which a part of a payment is planned, as they stand, locked for this transaction. */
export interface ClaimsForPosting {
  readonly claims: readonly OpenClaim[];
  readonly locked: ReadonlyMap<ClaimId, LockedClaim>;
  /** Claim payments of these claims that waited for something. */
  readonly waiting: readonly KeptRemittanceClaim<PostedOccurrence>[];
}

/** Loads and locks the claims with these control numbers in a handful of questions, however many they are. */
export async function loadOpenClaims(
  tx: StoreTransaction,
  practiceId: PracticeId,
  controlNumbers: readonly string[],
): Promise<ClaimsForPosting> {
  const locked = await lockClaimsWithVisits(tx, practiceId, controlNumbers);
  const ids = locked.map(({ id }) => id);
  const patients = new Set(locked.map(({ patientId }) => patientId));
  const [coverages, transfers, kept] = await Promise.all([
    loadCoverages(tx, practiceId, patients),
    listTransfersOfClaims<LedgerAccount>(tx, practiceId, ids),
    listRemittanceClaimsOf<PostedOccurrence>(tx, practiceId, ids, ["posted", "waits"]),
  ]);
  const postings = postingsByClaim(kept);
  const claims = locked.map(({ id, claim, patientId, dateOfService }) =>
    openClaim(claim, {
      claimId: id,
      practiceId,
      patientId,
      patientName: claim.patient?.name ?? claim.subscriber.name,
      coverages: coveragesOn(coverages.get(patientId) ?? [], dateOfService, claim),
      transfers: (transfers.get(id) ?? []) as readonly LedgerTransfer[],
      postings: postings.get(id) ?? [],
    }),
  );
  return {
    claims,
    locked: new Map(locked.map((claim) => [claim.id, claim])),
    waiting: kept.filter(({ state }) => state === "waits"),
  };
}

function postingsByClaim(
  kept: readonly KeptRemittanceClaim<PostedOccurrence>[],
): ReadonlyMap<ClaimId, readonly PostedOccurrence[]> {
  const byClaim = new Map<ClaimId, PostedOccurrence[]>();
  for (const { claimId, posting } of kept) {
    if (claimId === undefined || posting === undefined) continue;
    const list = byClaim.get(claimId);
    if (list === undefined) byClaim.set(claimId, [posting]);
    else list.push(posting);
  }
  return byClaim;
}

interface CoverageRow extends Omit<OpenCoverage, "memberId"> {
  readonly from: string;
  readonly to: string | null;
}

async function loadCoverages(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientIds: ReadonlySet<PatientId>,
): Promise<ReadonlyMap<PatientId, readonly CoverageRow[]>> {
  const rows = await tx.db
    .selectFrom(byKeys("coverage", practiceId, "patient_id", patientIds))
    .innerJoin("payer", (join) =>
      join
        .onRef("payer.practice_id", "=", "found.practice_id")
        .onRef("payer.payer_id", "=", "found.payer_id"),
    )
    .select([
      "found.coverage_id",
      "found.patient_id",
      "found.payer_id",
      "found.rank",
      "found.effective_from",
      "found.effective_to",
      "payer.name",
      "payer.payer_identifier",
    ])
    .execute();
  const byPatient = new Map<PatientId, CoverageRow[]>();
  for (const row of rows) {
    const patientId = idOf<PatientId>(row.patient_id);
    const coverage = {
      coverageId: idOf<CoverageId>(row.coverage_id),
      payerId: idOf<PayerId>(row.payer_id),
      payerName: row.name,
      payerIdentifier: row.payer_identifier,
      rank: row.rank,
      from: row.effective_from,
      to: row.effective_to,
    };
    const list = byPatient.get(patientId);
    if (list === undefined) byPatient.set(patientId, [coverage]);
    else list.push(coverage);
  }
  return byPatient;
}

const RANK_ORDER: Readonly<Record<CoverageRank, number>> = { primary: 0, secondary: 1, tertiary: 2 };

/**
 * Coverages in force on the day, the first payer first. The member id that helps to match is the one on the claim;
 * the sealed ones of the coverages stay sealed.
 */
function coveragesOn(
  coverages: readonly CoverageRow[],
  day: IsoDate,
  { subscriber }: ProfessionalClaim,
): readonly OpenCoverage[] {
  return coverages
    .filter(({ from, to }) => from <= day && (to === null || day <= to))
    .sort((a, b) => RANK_ORDER[a.rank] - RANK_ORDER[b.rank])
    .map(({ from: _from, to: _to, ...coverage }) => ({
      ...coverage,
      memberId: coverage.rank === subscriber.rank ? subscriber.memberId : "",
    }));
}
