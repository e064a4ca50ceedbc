/** One code, or all codes between two of the same length and letter: `99202-99215`, `J0000-J9999`, `G0438`. */
export type CodeSpan = string;

const SPAN = /^([A-Z]?)(\d+)([A-Z]?)-([A-Z]?)(\d+)([A-Z]?)$/;

/** Throws RangeError on a span whose ends differ in shape, so that a mistyped plan fails when it is read. */
export function codeInSpan(code: string, span: CodeSpan): boolean {
  if (!span.includes("-")) return code === span;
  const match = SPAN.exec(span);
  if (match === null || match[1] !== match[4] || match[3] !== match[6]) {
    throw new RangeError("a code span has two ends of the same shape, such as 99202-99215");
  }
  const [from, to] = span.split("-") as [string, string];
  if (from.length !== to.length) throw new RangeError("the ends of a code span have the same length");
  const suffix = match[3] ?? "";
  const sameShape =
    code.length === from.length &&
    code.startsWith(match[1] ?? "") &&
    code.endsWith(suffix) &&
    /\d/.test(code);
  return sameShape && from <= code && code <= to;
}

export function codeInSpans(code: string, spans: readonly CodeSpan[]): boolean {
  return spans.some((span) => codeInSpan(code, span));
}
