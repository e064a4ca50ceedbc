/** Stands for what is no segment id. */
export const NAMELESS: string = "???";

/**
 * The id of a segment for an issue. What stands in the place of an id and is none may be a patient's name, and an
 * issue holds no value of the file.
 */
export function segmentName(segment: { readonly id: string; readonly key?: number }): string {
  if (segment.key === 0) return NAMELESS;
  const { id } = segment;
  return /^[A-Za-z][A-Za-z0-9]{1,2}$/.test(id) ? id : NAMELESS;
}
