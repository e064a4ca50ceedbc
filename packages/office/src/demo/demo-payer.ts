import { type SandboxPayerConfig, sandboxFeeTable, sandboxPlan } from "@claimwright/payer";
import { SANDBOX_PAYER } from "./demo-practice.ts";
import type { Enrolment } from "./enrol-visits.ts";

/** The sandbox payer with the demo's people as its members. */
export function demoPayerConfig(enrolments: readonly Enrolment[]): SandboxPayerConfig {
  const plan = sandboxPlan();
  return {
    identity: {
      name: SANDBOX_PAYER.name,
      payerIdentifier: SANDBOX_PAYER.payerIdentifier,
      address: { line1: "100 Plan Plaza", city: "Springfield", state: "IL", zip: "627010100" },
      contact: { name: "Provider Services", phone: "8005550100" },
      originatingCompanyId: "1990000002",
    },
    plans: [plan],
    fees: sandboxFeeTable(),
    members: enrolments.map(({ patient, coverage }) => ({
      memberId: coverage.memberId,
      name: patient.name,
      birthDate: patient.birthDate,
      plan: plan.benefits.id,
      effective: coverage.effective,
    })),
  };
}
