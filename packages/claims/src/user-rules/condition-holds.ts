import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import type { RuleCondition } from "./user-rule.ts";

/**
 * Does a condition hold on a claim, or on one of its lines? A list holds when one of its items does; `is not` and
 * `not in` hold when none does, and for a field that is missing.
 */
export function conditionHolds(
  { field, operator, values }: RuleCondition,
  claim: ProfessionalClaim,
  line: ServiceLine | undefined,
): boolean {
  const value = field.read(claim, line);
  const items = value === undefined ? [] : typeof value === "object" ? value.map(String) : [String(value)];
  switch (operator) {
    case "is":
    case "in":
      return items.some((item) => isAmong(item, values));
    case "is-not":
    case "not-in":
      return !items.some((item) => isAmong(item, values));
    case "starts":
      return items.some((item) => values.some((start) => item.startsWith(start)));
    case "above":
      return items.some((item) => compare(field.kind, item, values[0] ?? "") > 0);
    case "below":
      return items.some((item) => compare(field.kind, item, values[0] ?? "") < 0);
    case "missing":
      return items.every((item) => item.trim() === "");
    case "present":
      return items.some((item) => item.trim() !== "");
  }
}

function compare(kind: "text" | "number" | "date" | "list", a: string, b: string): number {
  if (kind === "number") return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Equal to one of the values, or within a span such as `99202-99215`. */
function isAmong(item: string, values: readonly string[]): boolean {
  return values.some((value) => {
    if (item === value) return true;
    const [from = "", to] = value.split("-");
    return (
      to !== undefined &&
      from.length === to.length &&
      item.length === from.length &&
      item >= from &&
      item <= to
    );
  });
}
