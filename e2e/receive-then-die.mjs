// Sends claims to the sandbox payer, keeps its answers, and dies before or while they are posted. Run by
// crash-and-posting.test.ts as: node receive-then-die.mjs HOME DATABASE FOLDER "before" | MILLISECONDS
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { isoDate } from "../packages/base/dist/index.js";
import { createCodeLibrary, starterReleases } from "../packages/codesets/dist/index.js";
import * as office from "../packages/office/dist/index.js";
import { demoFeeTable } from "../packages/pricing/dist/index.js";
import { insertCoverage, insertPatient, openStore } from "../packages/store/dist/index.js";

const [home, databaseName, folder, moment] = process.argv.slice(2);
const DATE = isoDate("2025-11-14");
const COPIES = 5;

const store = await openStore({ home, databaseName, durable: false, stopWhenUnused: false });
const desk = await office.openDemo(store);
const rooms = office.createOffice({
  store,
  codes: createCodeLibrary(starterReleases()),
  newId: randomUUID,
  now: () => new Date(`${DATE}T22:00:00.000Z`),
});
const visits = Array.from({ length: COPIES }, (_, copy) =>
  office.exampleVisits().map((visit) => ({ ...visit, id: `${visit.id}-${copy}` })),
).flat();
const enrolments = office.enrolVisits(visits, DATE, desk.practiceId);
const partner = office.sandboxPartner(rooms, office.demoPayerConfig(enrolments), join(folder, "sandbox"));

for (const enrolment of enrolments) await sendVisit(enrolment);
await office.pickUpAnswers(rooms, desk, partner);
process.stdout.write("received\n");

if (moment === "before") process.kill(process.pid, "SIGKILL");
setTimeout(() => process.kill(process.pid, "SIGKILL"), Number(moment));
await office.processInbox(rooms, desk);
process.kill(process.pid, "SIGKILL");

async function sendVisit({ patient, coverage, encounter }) {
  await store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await insertPatient(tx, patient);
    await insertCoverage(tx, desk.practiceId, coverage);
  });
  await office.signVisit(rooms, desk, encounter);
  await office.codeVisitByMachine(rooms, desk, encounter.id);
  const claim = await office.buildClaim(rooms, desk, encounter.id, { fees: demoFeeTable() });
  await office.sendClaims(rooms, desk, [claim.claimId], partner);
}
