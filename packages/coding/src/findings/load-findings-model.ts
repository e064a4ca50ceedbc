import type { FindingsModel } from "./findings-model.ts";
import { unpackModel } from "./pack-model.ts";

/** Reads the weights that ship. They are large, so they are loaded only when asked for. */
export async function loadFindingsModel(set: "icd10cm" | "icd10pcs"): Promise<FindingsModel> {
  if (set === "icd10cm") {
    const { DIAGNOSES_WEIGHTS } = await import("./diagnoses-weights.ts");
    return unpackModel(DIAGNOSES_WEIGHTS);
  }
  const { PROCEDURES_WEIGHTS } = await import("./procedures-weights.ts");
  return unpackModel(PROCEDURES_WEIGHTS);
}
