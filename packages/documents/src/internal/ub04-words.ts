import type { Cents, IsoDate } from "@claimwright/base";
import type { InstitutionalClaim, InstitutionalLine, PersonName } from "@claimwright/model";

/** One of the payers A, B, C. */
export interface PayerRow {
  readonly payer: InstitutionalClaim["payer"];
  readonly name: PersonName;
  readonly memberId: string;
  readonly relationship: string;
  readonly groupNumber?: string | undefined;
  readonly planName?: string | undefined;
  readonly paid?: Cents;
  readonly number?: string | undefined;
  /** The one that is asked now. */
  readonly isNow: boolean;
}

/** Those that answered before, then the one that is asked now. */
export function payerRows(claim: InstitutionalClaim): readonly PayerRow[] {
  const { subscriber } = claim;
  const before = claim.otherPayers.map((other) => ({
    payer: other.payer,
    name: other.subscriberName,
    memberId: other.memberId,
    relationship: other.relationship,
    groupNumber: other.groupNumber,
    paid: other.paid,
    number: other.payerClaimControlNumber,
    isNow: false,
  }));
  const now = {
    payer: claim.payer,
    name: subscriber.name,
    memberId: subscriber.memberId,
    relationship: claim.patient?.relationship ?? "18",
    groupNumber: subscriber.groupNumber,
    planName: subscriber.planName,
    number: claim.payerClaimControlNumber,
    isNow: true,
  };
  return [...before, now].slice(0, 3);
}

export function drugText({ drug }: InstitutionalLine): string {
  return drug === undefined ? "" : `N4${drug.ndc}${drug.unit}${drug.quantity}`;
}

/** MMDDYY. */
export function shortDate(date: IsoDate): string {
  return `${date.slice(5, 7)}${date.slice(8)}${date.slice(2, 4)}`;
}
