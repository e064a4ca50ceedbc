import type { CoverageRank } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { refuse } from "../internal/refuse.ts";

/** SBR01. A claim seldom goes past the third payer; the guide has codes up to the eleventh. */
const CODE_OF_RANK: Readonly<Record<CoverageRank, string>> = { primary: "P", secondary: "S", tertiary: "T" };

export function rankCode(rank: CoverageRank): string {
  return CODE_OF_RANK[rank];
}

export function rankOf(sbr: Segment): CoverageRank {
  const code = sbr.get(1);
  for (const rank of Object.keys(CODE_OF_RANK) as CoverageRank[])
    if (CODE_OF_RANK[rank] === code) return rank;
  // A to H are the fourth payer and on, U is unknown: past the third, and kept as it stood beside the facts.
  if (/^[A-HU]$/.test(code)) return "tertiary";
  return refuse(sbr, 1, "The payer's turn is not a code of the guide.", "Use P, S, T, A to H or U.");
}
