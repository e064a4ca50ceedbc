import {
  type DateRange,
  fail,
  type IsoDate,
  type Problem,
  parseIsoDate,
  type Result,
  rangesMeet,
  succeed,
} from "@claimwright/base";
import { ruleField } from "./field-catalogue.ts";
import type { RuleAction, RuleCondition, RuleOperator, UserRule } from "./user-rule.ts";

/** A file of rules holds no more than this. */
export const MAX_USER_RULES = 2_000;

/**
 * Reads a file of rules. Lines, indented or not; `#` starts a remark:
 *
 * ```
 * rule visits-need-25-for-first-health
 *   from 2025-01-01 to 2025-12-31
 *   when payer.identifier is FIRST
 *   and line.code in 99202-99215
 *   and line.modifiers not in 25
 *   warn First Health wants modifier 25 on visits with a procedure.
 * ```
 *
 * Actions are `stop MESSAGE`, `warn MESSAGE`, `set FIELD VALUE` and `route QUEUE`. Answers every rule, or every fault
 * with its line; a file with a fault gives no rules.
 */
export function parseUserRules(text: string, file: string): Result<readonly UserRule[], readonly Problem[]> {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const refuse = (at: number, message: string, remedy: string): void => {
    problems.push({ code: "input.line", message, remedy, file, place: `line ${at}` });
  };
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.replace(/(^|\s)#.*$/, "").trim();
    if (line !== "") readLine(line, index + 1, drafts, refuse);
  });
  for (const draft of drafts) {
    if (draft.conditions.length === 0)
      refuse(draft.at, `The rule ${draft.name} has no condition.`, "Add a line with when.");
    if (draft.actions.length === 0)
      refuse(draft.at, `The rule ${draft.name} does nothing.`, "Add stop, warn, set or route.");
  }
  for (const [earlier, later] of overlaps(drafts)) {
    refuse(
      later.at,
      `The rule ${later.name} is in force twice, here and from line ${earlier.at}.`,
      "Give the versions dates that do not overlap.",
    );
  }
  if (drafts.length > MAX_USER_RULES)
    refuse(1, `The file has more than ${MAX_USER_RULES} rules.`, "Split the file.");
  return problems.length > 0 ? fail(problems) : succeed(drafts);
}

interface Draft extends UserRule {
  effective: DateRange;
  readonly conditions: RuleCondition[];
  readonly actions: RuleAction[];
}

type Refuse = (at: number, message: string, remedy: string) => void;

const ALWAYS: DateRange = { from: "0001-01-01" as IsoDate };

function readLine(line: string, at: number, drafts: Draft[], refuse: Refuse): void {
  const [word = "", rest = ""] = splitWord(line);
  if (word === "rule") {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(rest)) {
      refuse(at, "A rule's name is small letters, digits and hyphens.", "Write it such as visits-need-25.");
    }
    drafts.push({ name: rest, effective: ALWAYS, conditions: [], actions: [], at });
    return;
  }
  const rule = drafts.at(-1);
  if (rule === undefined) {
    refuse(at, "The line stands before any rule.", "Begin with a line such as rule visits-need-25.");
    return;
  }
  switch (word) {
    case "from":
      rule.effective = readDates(rest, at, refuse) ?? rule.effective;
      return;
    case "when":
    case "and":
      pushIf(rule.conditions, readCondition(rest, at, refuse));
      return;
    case "stop":
    case "warn":
      if (rest === "") refuse(at, `After ${word} comes the message.`, "Write what is wrong and what to do.");
      rule.actions.push({ kind: word, message: rest });
      return;
    case "set":
      pushIf(rule.actions, readSet(rest, at, refuse));
      return;
    case "route":
      if (rest === "") refuse(at, "After route comes the queue.", "Write the name of the queue.");
      rule.actions.push({ kind: "route", queue: rest });
      return;
    default:
      refuse(
        at,
        `The line begins with ${word}, which rules do not know.`,
        "Begin with from, when, and, stop, warn, set or route.",
      );
  }
}

function readDates(text: string, at: number, refuse: Refuse): DateRange | undefined {
  const [fromText = "", word, toText] = text.split(/\s+/);
  const from = parseIsoDate(fromText);
  const to = toText === undefined ? undefined : parseIsoDate(toText);
  const good =
    from !== undefined && (word === undefined || (word === "to" && to !== undefined && to >= from));
  if (!good || from === undefined) {
    refuse(at, "The dates are not read.", "Write from 2025-01-01, or from 2025-01-01 to 2025-12-31.");
    return undefined;
  }
  return to === undefined ? { from } : { from, to };
}

const OPERATORS: readonly (readonly [RegExp, RuleOperator])[] = [
  [/^is not\s+/, "is-not"],
  [/^is\s+/, "is"],
  [/^not in\s+/, "not-in"],
  [/^in\s+/, "in"],
  [/^starts with\s+/, "starts"],
  [/^above\s+/, "above"],
  [/^below\s+/, "below"],
  [/^missing$/, "missing"],
  [/^present$/, "present"],
];

function readCondition(text: string, at: number, refuse: Refuse): RuleCondition | undefined {
  const [name, rest] = splitWord(text);
  const field = ruleField(name);
  if (field === undefined) {
    refuse(at, `There is no field ${name}.`, "See the catalogue of fields.");
    return undefined;
  }
  const found = OPERATORS.find(([pattern]) => pattern.test(rest));
  if (found === undefined) {
    refuse(
      at,
      `After ${name} comes no comparison.`,
      "Write is, is not, in, not in, starts with, above, below, missing or present.",
    );
    return undefined;
  }
  const [pattern, operator] = found;
  const values = rest
    .replace(pattern, "")
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
  const needsValue = operator !== "missing" && operator !== "present";
  const numeric = operator === "above" || operator === "below";
  if (
    (needsValue && values.length === 0) ||
    (numeric && !/^-?\d+(\.\d+)?$/.test(values[0] ?? "") && field.kind !== "date")
  ) {
    refuse(at, `The comparison of ${name} has no value that fits.`, "Write a value, such as above 100.");
    return undefined;
  }
  return { field, operator, values };
}

function readSet(text: string, at: number, refuse: Refuse): RuleAction | undefined {
  const [name, value] = splitWord(text);
  const field = ruleField(name);
  if (field?.write === undefined || value === "") {
    refuse(at, `A rule cannot set ${name}.`, "Set a field that the catalogue marks, with a value after it.");
    return undefined;
  }
  return { kind: "set", field, value };
}

function splitWord(text: string): [string, string] {
  const match = /^(\S+)\s*(.*)$/.exec(text);
  return [match?.[1] ?? "", match?.[2] ?? ""];
}

function pushIf<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function overlaps(rules: readonly UserRule[]): (readonly [UserRule, UserRule])[] {
  return rules.flatMap((later, index) =>
    rules
      .slice(0, index)
      .filter((earlier) => earlier.name === later.name && rangesMeet(earlier.effective, later.effective))
      .map((earlier) => [earlier, later] as const),
  );
}
