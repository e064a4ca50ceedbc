import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type IsoDate, isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import type { Coverage } from "@claimwright/model";
import { demoFeeTable } from "@claimwright/pricing";
import { insertCoverage, insertPatient, type LedgerSums, proveLedger } from "@claimwright/store";
import { createTestStore } from "@claimwright/store/testing";
import { buildClaim, type ClaimOutcome } from "./build-claim.ts";
import { codeVisitByMachine } from "./code-visit.ts";
import { demoPayerConfig } from "./demo/demo-payer.ts";
import { type Enrolment, enrolVisits } from "./demo/enrol-visits.ts";
import { exampleVisits } from "./demo/example-visits.ts";
import { type DemoDesk, openDemo } from "./demo/open-demo.ts";
import { createOffice, type Office } from "./office.ts";
import { type SandboxPartner, sandboxPartner } from "./sandbox-partner.ts";
import { sendClaims } from "./send-claims.ts";
import { signVisit } from "./sign-visit.ts";

const DATE: IsoDate = isoDate("2025-11-14");

/** An office on a database of its own with the three example visits at hand. */
export interface TestOffice {
  readonly office: Office;
  readonly desk: DemoDesk;
  readonly partner: SandboxPartner;
  readonly enrolments: readonly Enrolment[];
  /** The visit as far as its claim; `change` may spoil the coverage first. */
  claimVisit(index: number, change?: (coverage: Coverage) => Coverage): Promise<ClaimOutcome>;
  /** The visit as far as the sandbox payer, whose answers wait to be picked up. */
  sendVisit(index: number): Promise<void>;
  ledger(): Promise<LedgerSums>;
  close(): Promise<void>;
}

export async function openTestOffice(): Promise<TestOffice> {
  const test = await createTestStore();
  const folder = mkdtempSync(join(tmpdir(), "claimwright-office-"));
  const office = createOffice({
    store: test.store,
    codes: createCodeLibrary(starterReleases()),
    newId: randomUUID,
    now: () => new Date(`${DATE}T22:00:00.000Z`),
  });
  const desk = await openDemo(test.store);
  const enrolments = enrolVisits(exampleVisits(), DATE, desk.practiceId);
  const partner = sandboxPartner(office, demoPayerConfig(enrolments), folder);

  async function claimVisit(index: number, change = (coverage: Coverage) => coverage): Promise<ClaimOutcome> {
    const { patient, coverage, encounter } = enrolmentAt(enrolments, index);
    await test.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      await insertPatient(tx, patient);
      await insertCoverage(tx, desk.practiceId, change(coverage));
    });
    await signVisit(office, desk, encounter);
    await codeVisitByMachine(office, desk, encounter.id);
    return buildClaim(office, desk, encounter.id, { fees: demoFeeTable() });
  }

  async function sendVisit(index: number): Promise<void> {
    const claim = await claimVisit(index);
    if (claim.kind === "held") throw new Error(claim.why.reason);
    await sendClaims(office, desk, [claim.claimId], partner);
  }

  return {
    office,
    desk,
    partner,
    enrolments,
    claimVisit,
    sendVisit,
    ledger: () =>
      test.store.withPractices([desk.practiceId], desk.actor, (tx) => proveLedger(tx, desk.practiceId)),
    close: async () => {
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function enrolmentAt(enrolments: readonly Enrolment[], index: number): Enrolment {
  const enrolment = enrolments[index];
  if (enrolment === undefined) throw new RangeError("there are three example visits");
  return enrolment;
}
