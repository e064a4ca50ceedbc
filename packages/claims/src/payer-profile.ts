import type { Severity } from "@claimwright/base";
import type { Payer, PayerDemands } from "@claimwright/model";

/** How one payer's claims are edited: the common rules with what it asks for beyond them. */
export interface PayerProfile extends PayerDemands {
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

/** The profile of a payer by what the practice wrote down of it; a payer of which nothing is known is commercial. */
export function payerProfileOf({ name, payerIdentifier, demands }: Payer): PayerProfile {
  const payer = { name, payerIdentifier };
  const isMedicare = demands?.lineOfBusiness === "medicare";
  return { ...(isMedicare ? medicareProfile(payer) : defaultPayerProfile(payer)), ...demands };
}
