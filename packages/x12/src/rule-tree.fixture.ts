import type { RuleClause, RuleCondition, RuleSpec } from "./guide.ts";
import {
  isThere,
  lacksSegment,
  last,
  plantAt,
  put,
  putDate,
  putOther,
  type RuleSite,
  read,
  remove,
  replace,
  segmentsAt,
  sizeAt,
  valuesAt,
  write,
  writeAll,
} from "./rule-target.fixture.ts";
import type { LoopTree } from "./set-tree.fixture.ts";

export function sitesOf(root: LoopTree): RuleSite[] {
  const own = root.spec.rules.map((rule): RuleSite => ({ rule, loop: root, segment: undefined }));
  const below = root.children.flatMap((child): RuleSite[] => {
    if ("children" in child) return sitesOf(child);
    return child.spec.rules.map((rule) => ({ rule, loop: root, segment: child }));
  });
  return [...own, ...below];
}

/** Makes every rule hold, as often as one mending another asks for it. */
export function satisfyAll(root: LoopTree, mend: () => void, except?: RuleSpec): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    mend();
    const broken = sitesOf(root).filter((site) => site.rule !== except && !holds(site));
    if (broken.length === 0) return;
    for (const site of broken) {
      if (holds(site)) continue;
      if (round < MAX_ROUNDS / 2) satisfy(site);
      else withdraw(site);
    }
  }
}

const MAX_ROUNDS = 12;

/** Where two rules ask for opposite things, what makes one of them ask is taken out. */
function withdraw(site: RuleSite): void {
  const { statement } = site.rule;
  const asks =
    "when" in statement
      ? statement.when[0]?.find(({ test }) => test === "present" || test === "is")
      : undefined;
  if (asks) remove(asks.target, site);
  else satisfy(site);
}

const EARLY = "20250101";
const LATE = "20250131";

export function holds(site: RuleSite): boolean {
  const { statement } = site.rule;
  if (statement.kind === "checked") return true;
  if ("when" in statement && !applies(statement.when, site)) return true;
  if (statement.kind === "required") {
    return (
      statement.targets.some((target) => isThere(target, site)) || lacksSegment(statement.targets[0], site)
    );
  }
  const values = valuesAt(statement.target, site);
  switch (statement.kind) {
    case "unused":
      return !isThere(statement.target, site);
    case "allowed":
      return values.length === 0 || values.some((value) => statement.codes.includes(value));
    case "refused":
      return !values.some((value) => statement.codes.includes(value));
    case "distinct":
      return new Set(values).size === values.length;
    case "counts":
      return values.every((value, index) => value === String(index + 1));
    case "at-least":
      return values.every((value) => Number(value) >= statement.bound);
    case "at-most":
      return values.every((value) => Number(value) <= statement.bound);
    case "not-after":
      return (last(values)?.slice(0, 8) ?? "") <= (last(valuesAt(statement.other, site))?.slice(-8) ?? "9");
    case "not-above":
      return (
        Number(last(values) ?? 0) <= Number(last(valuesAt(statement.other, site)) ?? Number.POSITIVE_INFINITY)
      );
    case "same": {
      const other = last(valuesAt(statement.other, site));
      return values.length === 0 || other === undefined || last(values) === other;
    }
    case "among": {
      const seen = valuesAt(statement.other, site);
      return values.length === 0 || seen.length === 0 || seen.includes(last(values) ?? "");
    }
    case "points-into":
      return values.every((value) => Number(value) <= sizeAt(statement.other, site));
  }
}

/** Changes the set so that the rule holds: what it asks for is planted, what it forbids is taken out. */
export function satisfy(site: RuleSite): void {
  const { statement } = site.rule;
  if (statement.kind === "checked") return;
  if (statement.kind === "required") {
    if (statement.targets[0]) put(statement.targets[0], site);
    return;
  }
  const { target } = statement;
  switch (statement.kind) {
    case "unused":
    case "distinct":
      remove(target, site);
      return;
    case "allowed":
      put(target, site, statement.codes[0]);
      return;
    case "refused":
      for (const segment of segmentsAt(target, site)) replace(segment, target, statement.codes);
      return;
    case "counts":
      for (const [index, segment] of segmentsAt(target, site).entries())
        write(segment, target, String(index + 1));
      return;
    case "at-least":
    case "at-most":
      put(target, site, String(statement.bound));
      return;
    case "not-after":
      putDate(target, site, EARLY, EARLY);
      putDate(statement.other, site, LATE, LATE);
      return;
    case "not-above":
    case "same":
      put(target, site, last(valuesAt(statement.other, site)));
      return;
    case "among":
      put(target, site, valuesAt(statement.other, site)[0]);
      return;
    case "points-into":
      for (const segment of segmentsAt(target, site)) writeAll(segment, target, "1");
  }
}

/** Changes the set so that the rule is asked and does not hold. */
export function violate(site: RuleSite): void {
  const { statement } = site.rule;
  if (statement.kind === "checked") throw new Error("a sum is not broken here");
  if ("when" in statement) makeApply(statement.when, site);
  if (statement.kind === "required") {
    for (const target of statement.targets) {
      if (target.element !== undefined && segmentsAt(target, site).length === 0)
        put({ ...target, element: undefined }, site);
      remove(target, site);
    }
    return;
  }
  const { target } = statement;
  switch (statement.kind) {
    case "unused":
      put(target, site);
      return;
    case "allowed":
      if (!putOther(target, statement.codes, site)) put(target, site, "ZZ");
      return;
    case "refused":
      put(target, site, statement.codes[0]);
      return;
    case "distinct": {
      put(target, site);
      plantAt(target, site);
      const segments = segmentsAt(target, site);
      for (const segment of segments) write(segment, target, String(read(segments[0], target)[0]));
      return;
    }
    case "counts":
      put(target, site, "7");
      return;
    case "at-least":
      put(target, site, String(statement.bound - 1));
      return;
    case "at-most":
      put(target, site, String(statement.bound + 1));
      return;
    case "not-after":
      putDate(statement.other, site, EARLY, EARLY);
      putDate(target, site, LATE, EARLY);
      return;
    case "not-above":
    case "same":
      put(statement.other, site);
      put(target, site, String(Number(last(valuesAt(statement.other, site))) + 1));
      return;
    case "among":
      put(statement.other, site);
      put(target, site, "NOBODY");
      return;
    case "points-into":
      put(statement.other, site);
      put(target, site, String(sizeAt(statement.other, site) + 1));
  }
}

function applies(condition: RuleCondition, site: RuleSite): boolean {
  return (
    condition.length === 0 || condition.some((group) => group.every((clause) => clauseHolds(clause, site)))
  );
}

function clauseHolds({ target, test, codes, bound }: RuleClause, site: RuleSite): boolean {
  const values = valuesAt(target, site);
  switch (test) {
    case "present":
      return isThere(target, site);
    case "absent":
      return !isThere(target, site);
    case "is":
      return values.some((value) => codes.includes(value));
    case "is-not":
      return values.length > 0 && !values.some((value) => codes.includes(value));
    case "above":
      return Number(last(values) ?? Number.NaN) > bound;
    case "below":
      return Number(last(values) ?? Number.NaN) < bound;
  }
}

function makeApply(condition: RuleCondition, site: RuleSite): void {
  for (const { target, test, codes, bound } of condition[0] ?? []) {
    if (test === "present") put(target, site);
    else if (test === "absent") remove(target, site);
    else if (test === "is") put(target, site, codes[0]);
    else if (test === "is-not") putOther(target, codes, site);
    else put(target, site, String(bound + (test === "above" ? 1 : -1)));
  }
}
