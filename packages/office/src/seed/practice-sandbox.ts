import { isoDate } from "@claimwright/base";
import type { Destination } from "@claimwright/exchange";
import type { PatientId } from "@claimwright/model";
import { type SandboxMember, sandboxFeeTable, sandboxPlan } from "@claimwright/payer";
import { listCoverages, loadPatients } from "@claimwright/store";
import { SANDBOX_PAYER } from "../demo/demo-practice.ts";
import type { Desk, Office } from "../office.ts";
import { sandboxPartner } from "../sandbox-partner.ts";

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

/** The sandbox payer with every patient of the practice who is covered by it as a member. */
export async function practiceSandbox(office: Office, desk: Desk, folder: string): Promise<Destination> {
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
      members: await membersOf(office, desk, plan.benefits.id),
      isDiagnosis: (code, date) => {
        const found = office.codes.at(date).lookup("icd10cm", code);
        return found.status === "found" && found.entry.billable;
      },
    },
    folder,
  );
}

async function membersOf(office: Office, desk: Desk, plan: string): Promise<readonly SandboxMember[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const rows = await tx.db
      .selectFrom("patient")
      .select("patient_id")
      .where("practice_id", "=", desk.practiceId)
      .orderBy("patient_id")
      .execute();
    const patients = await loadPatients(
      tx,
      desk.practiceId,
      rows.map((row) => row.patient_id as PatientId),
    );
    const members: SandboxMember[] = [];
    for (const patient of patients.values()) {
      if (PLAN_RECORDS.unknown.has(patient.accountNumber)) continue;
      for (const coverage of await listCoverages(tx, desk.practiceId, patient.id)) {
        if (coverage.payer.payerIdentifier !== SANDBOX_PAYER.payerIdentifier) continue;
        const end = PLAN_RECORDS.ended.get(patient.accountNumber);
        members.push({
          memberId: coverage.memberId,
          name: patient.name,
          birthDate: patient.birthDate,
          plan,
          effective: { from: coverage.effective.from, ...(end === undefined ? {} : { to: isoDate(end) }) },
        });
      }
    }
    return members;
  });
}
