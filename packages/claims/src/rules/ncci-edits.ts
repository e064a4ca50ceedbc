import type { IsoDate } from "@claimwright/base";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import { type EditRule, type EditSubject, NO_HITS } from "../edit-rule.ts";
import type { PtpPair, PtpTable } from "../edit-tables.ts";
import type { Hit } from "../finding-kind.ts";
import { eachLine, withTable } from "../internal/evaluators.ts";
import { linePlace } from "../internal/places.ts";
import { bypasses } from "../ncci/bypass-modifiers.ts";
import { pairInForce } from "../ncci/pair-in-force.ts";

const MANUAL = "NCCI Policy Manual, chapter I";

/** Code pairs, units and add-ons of the National Correct Coding Initiative. */
export const NCCI_EDITS: readonly EditRule[] = [
  {
    code: "edit.ncci-pair",
    title: "Two services of one day are a code pair, and no NCCI modifier tells them apart",
    severity: "stop",
    table: "ptp",
    source: `${MANUAL}, E; PTP modifier indicator 1`,
    remedy: "Remove the second code, or add the NCCI modifier that the documentation supports.",
    evaluate: pairHits("1"),
  },
  {
    code: "edit.ncci-pair-never",
    title: "Two services of one day are a code pair that no modifier allows",
    severity: "stop",
    table: "ptp",
    source: `${MANUAL}, E; PTP modifier indicator 0`,
    remedy: "Remove the code that is part of the other.",
    evaluate: pairHits("0"),
  },
  {
    code: "edit.ncci-pair-other-claim",
    title: "A service makes a code pair with one on another claim of the day",
    severity: "stop",
    table: "ptp",
    source: `${MANUAL}, E; same beneficiary, provider and date`,
    remedy: "Remove the second code, or add the NCCI modifier that the documentation supports.",
    evaluate: otherClaimHits,
  },
  {
    code: "edit.ncci-modifier-unneeded",
    title: "Modifier 59 or X{EPSU} is given, and no code pair asks for it",
    severity: "inform",
    table: "ptp",
    source: `${MANUAL}, E; use of modifier 59`,
    remedy: "Check that the modifier is needed; modifier 59 without a pair invites review.",
    evaluate: withTable("ptp", (answer, subject) =>
      subject.claim.lines.flatMap((line) => {
        if (!line.modifiers.some((modifier) => DISTINCT.has(modifier))) return NO_HITS;
        const paired = pairsOfClaim(subject).some(
          ({ column1, column2, pairs }) =>
            (column1 === line || column2 === line) && pairInForce(pairs, dateOf(line)) !== undefined,
        );
        const message = `${line.procedureCode} carries a distinct-service modifier and is in no pair here.`;
        return paired
          ? NO_HITS
          : [{ place: linePlace(line.lineNumber, "modifiers"), message, release: answer.release }];
      }),
    ),
  },
  {
    code: "edit.mue-line",
    title: "The units of a line are above the medically unlikely limit (MAI 1)",
    severity: "stop",
    table: "mue",
    source: `${MANUAL}, V; MUE adjudication indicator 1`,
    remedy:
      "Correct the units; all units of the line would be denied. Split lines only as the record supports.",
    evaluate: eachLine("units", (line, { tables }) => {
      if (tables.mue.status !== "loaded") return undefined;
      const limit = tables.mue.table.limit(line.procedureCode);
      if (limit?.adjudication !== 1 || unitsForLimit(line) <= limit.units) return undefined;
      const message = `${line.procedureCode} allows ${limit.units} units a line; all ${line.units} would be denied.`;
      return { message, release: tables.mue.release };
    }),
  },
  {
    code: "edit.mue-day-policy",
    title: "The units of a day are above an absolute limit (MAI 2)",
    severity: "stop",
    table: "mue",
    source: `${MANUAL}, V; MUE adjudication indicator 2`,
    remedy: "Correct the units: no documentation and no appeal passes this limit, and all units are denied.",
    evaluate: unitsOfDay(2),
  },
  {
    code: "edit.mue-day-clinical",
    title: "The units of a day are above a clinical limit (MAI 3)",
    severity: "stop",
    table: "mue",
    source: `${MANUAL}, V; MUE adjudication indicator 3`,
    remedy: "Correct the units, or state that the record shows they were necessary.",
    override: { statement: "The units were given and the record shows that they were necessary." },
    evaluate: unitsOfDay(3),
  },
  {
    code: "edit.add-on-alone",
    title: "An add-on code stands without one of its primary procedures",
    severity: "stop",
    table: "addOns",
    source: "NCCI add-on code edits, type 1; IOM 100-04 chapter 12, 30",
    remedy: "Bill the primary procedure of the same practitioner and day, or remove the add-on.",
    evaluate: addOnHits(1),
  },
  {
    code: "edit.add-on-unlisted-primary",
    title: "An add-on code stands without a primary procedure that is listed for it",
    severity: "warn",
    table: "addOns",
    source: "NCCI add-on code edits, types 2 and 3",
    remedy: "Check that the contractor takes the primary procedure that is billed.",
    override: { statement: "The contractor takes this primary procedure." },
    evaluate: (subject) => [...addOnHits(2)(subject), ...addOnHits(3)(subject)],
  },
];

const DISTINCT: ReadonlySet<string> = new Set(["59", "XE", "XP", "XS", "XU"]);

function pairHits(indicator: "0" | "1"): EditRule["evaluate"] {
  return withTable("ptp", ({ release }, subject) => {
    let hits: Hit[] | undefined;
    for (const { column1, column2, pairs } of pairsOfClaim(subject)) {
      const pair = decidingPair(pairs, column1, column2, indicator);
      if (pair === undefined) continue;
      hits ??= [];
      hits.push(pairHit(column1, column2, pair, release));
    }
    return hits ?? NO_HITS;
  });
}

interface LinePair {
  readonly column1: ServiceLine;
  readonly column2: ServiceLine;
  readonly pairs: readonly PtpPair[];
}

const known = new WeakMap<EditSubject, readonly LinePair[]>();

/** Lines of one day that the table knows as a pair, probed once for all rules. */
function pairsOfClaim(subject: EditSubject): readonly LinePair[] {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const found: LinePair[] = [];
  const { ptp } = subject.tables;
  if (ptp.status === "loaded") {
    for (const column1 of subject.claim.lines) {
      for (const column2 of subject.claim.lines) {
        if (column1 === column2 || !sameDay(column1, column2)) continue;
        const pairs = ptp.table.pairs(column1.procedureCode, column2.procedureCode);
        if (pairs.length > 0) found.push({ column1, column2, pairs });
      }
    }
  }
  known.set(subject, found);
  return found;
}

function otherClaimHits(subject: EditSubject): readonly Hit[] {
  const { tables, claim, otherClaims } = subject;
  if (tables.ptp.status !== "loaded") return NO_HITS;
  const { table, release } = tables.ptp;
  const hits: Hit[] = [];
  for (const other of otherClaims) {
    if (!sameProvider(claim, other)) continue;
    for (const line of claim.lines) {
      for (const earlier of other.lines) {
        if (!sameDay(line, earlier)) continue;
        const pair =
          pairBetween(table, earlier, line, "0") ??
          pairBetween(table, earlier, line, "1") ??
          pairBetween(table, line, earlier, "0") ??
          pairBetween(table, line, earlier, "1");
        if (pair === undefined) continue;
        const message = `${line.procedureCode} makes a code pair with ${earlier.procedureCode} on claim ${other.patientControlNumber}.`;
        hits.push({ place: linePlace(line.lineNumber, "procedure code"), message, release });
      }
    }
  }
  return hits;
}

/** The pair with column 1 first, in force on the day and not bypassed. */
function pairBetween(
  table: PtpTable,
  column1: ServiceLine,
  column2: ServiceLine,
  indicator: "0" | "1",
): PtpPair | undefined {
  const pairs = table.pairs(column1.procedureCode, column2.procedureCode);
  return pairs.length === 0 ? undefined : decidingPair(pairs, column1, column2, indicator);
}

function decidingPair(
  pairs: readonly PtpPair[],
  column1: ServiceLine,
  column2: ServiceLine,
  indicator: "0" | "1",
): PtpPair | undefined {
  const date = dateOf(column2);
  const pair = pairInForce(pairs, date);
  if (pair?.modifierIndicator !== indicator) return undefined;
  return indicator === "1" && bypasses(column1, column2, date) ? undefined : pair;
}

function pairHit(column1: ServiceLine, column2: ServiceLine, pair: PtpPair, release: string): Hit {
  const never = pair.modifierIndicator === "0" ? ", and no modifier allows both" : "";
  const message = `${column2.procedureCode} is part of ${column1.procedureCode} on line ${column1.lineNumber}${never}.`;
  return { place: linePlace(column2.lineNumber, "procedure code"), message, release };
}

function unitsOfDay(adjudication: 2 | 3): EditRule["evaluate"] {
  return withTable("mue", ({ table, release }, { claim, otherClaims }) => {
    let hits: Hit[] | undefined;
    for (const line of claim.lines) {
      const limit = table.limit(line.procedureCode);
      if (limit?.adjudication !== adjudication) continue;
      let units = unitsLike(line, claim);
      for (const other of otherClaims) if (sameProvider(claim, other)) units += unitsLike(line, other);
      if (units <= limit.units) continue;
      hits ??= [];
      const message = `${line.procedureCode} allows ${limit.units} units a day; all ${units} would be denied.`;
      hits.push({ place: linePlace(line.lineNumber, "units"), message, release });
    }
    return hits ?? NO_HITS;
  });
}

/** Units of the line's code on its day. */
function unitsLike(line: ServiceLine, claim: ProfessionalClaim): number {
  let units = 0;
  for (const other of claim.lines) {
    if (other.procedureCode === line.procedureCode && sameDay(line, other)) units += unitsForLimit(other);
  }
  return units;
}

/** Limits assume that both sides are billed on one line with modifier 50 as one unit. */
function unitsForLimit(line: ServiceLine): number {
  return line.unitMeasure === "MJ" ? 1 : line.units;
}

/** Critical care by the second provider of a group may have its primary on another claim. */
const PRIMARY_ELSEWHERE: ReadonlySet<string> = new Set(["99292"]);

function addOnHits(type: 1 | 2 | 3): EditRule["evaluate"] {
  return withTable("addOns", ({ table, release }, { claim, otherClaims }) =>
    claim.lines.flatMap((line) => {
      const addOn = table.entry(line.procedureCode, dateOf(line));
      if (addOn?.type !== type) return NO_HITS;
      const claims = [
        claim,
        ...otherClaims.filter(
          (other) => PRIMARY_ELSEWHERE.has(line.procedureCode) || sameProvider(claim, other),
        ),
      ];
      const present = claims
        .flatMap((each) => each.lines)
        .some(
          (other) => other !== line && sameDay(line, other) && addOn.primaries.includes(other.procedureCode),
        );
      if (present) return NO_HITS;
      const message =
        type === 2
          ? `${line.procedureCode} is an add-on whose primaries the contractor defines.`
          : `${line.procedureCode} is an add-on, and none of its listed primary procedures is billed with it.`;
      return [{ place: linePlace(line.lineNumber, "procedure code"), message, release }];
    }),
  );
}

function dateOf(line: ServiceLine): IsoDate {
  return line.dateOfService.from;
}

function sameDay(one: ServiceLine, other: ServiceLine): boolean {
  return one.dateOfService.from === other.dateOfService.from;
}

function sameProvider(one: ProfessionalClaim, other: ProfessionalClaim): boolean {
  const npiOf = (claim: ProfessionalClaim) => claim.renderingProvider?.npi ?? claim.billingProvider.npi;
  return npiOf(one) === npiOf(other) && one.patientControlNumber !== other.patientControlNumber;
}
