import type { ProfessionalClaim } from "@claimwright/model";

/** Claims of a file that are kept to be compared with later ones of the same patient. */
const MAX_REMEMBERED = 100_000;

/** The earlier claims of each patient of a file, for duplicates, code pairs and global periods. */
export class PatientMemory {
  readonly #byPatient = new Map<string, ProfessionalClaim[]>();
  readonly #order: string[] = [];
  #next = 0;
  forgotten = 0;

  othersOf(claim: ProfessionalClaim): readonly ProfessionalClaim[] {
    return this.#byPatient.get(keyOf(claim)) ?? [];
  }

  remember(claim: ProfessionalClaim): void {
    const key = keyOf(claim);
    const claims = this.#byPatient.get(key);
    if (claims === undefined) this.#byPatient.set(key, [claim]);
    else claims.push(claim);
    this.#order.push(key);
    if (this.#order.length - this.#next > MAX_REMEMBERED) this.#forgetOldest();
  }

  #forgetOldest(): void {
    const key = this.#order[this.#next];
    this.#next += 1;
    this.forgotten += 1;
    const claims = key === undefined ? undefined : this.#byPatient.get(key);
    if (key === undefined || claims === undefined) return;
    if (claims.length === 1) this.#byPatient.delete(key);
    else claims.shift();
  }
}

function keyOf(claim: ProfessionalClaim): string {
  const { name, birthDate = "" } = claim.patient ?? claim.subscriber;
  return [claim.subscriber.memberId, name.last, name.first, birthDate].join("|").toUpperCase();
}
