import type { IsoDate } from "@claimwright/base";

export interface PersonName {
  readonly last: string;
  readonly first: string;
  readonly middle?: string;
  readonly suffix?: string;
}

export interface Address {
  readonly line1: string;
  readonly line2?: string;
  readonly city: string;
  /** Two-letter state, where the country is the United States. */
  readonly state: string;
  /** Five or nine digits without a hyphen. */
  readonly zip: string;
  /** ISO 3166 two-letter; absent means the United States. */
  readonly country?: string;
}

/** Administrative sex as claims carry it (X12 DMG03). */
export type Sex = "F" | "M" | "U";

export interface Person {
  readonly name: PersonName;
  readonly birthDate: IsoDate;
  readonly sex: Sex;
  readonly address?: Address;
}

/** `Collins, Martha A` */
export function sortName(name: PersonName): string {
  return [`${name.last},`, name.first, name.middle, name.suffix].filter(Boolean).join(" ");
}

/** `Martha A Collins` */
export function readingName(name: PersonName): string {
  return [name.first, name.middle, name.last, name.suffix].filter(Boolean).join(" ");
}
