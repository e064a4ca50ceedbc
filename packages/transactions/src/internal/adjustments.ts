import type { AdjustmentGroup, ClaimAdjustment } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { refuse } from "./refuse.ts";
import { type Row, row } from "./row.ts";
import { findAll, type SourceLoop } from "./source-loop.ts";
import { amountAt, amountText, given, textAt } from "./values.ts";

/** CAS holds six reasons, each with an amount and a quantity: CAS02-04, CAS05-07 … CAS17-19. */
const REASONS_PER_SEGMENT = 6;

const GROUPS: ReadonlySet<string> = new Set(["CO", "PR", "OA", "PI", "CR"] satisfies AdjustmentGroup[]);

/** The reasons of every CAS of a loop, in file order. A reason code with no amount and no quantity is refused. */
export function adjustmentsOf(loop: SourceLoop): ClaimAdjustment[] {
  return findAll(loop, "CAS").flatMap(reasonsOf);
}

/** One CAS for each group, in order of first mention, and a further one for every six reasons. */
export function adjustmentRows(adjustments: readonly ClaimAdjustment[]): Row[] {
  const byGroup = new Map<AdjustmentGroup, ClaimAdjustment[]>();
  for (const adjustment of adjustments) {
    const list = byGroup.get(adjustment.group);
    if (list === undefined) byGroup.set(adjustment.group, [adjustment]);
    else list.push(adjustment);
  }
  const out: Row[] = [];
  for (const [group, list] of byGroup) {
    for (let start = 0; start < list.length; start += REASONS_PER_SEGMENT) {
      const reasons = list.slice(start, start + REASONS_PER_SEGMENT);
      out.push(
        row(
          "CAS",
          group,
          ...reasons.flatMap(({ reason, amount, quantity }) => [reason, amountText(amount), quantity ?? ""]),
        ),
      );
    }
  }
  return out;
}

function reasonsOf(cas: Segment): ClaimAdjustment[] {
  const group = cas.get(1);
  if (!isGroup(group)) {
    refuse(cas, 1, "An adjustment group is not CO, PR, OA, PI or CR.", "Ask the payer for a corrected file.");
  }
  const reasons: ClaimAdjustment[] = [];
  for (let element = 2; element <= cas.elementCount; element += 3) {
    const reason = cas.get(element);
    if (reason === "" && cas.get(element + 1) === "") continue;
    reasons.push({
      group,
      reason,
      amount: amountAt(cas, element + 1),
      ...given("quantity", textAt(cas, element + 2)),
    });
  }
  return reasons;
}

function isGroup(text: string): text is AdjustmentGroup {
  return GROUPS.has(text);
}
