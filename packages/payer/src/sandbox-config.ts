import type { DateRange, IsoDate } from "@claimwright/base";
import type { Address, PersonName } from "@claimwright/model";
import type { BenefitPlan, CodeSpan, FeeTable } from "@claimwright/pricing";
import type { SandboxHistory } from "./sandbox-history.ts";

/** A payer to test against: who it is, whom it insures, what it promises and what it pays. */
export interface SandboxPayerConfig {
  readonly identity: SandboxIdentity;
  readonly plans: readonly SandboxPlan[];
  readonly fees: FeeTable;
  readonly members: readonly SandboxMember[];
  /** What the payer did before, to go on from: `SandboxPayer.history()` of an earlier run. */
  readonly history?: SandboxHistory;
  /** Code checks that the payer's clearinghouse would do; without them only the shape of a code is checked. */
  readonly isDiagnosis?: (code: string, date: IsoDate) => boolean;
  readonly isProcedure?: (code: string, date: IsoDate) => boolean;
}

export interface SandboxIdentity {
  readonly name: string;
  /** NM109 of the payer on claims and N104 on payments. */
  readonly payerIdentifier: string;
  readonly address: Address;
  readonly contact: { readonly name: string; readonly phone: string };
  /** TRN03: `1` and the nine digits of its tax id. */
  readonly originatingCompanyId: string;
}

export interface SandboxMember {
  readonly memberId: string;
  readonly name: PersonName;
  readonly birthDate: IsoDate;
  /** The id of one of the payer's plans. */
  readonly plan: string;
  readonly effective: DateRange;
}

/** A benefit plan with the rules by which claims under it are denied. */
export interface SandboxPlan {
  readonly benefits: BenefitPlan;
  /** CLP06, such as `12` preferred provider organisation. */
  readonly claimFilingCode: string;
  /** Denied with PR-96 and remark N130. */
  readonly excludedCodes: readonly CodeSpan[];
  /** Denied with CO-197 when the claim carries no prior authorisation number. */
  readonly authorizationCodes: readonly CodeSpan[];
  /** Days from the date of service in which a first claim must arrive; later is CO-29. */
  readonly filingLimitDays: number;
}
