import { isoDate } from "@claimwright/base";
import { type SandboxMember, sandboxFeeTable, sandboxPlan } from "@claimwright/payer";
import { listCoveragesOfPayer, loadPatients } from "@claimwright/store";
import { SANDBOX_PAYER } from "../demo/demo-practice.ts";
import type { Desk, Office } from "../office.ts";
import { type SandboxPartner, sandboxPartner } from "../sandbox-partner.ts";

/** What the sandbox plan knows otherwise than the card that the front desk copied. */
export interface PlanRecords {
  /** Members whose plan ended, by account number, with the last day. */
  readonly ended: ReadonlyMap<string, string>;
  /** Account numbers of people whose card shows a number that the plan never gave. */
  readonly unknown: ReadonlySet<string>;
}

export const PLAN_RECORDS: PlanRecords = {
  ended: new Map([
    ["L0007", "2025-12-31"],
    ["L0031", "2025-11-30"],
    ["L0088", "2025-12-31"],
    ["L0142", "2026-01-31"],
  ]),
  unknown: new Set(["L0019", "L0077", "L0126"]),
};

/** The sandbox payer; whoever the practice has its coverage of is a member, but for what its records say otherwise. */
export function practiceSandbox(office: Office, desk: Desk, folder: string): SandboxPartner {
  const plan = sandboxPlan();
  return sandboxPartner(
    office,
    {
      identity: {
        name: SANDBOX_PAYER.name,
        payerIdentifier: SANDBOX_PAYER.payerIdentifier,
        address: { line1: "100 Plan Plaza", city: "Springfield", state: "IL", zip: "627010100" },
        contact: { name: "Provider Services", phone: "8005550100" },
        originatingCompanyId: "1990000002",
      },
      plans: [plan],
      fees: sandboxFeeTable(),
      members: [],
      isDiagnosis: (code, date) => {
        const found = office.codes.at(date).lookup("icd10cm", code);
        return found.status === "found" && found.entry.billable;
      },
    },
    folder,
    () => membersOf(office, desk, plan.benefits.id),
  );
}

/** How the plan numbers its members: a card with another number is nobody's. */
const MEMBER_NUMBER = /^SBX\d{6}$/;

async function membersOf(office: Office, desk: Desk, plan: string): Promise<readonly SandboxMember[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const coverages = await listCoveragesOfPayer(tx, desk.practiceId, SANDBOX_PAYER.payerIdentifier);
    const ids = coverages.map(({ patientId }) => patientId);
    const patients = await loadPatients(tx, desk.practiceId, ids);
    return coverages.flatMap(({ memberId, patientId, effective }): readonly SandboxMember[] => {
      const patient = patients.get(patientId);
      if (patient === undefined || PLAN_RECORDS.unknown.has(patient.accountNumber)) return [];
      if (!MEMBER_NUMBER.test(memberId)) return [];
      const { name, birthDate, accountNumber } = patient;
      const end = PLAN_RECORDS.ended.get(accountNumber);
      const period = { from: effective.from, ...(end === undefined ? {} : { to: isoDate(end) }) };
      return [{ memberId, name, birthDate, plan, effective: period }];
    });
  });
}
