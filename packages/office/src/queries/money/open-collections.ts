import type { Cents } from "@claimwright/base";
import type { PatientId } from "@claimwright/model";
import { namesOf } from "../../internal/names-of.ts";
import { type Desk, type Office, todayOf } from "../../office.ts";
import { type AgencyFile, listAgencyFiles } from "../../receivables/patients/agency-files.ts";
import { type AgencyPlacement, listAgencyPlacements } from "../../receivables/patients/collection-agency.ts";
import { loadFinancialPolicy } from "../../receivables/patients/financial-policies.ts";
import { listDunning } from "../../receivables/patients/list-dunning.ts";

/** Debts that the bills did not bring in, with a name to each. */
export interface Collections {
  /** The final notice has passed: a person decides. */
  readonly review: readonly {
    readonly patientId: PatientId;
    readonly patientName: string;
    readonly accountNumber: string;
    readonly balance: Cents;
    readonly reason: string;
  }[];
  readonly placements: readonly (AgencyPlacement & {
    readonly patientName: string;
    readonly accountNumber: string;
  })[];
  readonly files: readonly AgencyFile[];
}

/** What waits for a decision, what is with agencies, and the files that told them. */
export async function openCollections(office: Office, desk: Desk): Promise<Collections> {
  const { practiceId } = desk;
  const today = todayOf(office);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { dunning } = await loadFinancialPolicy(tx, practiceId, today);
    const debtors = await listDunning(tx, practiceId, dunning, today);
    const due = debtors.filter(({ step }) => step.kind === "agency-review");
    const placements = await listAgencyPlacements(tx, practiceId);
    const patients = [...due, ...placements].map(({ patientId }) => patientId);
    const names = await namesOf(tx, practiceId, { patients });
    const nameOf = (id: PatientId) => {
      const { name: patientName = "", accountNumber = "" } = names.patient(id) ?? {};
      return { patientName, accountNumber };
    };
    return {
      review: due.map(({ patientId, balance, step }) => ({
        patientId,
        ...nameOf(patientId),
        balance,
        reason: step.why.reason,
      })),
      placements: placements.map((placement) => ({ ...placement, ...nameOf(placement.patientId) })),
      files: await listAgencyFiles(tx, practiceId),
    };
  });
}
