import type { IsoDate } from "@claimwright/base";
import type { Address, PersonName, Sex } from "./person.ts";

/** A person or an organisation in a role of a transaction: the NM1 of eligibility, status and authorisation. */
export interface Party {
  /** NM101: `PR` payer, `1P` provider, `FA` facility, `X3` utilisation management. */
  readonly role: string;
  /** One of the two names; an organisation without a name has an empty one. */
  readonly organizationName?: string;
  readonly personName?: PersonName;
  /** NM108: `XX` NPI, `PI` payer's number, `FI` tax id, `MI` member id. */
  readonly identifierQualifier?: string;
  readonly identifier?: string;
}

/** The insured or a dependent, as far as an inquiry or its answer names them. */
export interface InsuredPerson {
  readonly name: PersonName;
  readonly memberId?: string;
  /** REF*6P. */
  readonly groupNumber?: string;
  readonly birthDate?: IsoDate;
  readonly sex?: Sex;
  readonly address?: Address;
  /** INS02 of a dependent: `01` spouse, `19` child, `34` other adult. */
  readonly relationship?: string;
}
