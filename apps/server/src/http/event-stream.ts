import { Readable } from "node:stream";
import type { EventStream } from "./route.ts";

/** A proxy that hears nothing for a minute closes the connection; a comment line in between keeps it. */
const HEARTBEAT_MS = 15_000;

/** Server-sent events (WHATWG HTML, 9.2), each stripped to what its schema lists. It ends when the source does. */
export function eventStream(events: AsyncIterable<unknown>, { each }: EventStream<unknown>): Readable {
  return Readable.from(lines(events, each), { objectMode: false });
}

async function* lines(
  events: AsyncIterable<unknown>,
  each: EventStream<unknown>["each"],
): AsyncGenerator<string> {
  const source = events[Symbol.asyncIterator]();
  try {
    let next = source.next();
    for (;;) {
      const result = await Promise.race([next, heartbeat()]);
      if (result === "heartbeat") {
        yield ": still here\n\n";
        continue;
      }
      if (result.done === true) return;
      yield `data: ${JSON.stringify(each.parse(result.value))}\n\n`;
      next = source.next();
    }
  } finally {
    // The listener went away, or the source ended: either way it may let go of what it holds.
    await source.return?.();
  }
}

function heartbeat(): Promise<"heartbeat"> {
  return new Promise((resolve) => {
    setTimeout(resolve, HEARTBEAT_MS, "heartbeat").unref();
  });
}
