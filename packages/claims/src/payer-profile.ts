import type { Severity } from "@claimwright/base";

/** What one payer asks for beyond the common rules: how its claims are edited. */
export interface PayerProfile {
  readonly payerIdentifier: string;
  readonly name: string;
  /** Days after the date of service in which a first claim must arrive. */
  readonly timelyFilingDays: number;
  /** Claim frequency codes the payer takes (CLM05-3). */
  readonly frequencyCodes: readonly string[];
  /** Codes of edits that this payer does not apply. */
  readonly editsOff: readonly string[];
  /** Edits that weigh differently with this payer. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** One year and the usual frequency codes: a profile to start from. */
export function defaultPayerProfile(payer: {
  readonly payerIdentifier: string;
  readonly name: string;
}): PayerProfile {
  return {
    ...payer,
    timelyFilingDays: 365,
    frequencyCodes: ["1", "7", "8"],
    editsOff: [],
    severities: {},
  };
}
