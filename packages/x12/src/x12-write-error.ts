/** A value that cannot be written. The message names the place and never the value. */
export class X12WriteError extends Error {
  readonly reason: "character" | "width";
  readonly segment: string;
  readonly element: number;

  constructor(reason: "character" | "width", segment: string, element: number) {
    const place = `${segment}${String(element).padStart(2, "0")}`;
    super(
      reason === "character"
        ? `${place} holds a character that X12 does not allow or a delimiter. Take it out, or write with transliteration.`
        : `${place} is longer than its place in the envelope. Shorten it.`,
    );
    this.name = "X12WriteError";
    this.reason = reason;
    this.segment = segment;
    this.element = element;
  }
}
