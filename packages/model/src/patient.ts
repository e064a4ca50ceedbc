import type { PatientId, PracticeId } from "./ids.ts";
import type { Address, Person } from "./person.ts";

export interface Patient extends Person {
  readonly id: PatientId;
  readonly practiceId: PracticeId;
  /** The practice's own number for the account, printed on statements. */
  readonly accountNumber: string;
  readonly address: Address;
  readonly phone?: string;
  /** Nine digits; stored encrypted, looked up by a keyed hash. */
  readonly ssn?: string;
}
