import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestOffice, type TestOffice } from "../sent-visits.fixture.ts";
import { showVisit } from "../show-visit.ts";
import { type PickedUpFile, pickUpAnswers } from "./pick-up-answers.ts";
import { processInbox } from "./process-inbox.ts";
import { receiveFile } from "./receive-file.ts";

let test: TestOffice;
let answers: readonly PickedUpFile[];

beforeEach(async () => {
  test = await openTestOffice();
  await test.sendVisit(0);
  answers = await pickUpAnswers(test.office, test.desk, test.partner);
});

afterEach(() => test.close());

describe("answers of a payer", () => {
  it("move the claim from sent to paid, and the patient's share to the patient", async () => {
    const processed = await processInbox(test.office, test.desk);
    expect(processed.map(({ file, heldReason }) => [file.kind, heldReason])).toEqual([
      ["999", undefined],
      ["277CA", undefined],
      ["835", undefined],
    ]);
    const [claim] = (await journey()).claims;
    expect(claim?.history.map(({ to }) => to)).toEqual(["ready", "sent", "acknowledged", "accepted", "paid"]);
    expect(await test.ledger()).toMatchObject({ sum: 0, wrongBalances: [] });
  });

  it("the same bytes again are the same file: nothing is posted twice", async () => {
    await processInbox(test.office, test.desk);
    const before = await test.ledger();
    const again = await receive("other-name.x12", textOf("835"));
    expect(again.isNew).toBe(false);
    expect(await processInbox(test.office, test.desk)).toEqual([]);
    expect(await test.ledger()).toEqual(before);
  });

  it("the same payment in another file posts once", async () => {
    await processInbox(test.office, test.desk);
    const before = await test.ledger();
    await receive("resent.x12", withControlNumber(textOf("835"), "000000777"));
    const [processed] = await processInbox(test.office, test.desk);
    expect(processed?.payments.map(({ outcome }) => outcome)).toEqual(["already-posted"]);
    expect(await test.ledger()).toEqual(before);
  });

  it("in any order they end in the same place", async () => {
    // The 277CA and the 999 come after the payment; the claim stays paid.
    await processInbox(test.office, test.desk);
    await receive("late-999.x12", withControlNumber(textOf("999"), "000000778"));
    await processInbox(test.office, test.desk);
    expect((await journey()).claims[0]?.state).toBe("paid");
  });
});

describe("answers with faults", () => {
  it("an 835 that does not balance is held with the difference, and the ledger is as before", async () => {
    const before = await test.ledger();
    await receive("wrong.x12", textOf("835").replace(/BPR\*I\*[\d.]+\*/, "BPR*I*999.99*"));
    const processed = await processInbox(test.office, test.desk);
    const wrong = processed.find(({ file }) => file.name === "wrong.x12");
    expect(wrong?.payments[0]?.outcome).toBe("held");
    expect(wrong?.heldReason).toMatch(/\$999\.99|\$851\.06/);
    const right = await test.ledger();
    expect(right.sum).toBe(0);
    expect(right.transfers).toBeGreaterThan(before.transfers);
  });

  it("a file cut off in the middle is held with its place, and the others are applied", async () => {
    await receive("cut.x12", textOf("835").slice(0, 400));
    const processed = await processInbox(test.office, test.desk);
    expect(processed).toHaveLength(4);
    const cut = processed.find(({ file }) => file.name === "cut.x12");
    expect(cut?.heldReason).toContain("cut.x12");
    expect((await journey()).claims[0]?.state).toBe("paid");
  });

  it("a file of something else is kept and held", async () => {
    await receive("letter.txt", "Dear billing office,");
    const processed = await processInbox(test.office, test.desk);
    expect(processed.find(({ file }) => file.name === "letter.txt")?.heldReason).toMatch(
      /no 999, 277CA, 277 or 835/,
    );
  });

  it("a segment that no guide has, in the middle of a payment, keeps no claim of it from being posted", async () => {
    const strange = textOf("835")
      .replace("~SVC*", "~ZZZ*SOMETHING OF THE PAYER~SVC*")
      .replace(/~SE\*(\d+)\*/, (_, count: string) => `~SE*${Number(count) + 1}*`);
    await receive("strange.x12", strange);
    const processed = await processInbox(test.office, test.desk);
    const payments = processed.filter(({ file }) => file.kind === "835").flatMap((each) => each.payments);
    expect(payments.map(({ outcome }) => outcome).sort()).toEqual(["already-posted", "posted"]);
    expect(await test.ledger()).toMatchObject({ sum: 0, wrongBalances: [] });
  });

  it("a payment for somebody else's practice is held", async () => {
    await receive("others.x12", textOf("835").replace(/(N1\*PE\*[^~]*\*XX\*)\d{10}/, "$11234567893"));
    const processed = await processInbox(test.office, test.desk);
    expect(processed.find(({ file }) => file.name === "others.x12")?.heldReason).toMatch(
      /none of our practices/,
    );
  });
});

function journey() {
  const [enrolment] = test.enrolments;
  if (enrolment === undefined) throw new Error("no visit");
  return showVisit(test.office, test.desk, enrolment.encounter.id);
}

function textOf(kind: string): string {
  const answer = answers.find(({ file }) => file.kind === kind);
  if (answer === undefined) throw new Error(`no ${kind}`);
  return Buffer.from(answer.bytes).toString("latin1");
}

function receive(name: string, text: string) {
  return receiveFile(test.office, test.desk, { name, source: "test", bytes: Buffer.from(text, "latin1") });
}

/** The same interchange under another number, as a payer that sends a file again would write it. */
function withControlNumber(text: string, number: string): string {
  const old = /^ISA(?:\*[^*]*){12}\*(\d{9})/.exec(text)?.[1] ?? "";
  return text.replace(`*${old}*`, `*${number}*`).replace(`IEA*1*${old}`, `IEA*1*${number}`);
}
