import { randomUUID } from "node:crypto";
import { cents, isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { SAMPLE_ACTOR } from "@claimwright/store/testing";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffice, type Desk, type Office } from "../office.ts";
import { type BillingOffice, openBillingOffice } from "../receivables/billing-office.fixture.ts";
import { listWork } from "../receivables/worklist.ts";
import { listCodingQueue } from "./coding-queue.ts";
import { listClaims } from "./list-claims.ts";
import { listPayments } from "./list-remittances.ts";
import { listPatients, openPatientAccount } from "./patient-account.ts";
import { todayFigures } from "./today-figures.ts";

/** What a list shows must not be asked for row by row: a screen asks as often for forty claims as for two. */
const FEW = 2;
const MANY = 40;

let billing: BillingOffice;
let office: Office;
let desk: Desk;

beforeAll(async () => {
  billing = await openBillingOffice();
  office = createOffice({
    store: billing.test.store,
    codes: createCodeLibrary(starterReleases()),
    newId: randomUUID,
    now: () => new Date("2025-11-24T12:00:00Z"),
  });
  desk = { practiceId: billing.sample.practice.id, actor: SAMPLE_ACTOR };
});
afterAll(() => billing?.test.close());

describe("a screen asks the database as often for many claims as for few", () => {
  it("today, claims, payments, worklist, coding queue, patients and a patient's account", async () => {
    await addClaims(0, FEW);
    const few = await askedByScreens();
    await addClaims(FEW, MANY);
    expect(await askedByScreens()).toEqual(few);
    const { rows } = await listClaims(office, desk, {}, { offset: 0, limit: MANY });
    expect(rows).toHaveLength(MANY);
    expect(Math.max(...Object.values(few))).toBeLessThan(30);
  });
});

async function addClaims(from: number, to: number): Promise<void> {
  for (let number = from; number < to; number += 1) await billing.addClaim(`CW${number}`, cents(12_000));
}

/** How many statements each screen sends. */
async function askedByScreens(): Promise<Readonly<Record<string, number>>> {
  const { practiceId } = desk;
  const screens: Readonly<Record<string, () => Promise<unknown>>> = {
    today: () => todayFigures(office, desk),
    claims: () => listClaims(office, desk, {}, { offset: 0, limit: MANY }),
    payments: () => listPayments(office, desk),
    work: () => billing.work((tx) => listWork(tx, practiceId, isoDate("2025-11-24"))),
    coding: () => listCodingQueue(office, desk),
    patients: () => listPatients(office, desk, ""),
    account: () => openPatientAccount(office, desk, billing.sample.patient.id),
  };
  const counts: Record<string, number> = {};
  for (const [name, ask] of Object.entries(screens)) counts[name] = await statementsOf(ask);
  return counts;
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const send = pg.Client.prototype.query;
  let sent = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    sent += 1;
    return Reflect.apply(send, this, args);
  } as typeof send;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = send;
  }
  return sent;
}
