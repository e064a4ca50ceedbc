import { ProblemError } from "@claimwright/base";
import { parseX12, type Segment } from "@claimwright/x12";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { nameOf, readWhole } from "./file-source.ts";

/** One segment that only one of the files has at its place. */
interface Difference {
  readonly side: "only in the first" | "only in the second";
  /** One-based, of the file's segments. */
  readonly position: number;
  readonly segment: string;
}

/** Files that differ in more segments than this are compared up to it. */
const MAX_EDITS = 2_000;

/**
 * Compares two files segment by segment, whatever their delimiters and line ends. Names segments by id and place and
 * shows no value. Exit code 1 when they differ.
 */
export async function diffFiles(
  first: string,
  second: string,
  options: { readonly format: OutputFormat },
): Promise<void> {
  const a = await segmentsIn(first);
  const b = await segmentsIn(second);
  const differences = compare(a, b);
  if (differences.length > 0) process.exitCode = 1;
  if (options.format === "json") {
    writeJson({ first: nameOf(first), second: nameOf(second), same: differences.length === 0, differences });
    return;
  }
  if (differences.length === 0) writeLine(`the same ${a.length} segments`);
  for (const { side, position, segment } of differences)
    writeLine(`${side}: ${segment} at segment ${position}`);
}

interface ComparedSegment {
  readonly id: string;
  readonly text: string;
}

async function segmentsIn(file: string): Promise<readonly ComparedSegment[]> {
  const segments = parseX12(await readWhole(file)).parts.flatMap((part) =>
    part.kind === "segment" ? [{ id: part.segment.id, text: canonical(part.segment) }] : [],
  );
  if (segments.length > 0) return segments;
  throw new ProblemError({
    code: "x12.invalid",
    file: nameOf(file),
    message: "The file holds no X12 segment to compare.",
    remedy: "Name two X12 files, or - for standard input.",
  });
}

/** The content of a segment without its delimiters. */
function canonical(segment: Segment): string {
  const elements = Array.from({ length: segment.elementCount }, (_, index) =>
    Array.from({ length: segment.repeats(index + 1) }, (__, repeat) =>
      segment.components(index + 1, repeat + 1),
    ),
  );
  return JSON.stringify([segment.id, elements]);
}

/** The fewest segments to take away and put in (Myers), on what is left between the common ends. */
function compare(a: readonly ComparedSegment[], b: readonly ComparedSegment[]): readonly Difference[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start]?.text === b[start]?.text) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1]?.text === b[endB - 1]?.text) {
    endA -= 1;
    endB -= 1;
  }
  return shortestEdit(a.slice(start, endA), b.slice(start, endB), start);
}

function shortestEdit(
  a: readonly ComparedSegment[],
  b: readonly ComparedSegment[],
  offset: number,
): readonly Difference[] {
  const limit = Math.min(a.length + b.length, MAX_EDITS);
  const reach = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(new Map(reach));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1));
      let x = down ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x]?.text === b[x - diagonal]?.text) x += 1;
      reach.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(a, b, trace, edits, offset);
    }
  }
  return [...onlyIn(a, offset, "only in the first"), ...onlyIn(b, offset, "only in the second")];
}

function walkBack(
  a: readonly ComparedSegment[],
  b: readonly ComparedSegment[],
  trace: readonly ReadonlyMap<number, number>[],
  edits: number,
  offset: number,
): readonly Difference[] {
  const differences: Difference[] = [];
  let x = a.length;
  let y = b.length;
  for (let step = edits; step > 0; step--) {
    const reach = trace[step] ?? new Map<number, number>();
    const diagonal = x - y;
    const down =
      diagonal === -step || (diagonal !== step && at(reach, diagonal - 1) < at(reach, diagonal + 1));
    const before = down ? diagonal + 1 : diagonal - 1;
    const fromX = at(reach, before);
    const fromY = fromX - before;
    if (down) {
      differences.push({
        side: "only in the second",
        position: offset + fromY + 1,
        segment: b[fromY]?.id ?? "",
      });
    } else {
      differences.push({
        side: "only in the first",
        position: offset + fromX + 1,
        segment: a[fromX]?.id ?? "",
      });
    }
    x = fromX;
    y = fromY;
  }
  return differences.reverse();
}

function onlyIn(
  segments: readonly ComparedSegment[],
  offset: number,
  side: Difference["side"],
): readonly Difference[] {
  return segments.map(({ id }, index) => ({ side, position: offset + index + 1, segment: id }));
}

function at(reach: ReadonlyMap<number, number>, diagonal: number): number {
  return reach.get(diagonal) ?? -1;
}
