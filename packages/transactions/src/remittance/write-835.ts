import type { ClaimPayment, ProviderAdjustment, Remittance } from "@claimwright/model";
import type { Envelope } from "../envelope.ts";
import { refuseFile } from "../internal/refuse.ts";
import { row } from "../internal/row.ts";
import { withUnmapped } from "../internal/with-unmapped.ts";
import { writeGroup } from "../internal/write-group.ts";
import { flattenLoop, type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { writeClaimPayment } from "./claim-payment.ts";
import { claimPaymentLoop, loops835 } from "./loops-835.ts";
import { type PaymentHeader, writePaymentHeader } from "./payment-header.ts";
import { providerAdjustmentRows } from "./provider-adjustments.ts";

/** The guide that is written: 835 005010X221A1 (45 CFR 162.1602). It has no ST03. */
const VERSION_835 = "005010X221A1";

export interface Write835Input {
  readonly envelope: Envelope;
  /** At least one; each becomes a transaction set of its own. */
  readonly remittances: readonly Remittance[];
  readonly firstSetControlNumber: number;
}

/**
 * Writes payments as one interchange of 835 sets. Throws ProblemError `input.field` for a value that X12 cannot
 * carry and `x12.invalid` for no payment. Whether a payment balances is not asked here.
 */
export function write835({ envelope, remittances, firstSetControlNumber }: Write835Input): string {
  if (remittances.length === 0) refuseFile("There is no payment to write.", "Give at least one.");
  const sets = remittances.map((remittance, index) => ({
    transaction: "835",
    controlNumber: firstSetControlNumber + index,
    rows: flattenLoop(
      writtenClaims(withUnmapped(writePayment(remittance), loops835, remittance.unmapped), remittance),
    ),
  }));
  return writeGroup(envelope, { functionalId: "HP", version: VERSION_835 }, sets);
}

/** A payment without its claims: header, the numbers that group claims (LX), provider adjustments. */
function writePayment(remittance: Remittance): WrittenLoop {
  const frame = writePaymentFrame(remittance, remittance.providerAdjustments);
  const groups = claimGroups(remittance.claims).map(({ number }) => claimGroupLoop(number));
  const footer = frame.loops.filter((loop) => loop.id === "footer");
  return writtenLoop("ST", frame.rows, [
    ...frame.loops.filter((loop) => loop.id !== "footer"),
    ...groups,
    ...footer,
  ]);
}

/** What stands before and after the claims of a payment. */
export function writePaymentFrame(
  header: PaymentHeader,
  adjustments: readonly ProviderAdjustment[],
): WrittenLoop {
  const written = writePaymentHeader(header);
  const footer = providerAdjustmentRows(adjustments);
  return writtenLoop("ST", written.rows, [
    ...written.loops,
    footer.length > 0 && writtenLoop("footer", footer),
  ]);
}

export function claimGroupLoop(number: string): WrittenLoop {
  return writtenLoop("2000", [row("LX", number)]);
}

/** Puts the claims under their numbers. Kept beside the facts, a number may come without claims. */
function writtenClaims(payment: WrittenLoop, { claims }: Remittance): WrittenLoop {
  const groups = claimGroups(claims);
  let next = 0;
  const loops = payment.loops.map((loop) => {
    if (loop.id !== "2000") return loop;
    const group = groups[next++]?.claims ?? [];
    const written = group.map((claim) =>
      withUnmapped(writeClaimPayment(claim), claimPaymentLoop, claim.unmapped),
    );
    return writtenLoop("2000", loop.rows, written);
  });
  return writtenLoop(payment.id, payment.rows, loops);
}

interface ClaimGroup {
  readonly number: string;
  readonly claims: ClaimPayment[];
}

/** Neighbours with one LX01. */
function claimGroups(claims: readonly ClaimPayment[]): ClaimGroup[] {
  const groups: ClaimGroup[] = [];
  for (const claim of claims) {
    const number = claim.headerNumber ?? "1";
    const last = groups[groups.length - 1];
    if (last?.number === number) last.claims.push(claim);
    else groups.push({ number, claims: [claim] });
  }
  return groups;
}
