import type { RuleSpec, RuleTarget, Usage } from "./guide.ts";
import { parseOverlayText } from "./internal/guide/parse-overlay.ts";

/** What one payer asks beside a guide: tighter here, looser there. */
export interface Overlay {
  /** Whose it is, for issues: `Pluto Health`. */
  readonly name: string;
  /** The guide that it changes, such as `005010X222A1`. */
  readonly guide: string;
  /** Files to or from one of these are read with it (ISA06, ISA08, GS02, GS03); none: every file of the guide. */
  readonly partners: readonly string[];
  readonly changes: readonly OverlayChange[];
}

export interface OverlayChange {
  /** Where it stands in the overlay's text. */
  readonly line: number;
  readonly place: RuleTarget;
  readonly does:
    | { readonly kind: "usage"; readonly usage: Usage }
    | { readonly kind: "most"; readonly most: number }
    | { readonly kind: "codes"; readonly codes: readonly string[] }
    | { readonly kind: "length"; readonly min: number; readonly max: number }
    | { readonly kind: "rule"; readonly rule: RuleSpec };
}

/** What is wrong with an overlay, and in which line of it. */
export class OverlayError extends Error {
  readonly line: number;

  constructor(line: number, what: string) {
    super(what);
    this.name = "OverlayError";
    this.line = line;
  }
}

/**
 * Reads an overlay. A line is one thing; `#` starts a remark:
 *
 *     overlay 005010X222A1 Pluto Health
 *     partners PLUTO 00123
 *     2310B required
 *     2010AA/N4 optional
 *     2300/NTE most 1
 *     2300/CLM05-3 codes 1,7,8
 *     2300/REF[F8]02 length 10 15
 *     2300 rule pluto-authorisation 4 = REF[G1] required when CLM05-1 is 21 -- Give the authorisation of the stay.
 *
 * Segments outside every loop stand in `0000`. Throws OverlayError with the line.
 */
export function parseOverlay(text: string): Overlay {
  return parseOverlayText(text);
}
