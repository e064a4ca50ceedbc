import { cents, rate, ZERO_CENTS } from "@claimwright/base";
import type { ServiceBenefit } from "@claimwright/pricing";
import type { SandboxPlan } from "./sandbox-config.ts";

const NO_COINSURANCE = rate("0");
const TWENTY_PERCENT = rate("0.2");

/** The preferred-provider plan of the sandbox. All of it is invented. */
export function sandboxPlan(): SandboxPlan {
  return {
    benefits: {
      id: "sandbox-ppo",
      name: "Sandbox Preferred Plan",
      source: "Sandbox Preferred Plan, summary of benefits",
      deductible: cents(50_000),
      outOfPocketMaximum: cents(400_000),
      benefits: [PREVENTIVE, OFFICE_VISIT, EMERGENCY, LABORATORY],
      otherServices: OTHER,
    },
    claimFilingCode: "12",
    excludedCodes: ["A9150", "11950-11954", "15775-15776", "S9470", "69090"],
    authorizationCodes: ["70336", "70540-70559", "72141-72158", "73218-73225", "73718-73725", "E0650-E0652"],
    filingLimitDays: 180,
  };
}

const PREVENTIVE: ServiceBenefit = {
  category: "preventive",
  title: "preventive care",
  codes: ["99381-99387", "99391-99397", "90460-90474", "G0008-G0010", "G0402", "G0438-G0439", "G0442-G0447"],
  covered: true,
  deductibleApplies: false,
  copay: ZERO_CENTS,
  coinsurance: NO_COINSURANCE,
};

const OFFICE_VISIT: ServiceBenefit = {
  category: "office-visit",
  title: "office visits",
  codes: ["99202-99215", "99417", "G2211-G2212"],
  covered: true,
  deductibleApplies: false,
  copay: cents(3_000),
  coinsurance: NO_COINSURANCE,
};

const EMERGENCY: ServiceBenefit = {
  category: "emergency",
  title: "emergency room visits",
  codes: ["99281-99285"],
  covered: true,
  deductibleApplies: true,
  copay: cents(15_000),
  coinsurance: TWENTY_PERCENT,
};

const LABORATORY: ServiceBenefit = {
  category: "laboratory",
  title: "laboratory tests",
  codes: ["36415-36416", "80047-89398", "G0103", "G0328"],
  covered: true,
  deductibleApplies: false,
  copay: ZERO_CENTS,
  coinsurance: TWENTY_PERCENT,
};

const OTHER: ServiceBenefit = {
  category: "other",
  title: "other services",
  codes: [],
  covered: true,
  deductibleApplies: true,
  copay: ZERO_CENTS,
  coinsurance: TWENTY_PERCENT,
};
