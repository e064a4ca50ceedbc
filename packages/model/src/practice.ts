import type { DateRange } from "@claimwright/base";
import type { PracticeId, ProviderId } from "./ids.ts";
import type { Address, PersonName } from "./person.ts";

/** A billing provider: the organisation that sends claims and is paid. */
export interface Practice {
  readonly id: PracticeId;
  readonly name: string;
  readonly npi: string;
  readonly taxId: TaxId;
  /** Health care provider taxonomy (X12 PRV03), ten characters. */
  readonly taxonomy: string;
  /** A street address: the 837 refuses a post-office box here (X222A1 2010AA N3). */
  readonly address: Address;
  readonly payToAddress?: Address;
  readonly contact: Contact;
}

export interface TaxId {
  readonly kind: "EIN" | "SSN";
  /** Nine digits without a hyphen. */
  readonly digits: string;
}

export interface Contact {
  readonly name: string;
  /** Ten digits. */
  readonly phone: string;
  readonly email?: string;
}

/** A person who renders, refers or supervises. */
export interface Provider {
  readonly id: ProviderId;
  readonly npi: string;
  readonly name: PersonName;
  readonly taxonomy: string;
  /** Such as `MD`, `NP`, `PA`. */
  readonly credential: string;
  /** The days on which they see patients of the practice; absent for all. */
  readonly active?: DateRange;
}
