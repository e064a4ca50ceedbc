import { compactDate } from "@claimwright/base";
import type { ProviderAdjustment } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { type Row, row } from "../internal/row.ts";
import { findAll, type SourceLoop } from "../internal/source-loop.ts";
import { amountAt, amountText, dateAt, given, textAt } from "../internal/values.ts";

/** PLB holds six adjustments, each a reason with its reference and an amount: PLB03-04 … PLB13-14. */
const ADJUSTMENTS_PER_SEGMENT = 6;

/** Neighbours of one provider and fiscal period share a PLB. */
export function providerAdjustmentRows(adjustments: readonly ProviderAdjustment[]): Row[] {
  const out: Row[] = [];
  let open: ProviderAdjustment[] = [];
  const close = () => {
    const [first] = open;
    if (first === undefined) return;
    const pairs = open.flatMap(({ reason, reference, amount }) => [
      [reason, reference ?? ""],
      amountText(amount),
    ]);
    out.push(row("PLB", first.providerIdentifier, compactDate(first.fiscalPeriodEnd), ...pairs));
    open = [];
  };
  for (const adjustment of adjustments) {
    const [first] = open;
    if (first !== undefined && (open.length === ADJUSTMENTS_PER_SEGMENT || !sameAccount(first, adjustment)))
      close();
    open.push(adjustment);
  }
  close();
  return out;
}

export function providerAdjustmentsOf(footer: SourceLoop | undefined): ProviderAdjustment[] {
  return footer === undefined ? [] : findAll(footer, "PLB").flatMap(adjustmentsOfSegment);
}

function adjustmentsOfSegment(plb: Segment): ProviderAdjustment[] {
  const found: ProviderAdjustment[] = [];
  for (let element = 3; element <= plb.elementCount; element += 2) {
    if (plb.get(element, 1) === "" && plb.get(element + 1) === "") continue;
    found.push({
      providerIdentifier: plb.get(1),
      fiscalPeriodEnd: dateAt(plb, 2),
      reason: plb.get(element, 1),
      ...given("reference", textAt(plb, element, 2)),
      amount: amountAt(plb, element + 1),
    });
  }
  return found;
}

function sameAccount(a: ProviderAdjustment, b: ProviderAdjustment): boolean {
  return a.providerIdentifier === b.providerIdentifier && a.fiscalPeriodEnd === b.fiscalPeriodEnd;
}
