import { join } from "node:path";
import type { Cents, IsoDate } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import type { SandboxPayerConfig } from "@claimwright/payer";
import { demoFeeTable } from "@claimwright/pricing";
import { proveLedger, type Store } from "@claimwright/store";
import { createOffice, type Office } from "../office.ts";
import { sandboxPartner } from "../sandbox-partner.ts";
import { demoPayerConfig } from "./demo-payer.ts";
import type { DemoVisit } from "./demo-visit.ts";
import { type Enrolment, enrolVisits } from "./enrol-visits.ts";
import { type DemoDesk, openDemo } from "./open-demo.ts";
import { type DemoOutcome, runDemoVisit } from "./run-demo-visit.ts";
import { writeDemoFiles } from "./write-demo-files.ts";

export interface DemoInput {
  readonly visits: readonly DemoVisit[];
  readonly dateOfService: IsoDate;
  readonly store: Store;
  readonly codes: CodeLibrary;
  /** CLAIMWRIGHT_HOME: the sandbox payer's answers pass through a folder in it. */
  readonly home: string;
  /** Each visit gets a folder in it. */
  readonly outputFolder: string;
  readonly newId: () => string;
}

export interface DemoSummary {
  readonly read: number;
  readonly billed: number;
  readonly held: readonly { readonly id: string; readonly reason: string }[];
  /** All debits less all credits of the practice's ledger: zero. */
  readonly ledgerSumCents: Cents;
  readonly practiceId: string;
}

/**
 * Takes visits from the signed note to the patient's bill with the sandbox payer, one after the other, and calls back
 * with each outcome. Every visit that was read is billed or held. The demo's clock stands at the evening of the date
 * of service, so that claims are filed in time whenever it is run.
 */
export async function runDemo(
  input: DemoInput,
  onVisit: (outcome: DemoOutcome) => void,
): Promise<DemoSummary> {
  const office = demoOffice(input);
  const desk = await openDemo(input.store);
  const enrolments = enrolVisits(input.visits, input.dateOfService, desk.practiceId);
  const outcomes: DemoOutcome[] = [];
  const settle = async (outcome: DemoOutcome): Promise<void> => {
    await writeDemoFiles(input.outputFolder, outcome);
    outcomes.push(outcome);
    onVisit(outcome);
  };
  const folder = join(input.home, "sandbox", desk.practiceId);
  const destination = sandboxPartner(office, sandboxConfig(office, enrolments), folder);
  for (const enrolment of enrolments) {
    await settle(await runDemoVisit(office, desk, enrolment, { destination, fees: demoFeeTable() }));
  }
  return summarise(input, desk, outcomes);
}

function demoOffice({ store, codes, newId, dateOfService }: DemoInput): Office {
  const evening = `${dateOfService}T22:00:00.000Z`;
  return createOffice({ store, codes, newId, now: () => new Date(evening) });
}

/** The payer checks codes against the releases of the date, as a clearinghouse would. */
function sandboxConfig(office: Office, enrolments: readonly Enrolment[]): SandboxPayerConfig {
  return {
    ...demoPayerConfig(enrolments),
    isDiagnosis: (code, date) => {
      const found = office.codes.at(date).lookup("icd10cm", code);
      return found.status === "found" && found.entry.billable;
    },
  };
}

async function summarise(
  { store, visits }: DemoInput,
  desk: DemoDesk,
  outcomes: readonly DemoOutcome[],
): Promise<DemoSummary> {
  const ledger = await store.withPractices([desk.practiceId], desk.actor, (tx) =>
    proveLedger(tx, desk.practiceId),
  );
  if (ledger.wrongBalances.length > 0) throw new Error("kept balances differ from a recount");
  return {
    read: visits.length,
    billed: outcomes.filter(({ kind }) => kind === "billed").length,
    held: outcomes.flatMap((outcome) =>
      outcome.kind === "held" ? [{ id: outcome.visitId, reason: outcome.reason }] : [],
    ),
    ledgerSumCents: ledger.sum,
    practiceId: desk.practiceId,
  };
}
