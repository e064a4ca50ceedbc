import type { PatientId, PracticeId } from "./ids.ts";
import type { Address, Person, PersonName } from "./person.ts";

export interface Patient extends Person {
  readonly id: PatientId;
  readonly practiceId: PracticeId;
  /** The practice's own number for the account, printed on statements. */
  readonly accountNumber: string;
  readonly address: Address;
  readonly phone?: string;
  /** Nine digits; stored encrypted, looked up by a keyed hash. */
  readonly ssn?: string;
  /** Who answers for the account; absent when the patient does. */
  readonly guarantor?: Guarantor;
}

/** The person who is asked to pay for somebody else's account: a parent, a spouse, a guardian. */
export interface Guarantor {
  /** Set when the guarantor is a patient of the practice, too: their accounts are one family's. */
  readonly patientId?: PatientId;
  /** What they are to the patient. */
  readonly relationship: "parent" | "spouse" | "guardian" | "other";
  readonly name: PersonName;
  readonly address: Address;
  readonly phone?: string;
}
