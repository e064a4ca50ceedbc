import type { RuleClause, RuleCondition, RuleSpec, RuleStatement, RuleTarget } from "../../guide.ts";
import { ISSUE_CATALOGUE, type IssueCode, type SnipType } from "../../issue.ts";

/**
 * Reads one rule of a guide. It names itself and its SNIP type, states who must be there, or may not, and when, and
 * says the same in words for a person:
 *
 *     rule subscriber-address 4 = N3 required when 2000B/SBR02 is 18 -- The subscriber is the patient: give the address.
 *
 * Statements: `A or B required`, `A unused`, `A is 1,2`, `A is not 1,2`, `A not after B`, `A same as B`, `A among B`,
 * `A not above B`, `A points into B`, `A at least 0`, `A at most 0`, `A distinct`, `A counts`, `checked CODE`. Conditions after `when`: `A present`,
 * `A absent`, `A is 1,2`, `A is not 1,2` (it is there and is something else), `A above 0`, `A below 0`; `and` binds
 * before `or`. `warning` after the SNIP type: sources disagree. Throws on what does not read so.
 */
export function parseRule(line: string): RuleSpec {
  const match = /^rule (\S+) ([2-7])( warning)? = (.+?) -- (.+)$/.exec(line);
  if (!match) throw new Error(`the rule is not readable: ${line}`);
  const [, id = "", snip, warning, statement = "", text = ""] = match;
  return {
    id,
    snip: Number(snip) as SnipType,
    severity: warning === undefined ? "error" : "warning",
    statement: statementOf(statement),
    text,
  };
}

function statementOf(text: string): RuleStatement {
  const checked = /^checked (\S+)$/.exec(text)?.[1];
  if (checked !== undefined) return { kind: "checked", code: catalogued(checked) };
  const [head = "", condition] = text.split(" when ");
  const when = conditionOf(condition);
  const required = /^(.+) required$/.exec(head)?.[1];
  if (required !== undefined)
    return { kind: "required", targets: required.split(" or ").map(parseTarget), when };
  const [subject = "", ...rest] = head.split(" ");
  const target = parseTarget(subject);
  const says = rest.join(" ");
  if (says === "unused") return { kind: "unused", target, when };
  if (says === "distinct" || says === "counts") return { kind: says, target };
  const [, words, value = ""] = /^(.+) (\S+)$/.exec(says) ?? [];
  switch (words) {
    case "is":
      return { kind: "allowed", target, codes: value.split(","), when };
    case "is not":
      return { kind: "refused", target, codes: value.split(","), when };
    case "not after":
      return { kind: "not-after", target, other: parseTarget(value), when };
    case "not above":
      return { kind: "not-above", target, other: parseTarget(value), when };
    case "points into":
      return { kind: "points-into", target, other: parseTarget(value), when };
    case "same as":
      return { kind: "same", target, other: parseTarget(value), when };
    case "among":
      return { kind: "among", target, other: parseTarget(value), when };
    case "at least":
      return { kind: "at-least", target, bound: numberOf(value), when };
    case "at most":
      return { kind: "at-most", target, bound: numberOf(value), when };
    default:
      throw new Error(`the statement is not readable: ${text}`);
  }
}

function conditionOf(text: string | undefined): RuleCondition {
  if (text === undefined) return [];
  return text.split(" or ").map((group) => group.split(" and ").map(clauseOf));
}

function clauseOf(text: string): RuleClause {
  const [subject = "", ...rest] = text.split(" ");
  const clause = { target: parseTarget(subject), codes: [], bound: 0 };
  const [, words = "", value = ""] =
    /^(present|absent|is not|is|above|below)(?: (\S+))?$/.exec(rest.join(" ")) ?? [];
  switch (words) {
    case "present":
    case "absent":
      return { ...clause, test: words };
    case "is":
      return { ...clause, test: "is", codes: value.split(",") };
    case "is not":
      return { ...clause, test: "is-not", codes: value.split(",") };
    case "above":
    case "below":
      return { ...clause, test: words, bound: numberOf(value) };
    default:
      throw new Error(`the condition is not readable: ${text}`);
  }
}

/** `2320/SBR09`, `REF[G1]`, `CLM05-1`, `HI02..12-1`, `SV107-1..4`, `2310B`; `0000/BHT06` stands outside every loop. */
export function parseTarget(text: string): RuleTarget {
  const match = PLACE.exec(text);
  if (!match && !/^\d{4}[A-Z]{0,2}$/.test(text)) throw new Error(`the place is not readable: ${text}`);
  const [
    ,
    loop = match ? undefined : text,
    segment,
    qualifiers,
    element,
    lastElement,
    component,
    lastComponent,
  ] = match ?? [];
  return {
    loop,
    segment,
    qualifiers: qualifiers?.split(",") ?? [],
    element: positionOf(element),
    component: positionOf(component),
    lastElement: positionOf(lastElement),
    lastComponent: positionOf(lastComponent),
  };
}

const PLACE =
  /^(?:(\w+)\/)?([A-Z][A-Z0-9]{1,2})(?:\[([\w,]+)\])?(?:(\d\d)(?:\.\.(\d\d))?)?(?:-(\d+)(?:\.\.(\d+))?)?$/;

function positionOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function numberOf(text: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`not a number: ${text}`);
  return Number(text);
}

function catalogued(code: string): IssueCode {
  if (!Object.hasOwn(ISSUE_CATALOGUE, code)) throw new Error(`the issue catalogue lacks ${code}`);
  return code as IssueCode;
}
