import { cents, isoDate } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import {
  acknowledgeInterchange,
  type Envelope,
  read277CA,
  read835,
  read999,
  write837P,
} from "@claimwright/transactions";
import { describe, expect, it } from "vitest";
import { createSandboxPayer, type SandboxAnswer } from "./index.ts";
import { sandboxConfig, sentClaim, sentLine } from "./sandbox-claim.fixture.ts";

const envelope: Envelope = {
  senderQualifier: "ZZ",
  senderId: "ORCHARD",
  receiverQualifier: "ZZ",
  receiverId: "SBX01",
  applicationSender: "ORCHARD",
  applicationReceiver: "SBX01",
  interchangeControlNumber: 41,
  groupControlNumber: 41,
  date: isoDate("2025-11-20"),
  time: "0900",
  usage: "T",
};
const at = { date: isoDate("2025-11-20"), time: "0905", interchangeControlNumber: 700 };

function fileOf(...claims: ProfessionalClaim[]): string {
  return write837P({
    envelope,
    submitter: {
      name: "Orchard Family Medicine",
      identifier: "ORCHARD",
      contact: { name: "Billing Office", phone: "6085550100" },
    },
    receiver: { name: "Sandbox Health", identifier: "SBX01" },
    reference: "BATCH41",
    claims,
    firstSetControlNumber: 1,
  });
}

function remittancesOf(answer: SandboxAnswer) {
  const read = read835(answer.remittance835 ?? "");
  if (!read.ok) throw new Error(read.error.message);
  return read.value.remittances;
}

function statusesOf(answer: SandboxAnswer) {
  const read = read277CA(answer.claimStatus277ca ?? "");
  if (!read.ok) throw new Error(read.error.message);
  return read.value.batches.flatMap((batch) => batch.acknowledgments);
}

describe("a file of claims arrives at the sandbox payer", () => {
  const rejected = sentClaim({
    patientControlNumber: "V9-1",
    subscriber: { ...sentClaim().subscriber, memberId: "NOBODY" },
  });
  const file = fileOf(sentClaim(), rejected);
  const answer = createSandboxPayer(sandboxConfig()).receive(file, at);

  it("it is acknowledged, addressed back to the sender", () => {
    const read = read999(answer.acknowledgment999);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.acknowledgments.map((group) => group.groupStatus)).toEqual(["A"]);
    expect(read.value.envelope.receiverId).toBe("ORCHARD");
  });

  it("every claim is answered in the 277CA, rejected ones with the reason", () => {
    expect(
      statusesOf(answer).map((status) => [
        status.patientControlNumber,
        status.accepted,
        status.categoryCode,
        status.statusCode,
      ]),
    ).toEqual([
      ["V1-1", true, "A2", "20"],
      ["V9-1", false, "A7", "164"],
    ]);
  });

  it("what was accepted is paid in an 835 that balances", () => {
    const [remittance] = remittancesOf(answer);
    expect(remittance?.paymentAmount).toBe(12_810);
    expect(remittance?.claims.map((claim) => [claim.patientControlNumber, claim.paid])).toEqual([
      ["V1-1", 12_810],
    ]);
    expect(remittance?.claims[0]?.payerClaimControlNumber).toBe(
      statusesOf(answer)[0]?.payerClaimControlNumber,
    );
  });

  it("277CA and 835 follow their implementation guides", () => {
    const numbers = { ...at, groupControlNumber: 1 };
    for (const text of [answer.claimStatus277ca, answer.remittance835]) {
      const sets = acknowledgeInterchange(text ?? "", numbers).acknowledgments.flatMap((group) => group.sets);
      expect(sets.flatMap((set) => set.errors)).toEqual([]);
      expect(sets.map((set) => set.status)).toEqual(["A"]);
    }
  });

  it("the same file at the same time gives the same bytes", () => {
    expect(createSandboxPayer(sandboxConfig()).receive(file, at)).toEqual(answer);
  });

  it("a stored history goes on where it stopped: the same visit again is CO-18", () => {
    const first = createSandboxPayer(sandboxConfig());
    first.receive(file, at);
    const stored = JSON.parse(JSON.stringify(first.history()));
    const second = createSandboxPayer(sandboxConfig({ history: stored }));
    const [remittance] = remittancesOf(second.receive(file, at));
    expect(remittance?.claims[0]?.lines[0]?.adjustments).toEqual([
      { group: "CO", reason: "18", amount: 25_500 },
    ]);
  });
});

describe("files that are not answered like others", () => {
  it("a set that breaks its guide is rejected in the 999 and goes no further", () => {
    const broken = fileOf(sentClaim()).replace(/CLM\*V1-1\*/, "CLM**");
    const answer = createSandboxPayer(sandboxConfig()).receive(broken, at);
    const read = read999(answer.acknowledgment999);
    expect(read.ok && read.value.acknowledgments[0]?.groupStatus).toBe("R");
    expect([answer.claimStatus277ca, answer.remittance835]).toEqual([undefined, undefined]);
  });

  it("when no claim is accepted, nothing is paid", () => {
    const file = fileOf(sentClaim({ payer: { name: "Another", payerIdentifier: "XX" } }));
    expect(createSandboxPayer(sandboxConfig()).receive(file, at).remittance835).toBeUndefined();
  });

  it("a dependent's claim is answered under the subscriber's member id", () => {
    const { birthDate, sex, address, ...subscriber } = sentClaim().subscriber;
    expect([birthDate, sex].every(Boolean)).toBe(true);
    const child = sentClaim({
      subscriber: { ...subscriber, isPatient: false },
      patient: {
        name: { last: "Collins", first: "Noah" },
        birthDate: isoDate("2018-05-05"),
        sex: "M",
        relationship: "19",
        address: address ?? sentClaim().billingProvider.address,
      },
      lines: [sentLine({ charge: cents(25_500) })],
    });
    const [payment] = remittancesOf(createSandboxPayer(sandboxConfig()).receive(fileOf(child), at)).flatMap(
      (remittance) => remittance.claims,
    );
    expect([payment?.patientName?.first, payment?.memberId, payment?.paid]).toEqual([
      "Noah",
      "SBX100001",
      12_810,
    ]);
  });

  it("something that is no interchange is refused", () => {
    expect(() => createSandboxPayer(sandboxConfig()).receive("not X12", at)).toThrow(/interchange/);
  });
});
