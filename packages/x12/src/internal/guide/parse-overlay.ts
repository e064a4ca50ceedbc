import type { RuleTarget } from "../../guide.ts";
import { type Overlay, type OverlayChange, OverlayError } from "../../overlay.ts";
import { parseRule, parseTarget } from "./parse-rule.ts";

export function parseOverlayText(text: string): Overlay {
  let head: { readonly guide: string; readonly name: string } | undefined;
  const partners: string[] = [];
  const changes: OverlayChange[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const content = raw.replace(/(^|\s)#.*$/, "").trim();
    if (content === "") continue;
    const [first = "", second = "", ...rest] = content.split(/\s+/);
    if (first === "overlay") head = { guide: second, name: rest.join(" ") };
    else if (first === "partners") partners.push(second, ...rest);
    else changes.push({ line, place: placeOf(first, line), does: changeOf(second, rest, content, line) });
  }
  if (head === undefined || head.guide === "" || head.name === "") {
    throw new OverlayError(
      1,
      "Start with `overlay GUIDE NAME`, such as `overlay 005010X222A1 Pluto Health`.",
    );
  }
  return { ...head, partners: partners.filter((one) => one !== ""), changes };
}

function placeOf(text: string, line: number): RuleTarget {
  try {
    const place = parseTarget(text);
    if (place.loop !== undefined) return place;
  } catch {
    // Told below: a place that does not read is a place that names no loop.
  }
  throw new OverlayError(
    line,
    `${text} is no place: write LOOP, LOOP/SEGMENT or LOOP/SEGMENT02, such as 2300/CLM05-1.`,
  );
}

function changeOf(
  verb: string,
  rest: readonly string[],
  content: string,
  line: number,
): OverlayChange["does"] {
  const [first = "", second = ""] = rest;
  switch (verb) {
    case "required":
    case "unused":
      return { kind: "usage", usage: verb };
    case "optional":
      return { kind: "usage", usage: "situational" };
    case "most":
      return { kind: "most", most: first === "+" ? Number.POSITIVE_INFINITY : numberOf(first, line) };
    case "codes":
      if (first === "") throw new OverlayError(line, "Name the codes, such as `codes 1,7,8`.");
      return { kind: "codes", codes: first.split(",") };
    case "length":
      return { kind: "length", min: numberOf(first, line), max: numberOf(second, line) };
    case "rule":
      return { kind: "rule", rule: ruleOf(content.slice(content.indexOf("rule ")), line) };
    default:
      throw new OverlayError(
        line,
        `${verb === "" ? "The change is missing" : `${verb} is no change`}: write required, optional, unused, most, codes, length or rule.`,
      );
  }
}

function ruleOf(text: string, line: number): ReturnType<typeof parseRule> {
  try {
    return parseRule(text);
  } catch (cause) {
    throw new OverlayError(line, `The rule does not read: ${(cause as Error).message}.`);
  }
}

function numberOf(text: string, line: number): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new OverlayError(line, `${text === "" ? "A number is missing" : `${text} is no number above 0`}.`);
}
