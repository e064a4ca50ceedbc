import { type LoopRule, levelRule, loopRule, lowestLevelRule } from "../internal/loop-rule.ts";

interface ClaimRules {
  readonly claim: (level: string) => LoopRule;
  /** Segments between HL and the name, which the 277 has not. */
  readonly demographics: string;
  /** Where the 277 answers for a receiver or a provider as a whole. */
  readonly trace: (level: string) => readonly LoopRule[];
}

function levels({ claim, demographics, trace }: ClaimRules): LoopRule {
  const dependent = lowestLevelRule("2000E", "23", `HL ${demographics}`.trim(), [
    loopRule("2100E", "NM1 QC", "NM1"),
    claim("E"),
  ]);
  const subscriber = levelRule("2000D", "22", `HL ${demographics}`.trim(), [
    loopRule("2100D", "NM1 IL", "NM1"),
    claim("D"),
    dependent,
  ]);
  const provider = levelRule("2000C", "19", "HL", [
    loopRule("2100C", "NM1 1P", "NM1"),
    ...trace("C"),
    subscriber,
  ]);
  const receiver = levelRule("2000B", "21", "HL", [
    loopRule("2100B", "NM1 41", "NM1"),
    ...trace("B"),
    provider,
  ]);
  const payer = levelRule("2000A", "20", "HL", [loopRule("2100A", "NM1 PR", "NM1 PER"), receiver]);
  return loopRule("ST", "ST", "ST BHT", [payer]);
}

/** The loops of the 276, 005010X212. */
export const loops276: LoopRule = levels({
  demographics: "DMG",
  claim: (level) =>
    loopRule(`2200${level}`, "TRN", "TRN REF AMT DTP", [loopRule(`2210${level}`, "SVC", "SVC REF DTP")]),
  trace: () => [],
});

/** The loops of the 277, 005010X212. */
export const loops277: LoopRule = levels({
  demographics: "",
  claim: (level) =>
    loopRule(`2200${level}`, "TRN", "TRN STC REF DTP", [loopRule(`2220${level}`, "SVC", "SVC STC REF DTP")]),
  trace: (level) => [loopRule(`2200${level}`, "TRN", "TRN STC")],
});
