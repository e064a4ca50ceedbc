/** A situational or inter-segment rule of a guide, as written; see `compileRule` for the language. */
export interface RuleSpec {
  readonly name: string;
  readonly text: string;
  readonly severity: "error" | "warning";
}
