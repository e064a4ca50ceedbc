import { cents, type Rate, rate, ZERO_CENTS } from "@claimwright/base";
import { idOf, type Payer, type PayerId } from "@claimwright/model";
import { type SandboxPlan, sandboxPlan } from "@claimwright/payer";
import { SANDBOX_PAYER } from "../demo/demo-practice.ts";

/** A payer that the invented practice bills, and the plan that its members have. All of it is invented. */
export interface SeedPayer {
  readonly payer: Payer;
  readonly plan: SandboxPlan;
  /** As the card says it. */
  readonly planName: string;
  readonly groupNumber: string;
  /** What its member numbers begin with; six digits follow. */
  readonly memberPrefix: string;
  /** What it allows of the practice's charges. */
  readonly share: Rate;
}

const PREFERRED: SeedPayer = {
  payer: SANDBOX_PAYER,
  plan: sandboxPlan(),
  planName: "Sandbox PPO",
  groupNumber: "SANDBOX1",
  memberPrefix: "SBX",
  share: rate("0.62"),
};

/** Pays less, asks less of its members, and wants to be asked before an electrocardiogram. */
const SELECT: SeedPayer = {
  payer: payer("payer-sandbox-mutual", "Sandbox Mutual HMO", "SBX02", "PO Box 240"),
  plan: planOf("sandbox-hmo", "Sandbox Select HMO", "HM", {
    deductible: cents(25_000),
    authorizationCodes: ["93000"],
    excludedCodes: [],
  }),
  planName: "Sandbox Select HMO",
  groupNumber: "MUTUAL7",
  memberPrefix: "SMH",
  share: rate("0.55"),
};

/** Pays least and leaves its members nothing to pay, but for what it does not cover. */
const COMMUNITY: SeedPayer = {
  payer: payer("payer-sandbox-community", "Sandbox Community Plan", "SBX03", "PO Box 318"),
  plan: withoutCostSharing(
    planOf("sandbox-community", "Sandbox Community Plan", "CI", {
      deductible: ZERO_CENTS,
      authorizationCodes: [],
      excludedCodes: ["81002"],
    }),
  ),
  planName: "Community Basic",
  groupNumber: "COMM01",
  memberPrefix: "SCP",
  share: rate("0.44"),
};

export const SEED_PAYERS: readonly SeedPayer[] = [PREFERRED, SELECT, COMMUNITY];

/** Of ten people six or seven have the preferred plan, two each one of the others. */
export function payerOfPatient(ordinal: number): SeedPayer {
  const last = ordinal % 10;
  if (last === 6 || last === 8) return SELECT;
  return last === 4 || last === 9 ? COMMUNITY : PREFERRED;
}

function payer(id: string, name: string, payerIdentifier: string, line1: string): Payer {
  return {
    id: idOf<PayerId>(id),
    name,
    payerIdentifier,
    address: { line1, city: "Springfield", state: "IL", zip: "627010100" },
  };
}

function planOf(
  id: string,
  name: string,
  claimFilingCode: string,
  own: Pick<SandboxPlan, "authorizationCodes" | "excludedCodes"> &
    Pick<SandboxPlan["benefits"], "deductible">,
): SandboxPlan {
  const { benefits, ...plan } = sandboxPlan();
  const { deductible, ...rules } = own;
  return {
    ...plan,
    ...rules,
    claimFilingCode,
    benefits: { ...benefits, id, name, source: `${name}, summary of benefits`, deductible },
  };
}

function withoutCostSharing(plan: SandboxPlan): SandboxPlan {
  const free = { deductibleApplies: false, copay: ZERO_CENTS, coinsurance: rate("0") } as const;
  const { benefits } = plan;
  return {
    ...plan,
    benefits: {
      ...benefits,
      benefits: benefits.benefits.map((each) => ({ ...each, ...free })),
      otherServices: { ...benefits.otherServices, ...free },
    },
  };
}
