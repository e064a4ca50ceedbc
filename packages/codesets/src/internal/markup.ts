import { SaxesParser } from "saxes";
import { faultyLine } from "./layout-problems.ts";

/** What a reader of an XML file wants to hear. Names are without namespace. */
export interface MarkupHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** The text of an element in pieces, between its tags. */
  text(text: string): void;
  close(name: string): void;
}

/** Reads an XML text from end to end. Throws ProblemError with line and column where it is not well formed. */
export function readMarkup(xml: string, file: string, handlers: MarkupHandlers): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw faultyLine(file, parser.line, parser.column + 1, `The XML is not well formed: ${reasonOf(error)}.`);
  });
  parser.on("opentag", (tag) => handlers.open(tag.name, tag.attributes));
  parser.on("text", (text) => handlers.text(text));
  parser.on("closetag", (tag) => handlers.close(tag.name));
  parser.write(xml).close();
}

/** The parser's own message without the place that it puts in front. */
function reasonOf(error: Error): string {
  return error.message.replace(/^\d+:\d+:\s*/, "").replace(/\.$/, "");
}
