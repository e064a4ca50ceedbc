/** The names of the fields that differ, for the history; never their values. */
export function changedFields<T extends object>(before: T | undefined, after: T): readonly string[] {
  const [old, now] = [before ?? {}, after].map((facts) => new Map(Object.entries(facts)));
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].filter((key) => JSON.stringify(old?.get(key)) !== JSON.stringify(now?.get(key)));
}
