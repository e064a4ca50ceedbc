import type { DateRange } from "@claimwright/base";
import type { LocationId } from "./ids.ts";
import type { Address } from "./person.ts";

/** Where a practice sees patients. It is never taken away, only closed: claims of earlier days still name it. */
export interface Location {
  readonly id: LocationId;
  readonly name: string;
  /** A street address with nine digits of ZIP code, as a claim carries it (837P X222A1, loop 2310C). */
  readonly address: Address;
  /** CMS place of service of visits here unless they say otherwise, two digits: `11` office. */
  readonly placeOfService: string;
  /** The NPI of the facility, where it has one of its own. */
  readonly npi?: string;
  /** Ten digits. */
  readonly phone?: string;
  /** The number of the laboratory here (42 CFR 493): two digits, D, seven digits. */
  readonly cliaNumber?: string;
  /** The days on which patients are seen here. */
  readonly open: DateRange;
}
