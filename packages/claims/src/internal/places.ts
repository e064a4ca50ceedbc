import type { Place } from "@claimwright/base";

export function claimPlace(field: string): Place {
  return { entity: "claim", field };
}

/** One-based. */
export function linePlace(ordinal: number, field: string): Place {
  return { entity: "service line", ordinal, field };
}

/** One-based. */
export function diagnosisPlace(ordinal: number, field = "code"): Place {
  return { entity: "diagnosis", ordinal, field };
}

export function partyPlace(entity: string, field: string): Place {
  return { entity, field };
}
