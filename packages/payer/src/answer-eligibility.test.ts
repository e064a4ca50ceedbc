import { cents, isoDate, npiOf } from "@claimwright/base";
import type { EligibilityInquiry, EligibilityResponse } from "@claimwright/model";
import { type Envelope, read271, write270, write837P } from "@claimwright/transactions";
import { describe, expect, it } from "vitest";
import { createSandboxPayer } from "./index.ts";
import { sandboxConfig, sentClaim, sentLine } from "./sandbox-claim.fixture.ts";

const envelope: Envelope = {
  senderQualifier: "ZZ",
  senderId: "ORCHARD",
  receiverQualifier: "ZZ",
  receiverId: "SBX01",
  applicationSender: "ORCHARD",
  applicationReceiver: "SBX01",
  interchangeControlNumber: 51,
  groupControlNumber: 51,
  date: isoDate("2025-11-20"),
  time: "0900",
  usage: "T",
};
const at = { date: isoDate("2025-11-20"), time: "0901", interchangeControlNumber: 900 };
const martha = {
  name: { last: "COLLINS", first: "MARTHA" },
  memberId: "SBX100001",
  birthDate: isoDate("1961-03-09"),
};

function ask(payer: ReturnType<typeof createSandboxPayer>, about: Partial<EligibilityInquiry> = {}) {
  const inquiry: EligibilityInquiry = {
    payer: { role: "PR", organizationName: "Sandbox Health", identifierQualifier: "PI", identifier: "SBX01" },
    provider: {
      role: "1P",
      organizationName: "Orchard Family Medicine",
      identifierQualifier: "XX",
      identifier: npiOf("123456789"),
    },
    subscriber: martha,
    trace: { number: "51", originatorId: "9391234567" },
    date: { from: isoDate("2025-11-20") },
    serviceTypeCodes: ["30"],
    ...about,
  };
  const text = payer.answerEligibility(
    write270(envelope, [{ setControlNumber: 1, reference: "Q51", inquiries: [inquiry] }]),
    at,
  );
  const read = read271(text);
  if (!read.ok) throw new Error(read.error.message);
  const [response] = read.value.batches[0]?.responses ?? [];
  return response as EligibilityResponse;
}

function amountOf({ benefits }: EligibilityResponse, code: string, type: string, period: string) {
  return benefits.find(
    (each) => each.code === code && each.serviceTypeCodes[0] === type && each.timePeriod === period,
  )?.amount;
}

describe("a 270 to the sandbox payer", () => {
  it("of a member in force is answered with what is left of deductible and maximum, and the copay of a visit", () => {
    const answer = ask(createSandboxPayer(sandboxConfig()));
    expect(answer.benefits[0]).toMatchObject({ code: "1", serviceTypeCodes: ["30"] });
    expect(answer.traces).toEqual([{ origin: "inquiry", number: "51", originatorId: "9391234567" }]);
    expect(amountOf(answer, "C", "30", "23")).toBe(50_000);
    expect(amountOf(answer, "C", "30", "29")).toBe(50_000);
    expect(amountOf(answer, "B", "98", "27")).toBe(3_000);
    expect(amountOf(answer, "C", "98", "23")).toBe(0);
  });

  it("counts what earlier claims of the year took off the deductible, and not those of another year", () => {
    const payer = createSandboxPayer(sandboxConfig());
    const lines = [sentLine({ procedureCode: "73030", charge: cents(12_000) })];
    payer.receive(
      write837P({
        envelope,
        submitter: {
          name: "Orchard Family Medicine",
          identifier: "ORCHARD",
          contact: { name: "Billing Office", phone: "6085550100" },
        },
        receiver: { name: "Sandbox Health", identifier: "SBX01" },
        reference: "BATCH51",
        claims: [sentClaim({ lines })],
        firstSetControlNumber: 1,
      }),
      at,
    );
    const met = payer.history().claims[0]?.deductibleMet ?? cents(0);
    expect(met).toBeGreaterThan(0);
    expect(amountOf(ask(payer), "C", "30", "29")).toBe(50_000 - met);
    expect(amountOf(ask(payer, { date: { from: isoDate("2026-01-05") } }), "C", "30", "29")).toBe(50_000);
  });

  it.each([
    ["a number that no member has", { ...martha, memberId: "SBX000000" }, "72"],
    ["another last name", { ...martha, name: { last: "COLLIER", first: "MARTHA" } }, "73"],
    ["another birth date", { ...martha, birthDate: isoDate("1961-09-03") }, "71"],
  ])("with %s is refused with its reason and no benefit", (_what, subscriber, reasonCode) => {
    const answer = ask(createSandboxPayer(sandboxConfig()), { subscriber });
    expect(answer.benefits).toEqual([]);
    expect(answer.rejections).toEqual([{ about: "subscriber", valid: false, reasonCode, followUpCode: "C" }]);
  });

  it("about a day after the plan ended is answered as inactive, with the last day", () => {
    const [member] = sandboxConfig().members;
    const ended = { ...member!, effective: { from: isoDate("2025-01-01"), to: isoDate("2025-10-31") } };
    const answer = ask(createSandboxPayer(sandboxConfig({ members: [ended] })));
    expect(answer.benefits.map(({ code }) => code)).toEqual(["6"]);
    expect(answer.dates).toContainEqual({ qualifier: "347", period: { from: "2025-10-31" } });
  });

  it("about a dependent is answered at the dependent's level", () => {
    const child = {
      memberId: "SBX100001",
      name: { last: "Collins", first: "Theo" },
      birthDate: isoDate("2014-02-02"),
      plan: "sandbox-ppo",
      effective: { from: isoDate("2025-01-01") },
    };
    const payer = createSandboxPayer(sandboxConfig({ members: [...sandboxConfig().members, child] }));
    const { memberId: _, ...dependent } = { ...child, relationship: "19" };
    const answer = ask(payer, {
      dependent: { name: dependent.name, birthDate: dependent.birthDate, relationship: "19" },
    });
    expect(answer.dependent?.name.first).toBe("Theo");
    expect(answer.benefits[0]?.code).toBe("1");
  });
});
