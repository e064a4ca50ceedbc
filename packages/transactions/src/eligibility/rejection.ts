import type { Rejection } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { type Row, row } from "../internal/row.ts";
import { findAll, type SourceLoop } from "../internal/source-loop.ts";

/** `AAA*N**72*C~` */
export function rejectionRow({ valid, reasonCode, followUpCode }: Rejection): Row {
  return row("AAA", valid ? "Y" : "N", "", reasonCode, followUpCode);
}

export function rejectionsOf(loop: SourceLoop | undefined): Rejection[] {
  return loop === undefined ? [] : findAll(loop, "AAA").map(rejectionOf);
}

function rejectionOf(aaa: Segment): Rejection {
  return { valid: aaa.get(1) === "Y", reasonCode: aaa.get(3), followUpCode: aaa.get(4) };
}
