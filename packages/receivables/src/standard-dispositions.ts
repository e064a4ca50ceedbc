import { isoDate } from "@claimwright/base";
import type { AdjustmentGroup } from "@claimwright/model";
import {
  type DenialClass,
  type Disposition,
  type DispositionRule,
  type DispositionTable,
  dispositionTable,
} from "./disposition.ts";
import type { AdjustmentCategory } from "./ledger-account.ts";

/**
 * The table that every practice starts with; a practice or payer adds rows of its own before these. The group alone
 * decides nothing: CO is not a write-off by itself and PR is not a bill by itself (835 X221A1 2110 CAS; X12 code
 * lists of CARC and RARC). An adjustment that is not listed here is worked by a person.
 */
export function standardDispositions(): DispositionTable {
  return dispositionTable(STANDARD_RELEASE, STANDARD_DISPOSITIONS);
}

export const STANDARD_RELEASE = "standard dispositions 2026-11";

/** A reason code keeps its meaning once it is given out: the rows hold from the first national list on. */
const FROM = isoDate("1996-01-01");

function rule(group: AdjustmentGroup, reason: string, disposition: Disposition): DispositionRule {
  return { group, reason, effective: { from: FROM }, disposition };
}

const writeOff = (category: AdjustmentCategory, group: AdjustmentGroup, ...reasons: readonly string[]) =>
  reasons.map((reason) => rule(group, reason, { kind: "write-off", category }));

const work = (
  denial: DenialClass,
  groups: readonly AdjustmentGroup[],
  ...reasons: readonly string[]
): readonly DispositionRule[] =>
  groups.flatMap((group) => reasons.map((reason) => rule(group, reason, { kind: "work", denial })));

const ANY: readonly AdjustmentGroup[] = ["CO", "PR", "OA", "PI"];

export const STANDARD_DISPOSITIONS: readonly DispositionRule[] = [
  // Contractual reductions: over the fee schedule, multiple-procedure and assistant rules, negotiated discount.
  ...writeOff("contractual", "CO", "45", "59", "131", "94", "P12", "P24"),
  // What 45 was before 2008; files that are imported when a practice moves in still state them.
  ...writeOff("contractual", "CO", "42", "A2"),
  ...writeOff("contractual", "OA", "45", "94"),
  ...writeOff("sequestration", "CO", "253"),
  ...writeOff("sequestration", "OA", "253"),
  ...writeOff("capitation", "CO", "24"),
  ...writeOff("withhold", "CO", "104", "105"),
  // Quality payments and penalties of law; bonuses come as negative amounts.
  ...writeOff("incentive", "CO", "144", "161", "237"),

  // What the plan leaves to the patient by its benefits.
  rule("PR", "1", { kind: "transfer", share: "deductible" }),
  rule("PR", "66", { kind: "transfer", share: "deductible" }),
  rule("PR", "247", { kind: "transfer", share: "deductible" }),
  rule("PR", "2", { kind: "transfer", share: "coinsurance" }),
  rule("PR", "122", { kind: "transfer", share: "coinsurance" }),
  rule("PR", "248", { kind: "transfer", share: "coinsurance" }),
  rule("PR", "3", { kind: "transfer", share: "copay" }),
  rule("PR", "241", { kind: "transfer", share: "copay" }),
  rule("PR", "142", { kind: "transfer", share: "other" }),
  rule("PR", "100", { kind: "transfer", share: "other" }),
  // Not covered: the patient's only when a notice was signed before the service (Medicare ABN, CMS-R-131).
  rule("PR", "96", { kind: "transfer", share: "not-covered", requiresNotice: true }),
  rule("PR", "204", { kind: "transfer", share: "not-covered", requiresNotice: true }),
  rule("PR", "49", { kind: "transfer", share: "not-covered", requiresNotice: true }),
  rule("PR", "50", { kind: "transfer", share: "not-covered", requiresNotice: true }),
  rule("PR", "119", { kind: "transfer", share: "not-covered", requiresNotice: true }),

  // What an earlier payer did, told again by a later one.
  rule("OA", "23", { kind: "inform" }),
  rule("CO", "23", { kind: "inform" }),
  rule("PI", "23", { kind: "inform" }),

  ...work("eligibility", ANY, "26", "27", "31", "32", "33", "177", "200"),
  ...work("coordination", ANY, "19", "20", "21", "22", "109"),
  ...work("authorization", ANY, "15", "38", "39", "197", "198", "284", "302"),
  ...work("coding", ANY, "4", "5", "6", "7", "8", "9", "10", "11", "12", "146", "181", "182", "199", "236"),
  ...work("bundling", ANY, "97", "231", "234", "B10", "B15"),
  ...work("bundling", ["CO", "OA", "PI"], "49"),
  ...work("medical-necessity", ["CO", "OA", "PI"], "50"),
  ...work("medical-necessity", ANY, "55", "56", "58", "150", "151", "152", "153", "154", "167"),
  ...work("timely-filing", ANY, "29", "164"),
  ...work("duplicate", ANY, "18", "B13"),
  ...work("information", ANY, "16", "17", "125", "129", "163", "226", "227", "250", "251", "252", "A1", "B5"),
  ...work("non-covered", ["CO", "OA", "PI"], "96", "204"),
  ...work("benefit-limit", ["CO", "OA", "PI"], "119"),
  ...work("benefit-limit", ANY, "35", "149", "222", "273"),
  ...work("provider", ANY, "170", "171", "172", "183", "184", "185", "208", "242", "243", "B7"),
];
