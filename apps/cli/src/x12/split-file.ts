import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { ProblemError } from "@claimwright/base";
import { parseX12 } from "@claimwright/x12";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { nameOf, readWhole } from "./file-source.ts";

/**
 * Writes each transaction set of a file as an interchange of its own, with the envelope it stood in. Nothing inside a
 * set changes.
 */
export async function splitFile(
  file: string,
  options: { readonly out: string; readonly format: OutputFormat },
): Promise<void> {
  const texts = setsAsInterchanges(await readWhole(file));
  if (texts.length === 0) {
    throw new ProblemError({
      code: "x12.invalid",
      file: nameOf(file),
      message: "The file holds no whole transaction set.",
      remedy: "Look at it with `claimwright x12 validate`.",
    });
  }
  await mkdir(options.out, { recursive: true });
  const base = file === "-" ? "standard-input" : basename(file).replace(/\.[^.]*$/, "");
  const width = String(texts.length).length;
  const files: string[] = [];
  for (const [index, text] of texts.entries()) {
    const target = join(options.out, `${base}-${String(index + 1).padStart(width, "0")}.x12`);
    await writeFile(target, text);
    files.push(target);
  }
  if (options.format === "json") writeJson({ file: nameOf(file), files });
  else for (const target of files) writeLine(target);
}

/** Sets come with their bytes, so the envelope around them is counted anew and the rest stays as it was. */
function setsAsInterchanges(bytes: Uint8Array): readonly Uint8Array[] {
  const answer: Uint8Array[] = [];
  let isa: Uint8Array = EMPTY;
  let gs: Uint8Array = EMPTY;
  let set: Uint8Array[] | undefined;
  let closing = { ge: EMPTY, iea: EMPTY };
  for (const part of parseX12(bytes).parts) {
    if (part.kind === "between") {
      set?.push(part.bytes);
      continue;
    }
    const { segment } = part;
    if (segment.id === "ISA") {
      isa = part.bytes;
      closing = { ...closing, iea: closingOf(part.bytes, "IEA", segment.get(13)) };
    } else if (segment.id === "GS") {
      gs = part.bytes;
      closing = { ...closing, ge: closingOf(isa, "GE", segment.get(6)) };
    } else if (segment.id === "ST") set = [part.bytes];
    else if (segment.id === "SE" && set !== undefined) {
      answer.push(Buffer.concat([isa, gs, ...set, part.bytes, closing.ge, closing.iea]));
      set = undefined;
    } else set?.push(part.bytes);
  }
  return answer;
}

const EMPTY: Uint8Array = new Uint8Array();

/** `GE*1*233~` with the delimiters that stand at their fixed places in ISA. */
function closingOf(isa: Uint8Array, id: string, controlNumber: string): Uint8Array {
  const element = String.fromCharCode(isa[3] ?? 42);
  const terminator = String.fromCharCode(isa[105] ?? 126);
  return Buffer.from(`${id}${element}1${element}${controlNumber}${terminator}`, "latin1");
}
