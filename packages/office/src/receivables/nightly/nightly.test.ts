import { cents, type IsoDate, isoDate } from "@claimwright/base";
import { type ActorId, type ClaimId, idOf } from "@claimwright/model";
import { CAUTIOUS_POLICY } from "@claimwright/receivables";
import {
  type ClaimState,
  insertEnrolment,
  insertOutboundFile,
  listOutboundFiles,
  loadOutboundFile,
  moveClaims,
} from "@claimwright/store";
import { read276, write277 } from "@claimwright/transactions";
import { validateX12 } from "@claimwright/x12";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepContract } from "../../contracts/payer-contracts.ts";
import { processInbox } from "../../inbox/process-inbox.ts";
import { receiveFile } from "../../inbox/receive-file.ts";
import { createOffice } from "../../office.ts";
import { type BillingOffice, openBillingOffice, paymentOf, remittanceOf } from "../billing-office.fixture.ts";
import { setPayerPolicy } from "../policies/payer-policies.ts";
import { postPayment } from "../post-payment.ts";
import { listWork } from "../worklist.ts";
import { runNight } from "./run-night.ts";

let office: BillingOffice;
const practiceId = () => office.sample.practice.id;

beforeAll(async () => {
  office = await openBillingOffice();
});
afterAll(() => office.test.close());

/** Moves a claim on a day of its own. */
async function move(number: string, state: ClaimState, on: string): Promise<void> {
  await office.work(async (tx) => {
    await sql`select set_config('claimwright.now', ${`${on}T15:00:00Z`}, true)`.execute(tx.db);
    await moveClaims(tx, practiceId(), [
      { claimId: idOf<ClaimId>(`claim-${number}`), state, reason: "test" },
    ]);
  });
}

async function sent(number: string, on: string): Promise<void> {
  await office.addClaim(number, cents(15_000));
  await office.work((tx) =>
    insertOutboundFile(tx, {
      id: `837P-${number}`,
      name: `${number}.x12`,
      destination: "harbor clearinghouse",
      bytes: new Uint8Array([1]),
      claims: [{ practiceId: practiceId(), claimId: idOf<ClaimId>(`claim-${number}`) }],
    }),
  );
  await move(number, "sent", on);
}

function officeOn(today: string) {
  const parts = { store: office.test.store, codes: undefined as never, newId: () => "x" };
  return createOffice({ ...parts, now: () => new Date(`${today}T03:00:00Z`) });
}

const desk = () => ({ practiceId: practiceId(), actor: idOf<ActorId>("night") });
const night = (today: string) => runNight(officeOn(today), desk());

const workOf = async (number: string, today = "2026-03-01") => {
  const { entries } = await office.work((tx) => listWork(tx, practiceId(), isoDate(today)));
  return entries.filter(({ claimId }) => claimId === `claim-${number}`);
};

/** The practice has asked the payer for 835s and does not get them yet. */
async function withoutRemittanceFiles(): Promise<void> {
  const notStarted = { state: "not-started" } as const;
  await office.work((tx) =>
    insertEnrolment(tx, practiceId(), {
      id: idOf("enrolment"),
      payerId: office.payer.id,
      participation: "participating",
      effective: { from: isoDate("2020-01-01") },
      claims: { state: "approved", on: isoDate("2020-01-01") },
      remittances: { state: "sent", on: isoDate("2025-11-01") },
      funds: notStarted,
    }),
  );
}

describe("claims that nobody hears of", () => {
  it("two days without a 277CA is not silence yet; the third is, with an owner, a day and the charge at stake", async () => {
    await sent("S1", "2025-12-01");
    expect((await night("2025-12-03")).silent).toBe(0);
    expect((await night("2025-12-04")).silent).toBe(1);
    expect(await workOf("S1")).toMatchObject([
      { kind: "no-acknowledgement", amount: 15_000, ownerRole: "biller", dueOn: "2025-12-05" },
    ]);
  });

  it("a status inquiry is written, valid, for the partner the claim went to, once", async () => {
    const { inquiryFiles } = await night("2025-12-05");
    expect(inquiryFiles).toEqual([]);
    const waiting = await office.work((tx) => listOutboundFiles(tx, "waiting"));
    const [file] = waiting.filter(({ id }) => id.startsWith("276-"));
    expect(file?.destination).toBe("harbor clearinghouse");
    const { bytes } = await office.work((tx) => loadOutboundFile(tx, file?.id ?? ""));
    expect(validateX12(bytes).issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const read = read276(bytes);
    if (!read.ok) throw new Error(read.error.message);
    const [inquiry] = read.value.batches.flatMap(({ inquiries }) => inquiries);
    expect(inquiry).toMatchObject({ patientControlNumber: "S1", totalCharge: 15_000 });
  });

  it("accepted: the first work is closed; no answer in the payer's own time is silence again", async () => {
    await move("S1", "accepted", "2025-12-05");
    await office.work((tx) =>
      setPayerPolicy(tx, practiceId(), {
        payerId: office.payer.id,
        effectiveFrom: isoDate("2025-01-01"),
        policy: { ...CAUTIOUS_POLICY, answerDays: 14 },
        reason: "Pays weekly.",
      }),
    );
    expect((await night("2025-12-19")).silent).toBe(0);
    expect(await workOf("S1")).toEqual([]);
    await withoutRemittanceFiles();
    const { silent, inquiryFiles } = await night("2025-12-20");
    expect([silent, inquiryFiles.length]).toEqual([1, 1]);
    const [work] = await workOf("S1");
    expect(work).toMatchObject({ kind: "no-answer", action: "ask-status" });
    expect(work?.step).toContain("on paper");
    expect(work?.why.because).toMatchObject([{ rule: "silence.no-era", inputs: { state: "sent" } }]);
  });

  it("the payer answers the inquiry: pending sleeps two weeks, not found is to be sent again", async () => {
    const answered = async (category: string) => {
      const inquiry = {
        payer: {
          role: "PR",
          organizationName: "Sandbox",
          identifierQualifier: "PI",
          identifier: "SANDBOX01",
        },
        receiver: { role: "41", organizationName: "alder", identifierQualifier: "46", identifier: "1" },
        provider: { role: "1P", organizationName: "alder", identifierQualifier: "XX", identifier: "1" },
        subscriber: { name: office.sample.patient.name, memberId: "SHP00777123" },
        traceNumber: "S1",
        patientControlNumber: "S1",
        statuses: [{ codes: [{ category, status: "20" }], effectiveDate: isoDate("2025-12-20") }],
        lines: [],
      };
      const text = write277(
        {
          senderQualifier: "ZZ",
          senderId: "SANDBOX01",
          receiverQualifier: "ZZ",
          receiverId: "ALDER",
          applicationSender: "SANDBOX01",
          applicationReceiver: "ALDER",
          interchangeControlNumber: category === "P1" ? 1 : 2,
          groupControlNumber: 1,
          date: isoDate("2025-12-20"),
          time: "0900",
          usage: "T",
        },
        [{ setControlNumber: 1, reference: "R1", responses: [inquiry] }],
      );
      const inbox = { companyId: office.sample.companyId, actor: idOf<ActorId>("night") };
      const parts = { store: office.test.store, codes: undefined as never, newId: () => `277-${category}` };
      const own = createOffice({ ...parts, now: () => new Date("2025-12-20T09:00:00Z") });
      await receiveFile(own, inbox, {
        name: "277.x12",
        source: "test",
        bytes: new TextEncoder().encode(text),
      });
      expect((await processInbox(own, inbox)).map(({ heldReason }) => heldReason)).toEqual([undefined]);
    };
    await answered("P1");
    expect(await workOf("S1", "2026-01-02")).toEqual([]);
    expect((await workOf("S1", "2026-01-03"))[0]?.step).toMatch(/works on it \(P1\)/);
    await answered("A4");
    expect(await workOf("S1", "2025-12-20")).toMatchObject([{ action: "resend", kind: "no-answer" }]);
  });

  it("answered after all: the work is closed by itself", async () => {
    await move("S1", "paid", "2025-12-21");
    expect((await night("2025-12-22")).silent).toBe(0);
    expect(await workOf("S1")).toEqual([]);
  });

  it("rejected and left lying: to be sent as new before the filing limit, without an inquiry", async () => {
    await sent("S2", "2025-12-01");
    await move("S2", "rejected", "2025-12-02");
    const { inquiryFiles } = await night("2025-12-06");
    expect(inquiryFiles).toEqual([]);
    expect(await workOf("S2")).toMatchObject([{ kind: "rejected", action: "resend", dueOn: "2026-02-12" }]);
    await move("S2", "sent", "2025-12-08");
    await night("2025-12-09");
    expect(await workOf("S2")).toEqual([]);
  });
});

describe("paid below contract", () => {
  const contract = () => ({
    payerId: office.payer.id,
    title: "Sandbox contract 2025",
    effective: { from: isoDate("2025-01-01") },
    terms: {
      lesserOfCharge: true,
      clauses: [
        { clause: "Exhibit A, 1.2", codes: [], rate: { kind: "percent-of-charge" as const, percent: "80" } },
      ],
    },
  });

  it("the shortfall, the clause and the last day to appeal come up once; without a contract nothing does", async () => {
    const claim = await office.addClaim("C1", cents(20_000));
    const good = await office.addClaim("C2", cents(20_000));
    const payments = [
      paymentOf(claim, { paid: 12_000, coinsurance: 2_000 }),
      paymentOf(good, { paid: 16_000 }),
    ];
    await office.work(async (tx) => {
      await sql`select set_config('claimwright.now', '2026-01-10T15:00:00Z', true)`.execute(tx.db);
      await postPayment(tx, {
        practiceId: practiceId(),
        payer: office.payer,
        remittance: remittanceOf(office.payer, payments, { paymentDate: isoDate("2026-01-08") as IsoDate }),
        paymentId: "c-1",
        postedOn: isoDate("2026-01-10"),
      });
    });
    expect((await night("2026-01-11")).underpaidLines).toBe(0);
    await keepContract(officeOn("2026-01-11"), desk(), contract());
    expect((await night("2026-01-11")).underpaidLines).toBe(1);
    await night("2026-01-12");
    expect(await workOf("C1")).toMatchObject([
      { kind: "underpayment", amount: 2_000, ownerRole: "appeals", dueOn: "2026-03-09" },
    ]);
    expect((await workOf("C1"))[0]?.step).toContain("Exhibit A, 1.2");
    expect(await workOf("C2")).toEqual([]);
  });
});
