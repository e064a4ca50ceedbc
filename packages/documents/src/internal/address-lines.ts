import type { Address } from "@claimwright/model";

export function addressLines({ line1, line2, city, state, zip }: Address): readonly string[] {
  const place = `${city}, ${state} ${zip.length === 9 ? `${zip.slice(0, 5)}-${zip.slice(5)}` : zip}`;
  return line2 === undefined ? [line1, place] : [line1, line2, place];
}

/** `(520) 555-0142` */
export function phoneText(digits: string): string {
  return digits.length === 10 ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}` : digits;
}
