/**
 * Takes items through two steps, in order: while the second step of one runs, the first step of the next does. No step
 * runs twice at a time, and when one fails nothing of the other is left running.
 */
export async function overlap<Item, Ready, Result>(
  items: Iterable<Item>,
  prepare: (item: Item) => Promise<Ready>,
  finish: (ready: Ready) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let finishing: Promise<void> = Promise.resolve();
  try {
    for (const item of items) {
      const ready = await prepare(item);
      await finishing;
      finishing = finish(ready).then((result) => void results.push(result));
      // Whoever awaits it next is told; until then a failure is not unhandled.
      finishing.catch(() => undefined);
    }
    await finishing;
    return results;
  } finally {
    await finishing.catch(() => undefined);
  }
}
