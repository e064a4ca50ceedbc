/**
 * The id of a segment as one small whole number, so that ids compare without making texts: the same as `packText` of
 * it. 0 for what cannot be an id, since ids have two or three characters.
 */
export function segmentKey(bytes: Uint8Array, start: number, end: number): number {
  const width = end - start;
  if (width >> 1 !== 1) return 0;
  const three =
    ((bytes[start] as number) << 16) | ((bytes[start + 1] as number) << 8) | (bytes[start + 2] as number);
  // No branch on the width: whether an id has two or three letters cannot be predicted.
  return three >> ((3 - width) << 3);
}

/** The segments of the envelope. Written as numbers: a switch over them is as quick as it can be. */
export const KEY = {
  ISA: 0x495341,
  IEA: 0x494541,
  TA1: 0x544131,
  GS: 0x4753,
  GE: 0x4745,
  ST: 0x5354,
  SE: 0x5345,
} as const;

export function isEnvelopeKey(key: number): boolean {
  switch (key) {
    case KEY.ISA:
    case KEY.IEA:
    case KEY.TA1:
    case KEY.GS:
    case KEY.GE:
    case KEY.ST:
    case KEY.SE:
      return true;
    default:
      return false;
  }
}
