import { type Cents, cents, formatDollars, sumCents, type Why } from "@claimwright/base";
import { MIN_LINES_TO_LEARN } from "@claimwright/claims";
import type { ClaimId, ClaimPayment, ServiceLine, ServicePayment } from "@claimwright/model";
import {
  type DispositionTable,
  findDisposition,
  type PostedOccurrence,
  standardDispositions,
} from "@claimwright/receivables";
import { listRemittanceClaimsOf, loadClaim, type StoreTransaction } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

/** What a claim will probably bring, learnt from what the same payer did with the same services. */
export interface ClaimForecast {
  /** Sum of the lines that can be told; absent when none can. */
  readonly expectedPayment?: Cents;
  readonly lines: readonly LineForecast[];
}

export interface LineForecast {
  readonly lineNumber: number;
  readonly procedureCode: string;
  /** Posted lines of this service and payer that it rests on. */
  readonly seen: number;
  readonly denied: number;
  /** The most frequent reason of denials, such as `CO-97`. */
  readonly deniedFor?: string;
  /** Absent below the least number of lines that anything is said from. */
  readonly expectedPayment?: Cents;
  readonly why: Why;
}

/** The newest answered claims of a payer that a forecast looks at. */
const MAX_CLAIMS_LOOKED_AT = 400;

/**
 * Forecasts a claim line by line: the median share of the charge that the payer paid of such lines, and how often it
 * denied them. Says nothing of a service of which fewer than five lines were answered. Throws `input.not-found`.
 */
export async function forecastClaim(office: Office, desk: Desk, id: ClaimId): Promise<ClaimForecast> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const { claim } = await loadClaim(tx, desk.practiceId, id);
    const { payerIdentifier } = claim.payer;
    const answers = await answersOf(tx, desk, payerIdentifier, id);
    const outcomes = outcomesByService(answers, payerIdentifier, standardDispositions());
    const lines = claim.lines.map((line) => forecastLine(line, outcomes, claim.payer.name));
    const known = lines.flatMap(({ expectedPayment }) => expectedPayment ?? []);
    return { lines, ...(known.length === 0 ? {} : { expectedPayment: sumCents(known) }) };
  });
}

async function answersOf(tx: StoreTransaction, { practiceId }: Desk, payer: string, except: ClaimId) {
  const rows = await tx.db
    .selectFrom("claim")
    .select("claim_id")
    .where("practice_id", "=", practiceId)
    .where("payer_identifier", "=", payer)
    .where("state", "in", ["paid", "denied"])
    .where("claim_id", "<>", except)
    .orderBy("updated_at", "desc")
    .limit(MAX_CLAIMS_LOOKED_AT)
    .execute();
  const ids = rows.map((row) => row.claim_id as ClaimId);
  return listRemittanceClaimsOf<PostedOccurrence>(tx, practiceId, ids, ["posted"]);
}

interface Outcome {
  /** Of the charge, from 0 to 1. */
  readonly paidShare: number;
  readonly deniedFor?: string;
}

function outcomesByService(
  answers: readonly { readonly payment: ClaimPayment; readonly key: { readonly paymentDate: string } }[],
  payer: string,
  table: DispositionTable,
): ReadonlyMap<string, readonly Outcome[]> {
  const outcomes = new Map<string, Outcome[]>();
  for (const { payment, key } of answers) {
    for (const line of payment.lines) {
      if (line.charge <= 0) continue;
      const deniedFor = denialOf(
        line,
        payer,
        table,
        key.paymentDate as Parameters<typeof findDisposition>[4],
      );
      const outcome = {
        paidShare: line.paid / line.charge,
        ...(deniedFor === undefined ? {} : { deniedFor }),
      };
      const list = outcomes.get(line.procedureCode);
      if (list === undefined) outcomes.set(line.procedureCode, [outcome]);
      else list.push(outcome);
    }
  }
  return outcomes;
}

/** A line is denied when nothing was paid and one of its reasons is one that somebody works. */
function denialOf(
  line: ServicePayment,
  payer: string,
  table: DispositionTable,
  paidOn: Parameters<typeof findDisposition>[4],
): string | undefined {
  if (line.paid > 0) return undefined;
  const found = line.adjustments.find(
    (each) => findDisposition(table, payer, each, line.remarkCodes, paidOn)?.disposition.kind === "work",
  );
  return found === undefined ? undefined : `${found.group}-${found.reason}`;
}

function forecastLine(
  { lineNumber, procedureCode, charge }: ServiceLine,
  outcomes: ReadonlyMap<string, readonly Outcome[]>,
  payerName: string,
): LineForecast {
  const seen = outcomes.get(procedureCode) ?? [];
  const denials = seen.flatMap(({ deniedFor }) => deniedFor ?? []);
  const paid = seen.filter(({ deniedFor }) => deniedFor === undefined).map(({ paidShare }) => paidShare);
  const isKnown = seen.length >= MIN_LINES_TO_LEARN && paid.length > 0;
  const expectedPayment = isKnown ? cents(Math.round(charge * median(paid))) : undefined;
  const deniedFor = mostFrequent(denials);
  const why: Why = {
    rule: "claim.forecast",
    reason:
      expectedPayment === undefined
        ? `${payerName} has answered ${seen.length} lines of ${procedureCode}; nothing is said below ${MIN_LINES_TO_LEARN}.`
        : `Of ${seen.length} lines of ${procedureCode} ${payerName} denied ${denials.length} and paid the others ${Math.round(median(paid) * 100)} % of the charge in the middle: ${formatDollars(expectedPayment)} of ${formatDollars(charge)}.`,
    source: "posted remittances of this payer",
    inputs: { procedureCode, seen: seen.length, denied: denials.length, chargeCents: charge },
    result: expectedPayment ?? "unknown",
  };
  return {
    lineNumber,
    procedureCode,
    seen: seen.length,
    denied: denials.length,
    ...(deniedFor === undefined ? {} : { deniedFor }),
    ...(expectedPayment === undefined ? {} : { expectedPayment }),
    why,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
