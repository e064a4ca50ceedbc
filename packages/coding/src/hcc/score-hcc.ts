import { addRates, formatRate, multiplyRates, type Rate, rate, type Why } from "@claimwright/base";
import { INTERACTIONS } from "./hcc-groups.ts";
import type { Beneficiary, HccModel, HccVersion } from "./hcc-model.ts";

/** A risk score with its parts. For an auditor's eyes: coders see no weights. */
export interface HccScore {
  readonly version: HccVersion;
  /** Sum of the parts, before normalisation and coding intensity. */
  readonly raw: Rate;
  readonly parts: readonly HccPart[];
  /** Categories after hierarchy, numbers as texts, ascending. */
  readonly categories: readonly string[];
  /** Categories that a category above took the place of. */
  readonly dropped: readonly { readonly category: string; readonly by: string }[];
  /** Which diagnoses support each category. */
  readonly support: Readonly<Record<string, readonly string[]>>;
  readonly why: Why;
}

export interface HccPart {
  readonly kind: "demographic" | "disease" | "interaction" | "count";
  readonly name: string;
  readonly factor: Rate;
}

/** Normalisation and MA coding adjustment of a payment year, as its rate announcement states them. */
export interface PaymentFactors {
  readonly normalisation: Rate;
  readonly codingIntensity: Rate;
}

/**
 * Raw CMS-HCC score: demographic factor + categories after hierarchy and age and sex edits + interactions + count of
 * payment categories (42 CFR 422.308(c); CMS-HCC software V24H86, V28115H1). Exact decimals.
 */
export function scoreHcc(diagnoses: readonly string[], person: Beneficiary, model: HccModel): HccScore {
  const support = new Map<string, string[]>();
  for (const diagnosis of new Set(diagnoses)) {
    for (const category of categoriesFor(diagnosis, person, model)) {
      support.set(category, [...(support.get(category) ?? []), diagnosis]);
    }
  }
  const { kept, dropped } = applyHierarchy([...support.keys()], model);
  const parts = [
    ...demographicParts(person, model),
    ...kept.flatMap((category) => partOf("disease", `HCC${category}`, person, model)),
    ...INTERACTIONS[model.version]
      .filter(({ groups }) => groups.every((group) => group.some((category) => kept.includes(category))))
      .flatMap(({ name }) => partOf("interaction", name, person, model)),
    ...partOf("count", countName(kept.length), person, model),
  ];
  const raw = parts.reduce((sum, part) => addRates(sum, part.factor), rate("0"));
  return {
    version: model.version,
    raw,
    parts,
    categories: kept,
    dropped,
    support: Object.fromEntries(support),
    why: {
      rule: `hcc.${model.version.toLowerCase()}`,
      reason: `The raw score is the sum of ${parts.length} factors: ${formatRate(raw)}.`,
      source: `CMS-HCC ${model.version}, payment year ${model.paymentYear}`,
      inputs: {
        segment: person.segment,
        ageYears: person.ageYears,
        sex: person.sex,
        diagnoses: diagnoses.length,
      },
      result: formatRate(raw),
    },
  };
}

/** Raw score ÷ normalisation × (1 − coding intensity), to three decimals half up, as CMS pays. */
export function paymentScore(raw: Rate, factors: PaymentFactors): string {
  const kept = addRates(rate("1"), { ...factors.codingIntensity, units: -factors.codingIntensity.units });
  const product = multiplyRates(raw, kept);
  const scale = 10n ** 3n;
  const numerator = product.units * 10n ** BigInt(factors.normalisation.scale) * scale * 2n;
  const denominator = factors.normalisation.units * 10n ** BigInt(product.scale);
  const rounded = (numerator / denominator + 1n) / 2n;
  return formatRate({ units: rounded, scale: 3 });
}

export interface HccComparison {
  /** Categories that the signed codes add to what was submitted, with the diagnoses that support them. */
  readonly additions: readonly { readonly category: string; readonly diagnoses: readonly string[] }[];
  /** Categories that were submitted and that no signed code supports: to be deleted. */
  readonly deletions: readonly { readonly category: string; readonly diagnoses: readonly string[] }[];
  readonly difference: Rate;
}

/** An honest review finds both: what was missed and what was submitted without support. */
export function compareHcc(
  submitted: readonly string[],
  supported: readonly string[],
  person: Beneficiary,
  model: HccModel,
): HccComparison {
  const before = scoreHcc(submitted, person, model);
  const after = scoreHcc(supported, person, model);
  const only = (these: HccScore, those: HccScore) =>
    these.categories
      .filter((category) => !those.categories.includes(category))
      .map((category) => ({ category, diagnoses: these.support[category] ?? [] }));
  return {
    additions: only(after, before),
    deletions: only(before, after),
    difference: addRates(after.raw, { ...before.raw, units: -before.raw.units }),
  };
}

const EMPHYSEMA_AND_BRONCHITIS = /^(?:J41[018]|J42|J43[01289]|J449|J98[23])$/;

/**
 * Age and sex edits of the CMS software: hemophilia in women, chronic lung disease in children, F34.81; in V28 also
 * newborn codes past the first year and breast cancer before fifty.
 */
function categoriesFor(diagnosis: string, person: Beneficiary, model: HccModel): readonly string[] {
  const mapped = model.categoriesOf.get(diagnosis) ?? [];
  if (mapped.length === 0) return [];
  if (person.sex === "F" && /^D6[67]$/.test(diagnosis)) return [model.version === "V24" ? "48" : "112"];
  if (person.ageYears < 18 && EMPHYSEMA_AND_BRONCHITIS.test(diagnosis)) {
    return [model.version === "V24" ? "112" : "280"];
  }
  if (diagnosis === "F3481" && (person.ageYears < 6 || person.ageYears > 18)) return [];
  if (model.version === "V24") return mapped;
  if (person.ageYears >= 1 && /^P(?:04|93)/.test(diagnosis)) return [];
  return person.ageYears < 50 && /^C50/.test(diagnosis) ? ["22"] : mapped;
}

const HEART_FAILURE = ["221", "222", "224", "225", "226"];

function applyHierarchy(
  categories: readonly string[],
  model: HccModel,
): { kept: string[]; dropped: { category: string; by: string }[] } {
  const dropped = categories.flatMap((category) => {
    const by = categories.find((above) => model.below.get(above)?.includes(category));
    return by === undefined ? [] : [{ category, by }];
  });
  const gone = new Set(dropped.map(({ category }) => category));
  // V28: a heart assist device counts only beside a category of heart failure.
  if (model.version === "V28" && !categories.some((category) => HEART_FAILURE.includes(category)))
    gone.add("223");
  const kept = categories.filter((category) => !gone.has(category)).sort((a, b) => Number(a) - Number(b));
  return { kept, dropped };
}

function demographicParts(person: Beneficiary, model: HccModel): HccPart[] {
  const band = `${person.sex}${ageBand(person.ageYears)}`;
  const parts = partOf("demographic", band, person, model);
  if (!person.originallyDisabled || person.ageYears < 65) return parts;
  const name = `OriginallyDisabled_${person.sex === "F" ? "Female" : "Male"}`;
  return [...parts, ...partOf("demographic", name, person, model)];
}

const BAND_STARTS: readonly number[] = [0, 35, 45, 55, 60, 65, 70, 75, 80, 85, 90, 95];

function ageBand(ageYears: number): string {
  const at = BAND_STARTS.filter((start) => ageYears >= start).length - 1;
  const from = BAND_STARTS[Math.max(0, at)] ?? 0;
  const next = BAND_STARTS[at + 1];
  return next === undefined ? `${from}_GT` : `${from}_${next - 1}`;
}

function countName(count: number): string {
  return count >= 10 ? "D10P" : `D${count}`;
}

function partOf(kind: HccPart["kind"], name: string, person: Beneficiary, model: HccModel): HccPart[] {
  const factor = model.coefficients.get(`${person.segment}_${name}`.toUpperCase());
  return factor === undefined ? [] : [{ kind, name, factor: rate(factor) }];
}
