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
  /** Whose rules it follows. */
  readonly lineOfBusiness: LineOfBusiness;
  /** Procedure codes that need a prior authorisation. */
  readonly authorizationCodes: readonly string[];
  readonly referralRequired: boolean;
  /** Drugs are billed with their National Drug Code. */
  readonly drugCodesRequired: boolean;
  /** The billing provider's taxonomy is sent. */
  readonly taxonomyRequired: boolean;
  /** Telehealth is told by modifier 95 or 93 beside its place of service. */
  readonly telehealthModifierRequired: boolean;
  /** Days after the earlier payer's answer in which the claim may cross over by itself; zero for none. */
  readonly crossoverWaitDays: number;
}

export type LineOfBusiness = "medicare" | "medicaid" | "commercial" | "workers-compensation" | "auto";

/** A commercial payer with one year to file and the usual frequency codes: a profile to start from. */
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
    lineOfBusiness: "commercial",
    authorizationCodes: [],
    referralRequired: false,
    drugCodesRequired: false,
    taxonomyRequired: false,
    telehealthModifierRequired: false,
    crossoverWaitDays: 0,
  };
}

/** Medicare Part B: replacements and voids are not taken (correct by reopening). */
export function medicareProfile(payer: {
  readonly payerIdentifier: string;
  readonly name: string;
}): PayerProfile {
  return {
    ...defaultPayerProfile(payer),
    frequencyCodes: ["1"],
    lineOfBusiness: "medicare",
    // Switched off by Medicare on 2024-10-01.
    editsOff: ["edit.diagnosis-sex"],
  };
}
