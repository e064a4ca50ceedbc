/** The steps that each item goes through, one after the other. */
export interface OverlappingSteps<Item, Loaded, Ready, Result> {
  /** Asks for what an item needs; up to `LOADED_AHEAD` items are asked for before their turn. */
  readonly load: (item: Item) => Promise<Loaded>;
  readonly prepare: (item: Item, loaded: Loaded) => Promise<Ready>;
  /** Sends what was prepared; up to `FINISHING` items are under way, begun in order. */
  readonly finish: (ready: Ready) => Promise<Result>;
}

const LOADED_AHEAD = 2;
const FINISHING = 2;

/**
 * Takes items through three steps, in order: while one is prepared, the next ones are loaded and the last ones finish.
 * For items that share nothing, over a connection that runs what it is sent in the order of sending. When one fails,
 * nothing of the others is left running, and the first failure is told: those after it often only follow from it.
 */
export async function overlap<Item, Loaded, Ready, Result>(
  items: readonly Item[],
  { load, prepare, finish }: OverlappingSteps<Item, Loaded, Ready, Result>,
): Promise<readonly Result[]> {
  const failures: unknown[] = [];
  const watched = <T>(step: Promise<T>): Promise<T> => {
    step.catch((error: unknown) => failures.push(error));
    return step;
  };
  const loading: Promise<Loaded>[] = [];
  const finishing: Promise<Result>[] = [];
  try {
    for (const [index, item] of items.entries()) {
      for (const next of items.slice(index + loading.length, index + 1 + LOADED_AHEAD)) {
        loading.push(watched(load(next)));
      }
      const loaded = (await loading.shift()) as Loaded;
      const ready = await watched(prepare(item, loaded));
      await finishing[index - FINISHING];
      finishing.push(watched(finish(ready)));
    }
    return await Promise.all(finishing);
  } catch (error) {
    await Promise.allSettled([...loading, ...finishing]);
    throw failures[0] ?? error;
  }
}
