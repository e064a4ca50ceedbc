/** The four characters that structure an interchange, as bytes. They are read from ISA and hold until IEA. */
export interface Delimiters {
  /** Between elements: the byte after `ISA`. */
  readonly element: number;
  /** Between the components of a composite: ISA16. */
  readonly component: number;
  /** Between repeats of an element: ISA11 from version 00402 on. */
  readonly repeat: number | undefined;
  /** After each segment: the byte after ISA16. */
  readonly segment: number;
}

export const DEFAULT_DELIMITERS: Delimiters = {
  element: 0x2a,
  component: 0x3a,
  repeat: 0x5e,
  segment: 0x7e,
};

export function isAlphanumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
