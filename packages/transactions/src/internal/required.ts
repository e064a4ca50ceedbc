import { refuse, refuseFile } from "./refuse.ts";
import { childLoop, find, type SourceLoop } from "./source-loop.ts";
import type { TextSegment } from "./text-segment.ts";

const REMEDY = "Ask the sender for a new file.";

/** The inner loop, or a problem at the loop around it: `requiredLoop(level, "2010BB", "The payer")`. */
export function requiredLoop(around: SourceLoop, id: string, what: string): SourceLoop {
  return childLoop(around, id) ?? missing(around, `${what} (loop ${id}) is missing.`);
}

/** The segment of a loop, or a problem at the loop. */
export function required(loop: SourceLoop, id: string, qualifier?: string): TextSegment {
  const name = qualifier === undefined ? id : `${id}*${qualifier}`;
  return (
    find(loop, id, qualifier) ?? missing(loop, `The segment ${name} of loop ${loop.rule.id} is missing.`)
  );
}

function missing(around: SourceLoop, message: string): never {
  const [first] = around.segments;
  return first === undefined ? refuseFile(message, REMEDY) : refuse(first, undefined, message, REMEDY);
}
