import type { AdjustmentGroup, ClaimAdjustment } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { refuse } from "./refuse.ts";
import { type Row, row } from "./row.ts";
import type { SourceLoop } from "./source-loop.ts";
import { amountAt, amountText, type Draft, put, textAt } from "./values.ts";

/** CAS holds six reasons, each with an amount and a quantity: CAS02-04, CAS05-07 … CAS17-19. */
const REASONS_PER_SEGMENT = 6;

const GROUPS: ReadonlySet<string> = new Set(["CO", "PR", "OA", "PI", "CR"] satisfies AdjustmentGroup[]);

/** The reasons of every CAS of a loop, in file order. A reason code with no amount and no quantity is refused. */
export function adjustmentsOf(loop: SourceLoop): ClaimAdjustment[] {
  const found: ClaimAdjustment[] = [];
  for (const segment of loop.segments) if (segment.id === "CAS") readReasons(segment, found);
  return found;
}

/** One CAS for each group, in order of first mention, and a further one for every six reasons. */
export function adjustmentRows(adjustments: readonly ClaimAdjustment[]): Row[] {
  const out: Row[] = [];
  const written = new Set<AdjustmentGroup>();
  for (const { group } of adjustments) {
    if (written.has(group)) continue;
    written.add(group);
    let elements: string[] = [group];
    for (const { group: other, reason, amount, quantity } of adjustments) {
      if (other !== group) continue;
      if (elements.length > 3 * REASONS_PER_SEGMENT) {
        out.push(row("CAS", ...elements));
        elements = [group];
      }
      elements.push(reason, amountText(amount), quantity ?? "");
    }
    out.push(row("CAS", ...elements));
  }
  return out;
}

function readReasons(cas: Segment, reasons: ClaimAdjustment[]): void {
  const group = cas.get(1);
  if (!isGroup(group)) {
    refuse(cas, 1, "An adjustment group is not CO, PR, OA, PI or CR.", "Ask the payer for a corrected file.");
  }
  for (let element = 2; element <= cas.elementCount; element += 3) {
    const reason = cas.get(element);
    if (reason === "" && cas.get(element + 1) === "") continue;
    const facts: Draft<ClaimAdjustment> = { group, reason, amount: amountAt(cas, element + 1) };
    put(facts, "quantity", textAt(cas, element + 2));
    reasons.push(facts);
  }
}

function isGroup(text: string): text is AdjustmentGroup {
  return GROUPS.has(text);
}
