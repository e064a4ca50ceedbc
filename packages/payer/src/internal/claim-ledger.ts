import { addCents, multiplyCents } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { type Accumulators, NOTHING_MET } from "@claimwright/pricing";
import type { AdjudicatedClaim } from "../sandbox-history.ts";
import { controlNumberOf } from "./control-number.ts";

/** What was adjudicated so far, with the look-ups that adjudication needs. */
export class ClaimLedger {
  private readonly all: AdjudicatedClaim[];
  private readonly paidKeys = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly metBy = new Map<string, Accumulators>();

  constructor(claims: readonly AdjudicatedClaim[]) {
    this.all = [];
    for (const claim of claims) this.add(claim);
  }

  claims(): readonly AdjudicatedClaim[] {
    return [...this.all];
  }

  add(claim: AdjudicatedClaim): void {
    this.all.push(claim);
    const seed = claim.payment.payerClaimControlNumber;
    this.numbers.set(seed, (this.numbers.get(seed) ?? 0) + 1);
    if (!claim.reversed) this.count(claim, 1);
  }

  isPaidBefore(serviceKey: string): boolean {
    return (this.paidKeys.get(serviceKey) ?? 0) > 0;
  }

  met(memberId: string, planYear: string): Accumulators {
    return this.metBy.get(`${memberId} ${planYear}`) ?? NOTHING_MET;
  }

  /** The same claim gets the same number in every run; sent again, the next one. */
  numberFor(claim: ProfessionalClaim): string {
    const lines = claim.lines.map(
      (line) => `${line.procedureCode} ${line.dateOfService.from} ${line.charge}`,
    );
    for (let receipt = 1; ; receipt++) {
      const parts = [claim.billingProvider.npi, claim.subscriber.memberId, claim.patientControlNumber];
      const number = controlNumberOf("SBX", [...parts, ...lines, String(receipt)]);
      if (!this.numbers.has(number)) return number;
    }
  }

  /** Marks the claim that a replacement or void names as reversed. */
  takeBack(correction: ProfessionalClaim, memberId: string): AdjudicatedClaim | undefined {
    const index = this.all.findLastIndex(
      (claim) =>
        !claim.reversed &&
        claim.memberId === memberId &&
        claim.billingNpi === correction.billingProvider.npi &&
        claim.payment.payerClaimControlNumber === correction.payerClaimControlNumber,
    );
    const original = this.all[index];
    if (original === undefined) return undefined;
    this.all[index] = { ...original, reversed: true };
    this.count(original, -1);
    return original;
  }

  private count(claim: AdjudicatedClaim, sign: 1 | -1): void {
    for (const key of claim.serviceKeys) this.paidKeys.set(key, (this.paidKeys.get(key) ?? 0) + sign);
    const year = `${claim.memberId} ${claim.planYear}`;
    const met = this.metBy.get(year) ?? NOTHING_MET;
    this.metBy.set(year, {
      deductibleMet: addCents(met.deductibleMet, multiplyCents(claim.deductibleMet, sign)),
      outOfPocketMet: addCents(met.outOfPocketMet, multiplyCents(claim.outOfPocketMet, sign)),
    });
  }
}
