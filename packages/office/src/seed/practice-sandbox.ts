import { join } from "node:path";
import { isoDate } from "@claimwright/base";
import { type SandboxMember, sandboxFeeTable } from "@claimwright/payer";
import { listCoveragesOfPayer, loadPatients } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { sandboxClearinghouse } from "../sandbox-clearinghouse.ts";
import { type SandboxPartner, sandboxPartner } from "../sandbox-partner.ts";
import { SEED_PAYERS, type SeedPayer } from "./seed-payers.ts";

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

/** The sandbox payers; whoever the practice has a coverage of is a member, but for what the plan's records say. */
export function practiceSandbox(office: Office, desk: Desk, folder: string): SandboxPartner {
  return sandboxClearinghouse(
    new Map(
      SEED_PAYERS.map((each) => {
        const { payerIdentifier } = each.payer;
        // The first was there alone before: what it remembers lies in the folder itself.
        const own = each === SEED_PAYERS[0] ? folder : join(folder, payerIdentifier);
        return [payerIdentifier, payerPartner(office, desk, each, own)];
      }),
    ),
  );
}

function payerPartner(office: Office, desk: Desk, seeded: SeedPayer, folder: string): SandboxPartner {
  const { payer, plan, share } = seeded;
  return sandboxPartner(
    office,
    {
      identity: {
        name: payer.name,
        payerIdentifier: payer.payerIdentifier,
        address: { line1: "100 Plan Plaza", city: "Springfield", state: "IL", zip: "627010100" },
        contact: { name: "Provider Services", phone: "8005550100" },
        originatingCompanyId: `19900000${payer.payerIdentifier.slice(-2)}`,
      },
      plans: [plan],
      fees: sandboxFeeTable(share),
      members: [],
      isDiagnosis: (code, date) => {
        const found = office.codes.at(date).lookup("icd10cm", code);
        return found.status === "found" && found.entry.billable;
      },
    },
    folder,
    () => membersOf(office, desk, seeded),
  );
}

/** A card with a number that the plan does not give is nobody's. */
async function membersOf(
  office: Office,
  desk: Desk,
  { payer, plan, memberPrefix }: SeedPayer,
): Promise<readonly SandboxMember[]> {
  const memberNumber = new RegExp(`^${memberPrefix}\\d{6}$`);
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const coverages = await listCoveragesOfPayer(tx, desk.practiceId, payer.payerIdentifier);
    const ids = coverages.map(({ patientId }) => patientId);
    const patients = await loadPatients(tx, desk.practiceId, ids);
    return coverages.flatMap(({ memberId, patientId, effective }): readonly SandboxMember[] => {
      const patient = patients.get(patientId);
      if (patient === undefined || PLAN_RECORDS.unknown.has(patient.accountNumber)) return [];
      if (!memberNumber.test(memberId)) return [];
      const { name, birthDate, accountNumber } = patient;
      const end = PLAN_RECORDS.ended.get(accountNumber);
      const period = { from: effective.from, ...(end === undefined ? {} : { to: isoDate(end) }) };
      return [{ memberId, name, birthDate, plan: plan.benefits.id, effective: period }];
    });
  });
}
