import type { LineDrug } from "@claimwright/model";
import { row } from "../internal/row.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Loop 2410: the National Drug Code and how much of it was given. */
export function writeDrug({ ndc, quantity, unit }: LineDrug): WrittenLoop {
  return writtenLoop("2410", [row("LIN", "", "N4", ndc), row("CTP", "", "", "", quantity, unit)]);
}

/** Other kinds of product codes stay beside the facts. */
export function readDrug(loop: SourceLoop | undefined): LineDrug | undefined {
  if (loop === undefined || opening(loop).get(2) !== "N4") return undefined;
  const ctp = find(loop, "CTP");
  return { ndc: opening(loop).get(3), quantity: ctp?.get(4) ?? "", unit: ctp?.get(5, 1) ?? "" };
}
