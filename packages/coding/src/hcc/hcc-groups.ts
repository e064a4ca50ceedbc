import type { HccVersion } from "./hcc-model.ts";

/** An interaction of the published model: present when every group has a category after hierarchy. */
export interface Interaction {
  /** As the coefficient tables name it, without the segment. */
  readonly name: string;
  readonly groups: readonly (readonly string[])[];
}

const V24 = {
  cancer: span(8, 12),
  diabetes: span(17, 19),
  substanceUse: span(54, 56),
  psychiatric: span(57, 60),
  respiratoryFailure: span(82, 84),
  lung: span(110, 112),
  kidney: span(134, 138),
};

const V28 = {
  diabetes: span(35, 38),
  substanceUse: span(135, 139),
  psychiatric: span(151, 155),
  respiratoryFailure: span(211, 213),
  heartFailure: span(221, 226),
  lung: span(276, 280),
  kidney: span(326, 329),
};

/** Community segments only (CMS-HCC software V24H86, V28115H1); a name that a segment does not price adds nothing. */
export const INTERACTIONS: Readonly<Record<HccVersion, readonly Interaction[]>> = {
  V24: [
    { name: "HCC47_gCancer", groups: [["47"], V24.cancer] },
    { name: "DIABETES_CHF", groups: [V24.diabetes, ["85"]] },
    { name: "CHF_gCopdCF", groups: [["85"], V24.lung] },
    { name: "HCC85_gRenal_V24", groups: [["85"], V24.kidney] },
    { name: "gCopdCF_CARD_RESP_FAIL", groups: [V24.lung, V24.respiratoryFailure] },
    { name: "HCC85_HCC96", groups: [["85"], ["96"]] },
    { name: "gSubstanceUseDisorder_gPsych", groups: [V24.substanceUse, V24.psychiatric] },
  ],
  V28: [
    { name: "DIABETES_HF_V28", groups: [V28.diabetes, V28.heartFailure] },
    { name: "HF_CHR_LUNG_V28", groups: [V28.heartFailure, V28.lung] },
    { name: "HF_KIDNEY_V28", groups: [V28.heartFailure, V28.kidney] },
    { name: "CHR_LUNG_CARD_RESP_FAIL_V28", groups: [V28.lung, V28.respiratoryFailure] },
    { name: "HF_HCC238_V28", groups: [V28.heartFailure, ["238"]] },
    { name: "gSubUseDisorder_gPsych_V28", groups: [V28.substanceUse, V28.psychiatric] },
  ],
};

function span(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
