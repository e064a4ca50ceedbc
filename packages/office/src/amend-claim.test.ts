import { isoDate } from "@claimwright/base";
import type { ClaimId } from "@claimwright/model";
import { demoFeeTable } from "@claimwright/pricing";
import { CAUTIOUS_POLICY, MEDICARE_PART_B_REMEDIES } from "@claimwright/receivables";
import { listEditOverrides, updateClaimState } from "@claimwright/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amendClaim } from "./amend-claim.ts";
import { changeClaims } from "./change-claims.ts";
import { checkCoding } from "./check-coding.ts";
import { overrideFinding } from "./override-finding.ts";
import { explainClaimFile } from "./queries/explain-claim-file.ts";
import { openClaimPage } from "./queries/open-claim-page.ts";
import { setPayerPolicy } from "./receivables/policies/payer-policies.ts";
import { openTestOffice, type TestOffice } from "./sent-visits.fixture.ts";

const terms = { fees: demoFeeTable() };
let test: TestOffice;
let claims: readonly ClaimId[];

beforeAll(async () => {
  test = await openTestOffice();
  const outcomes = [await test.claimVisit(0), await test.claimVisit(1), await test.claimVisit(2)];
  claims = outcomes.map((outcome) => {
    if (outcome.kind === "held") throw new Error(outcome.why.reason);
    return outcome.claimId;
  });
});
afterAll(() => test?.close());

const page = (index: number) => openClaimPage(test.office, test.desk, claims[index] as ClaimId);

async function amend(index: number, amendment: Parameters<typeof amendClaim>[3]) {
  return amendClaim(test.office, test.desk, claims[index] as ClaimId, amendment, terms);
}

describe("two billers who correct one claim", () => {
  it("the second is told that the first was faster, and nothing of the first's is overwritten", async () => {
    const { claim } = await page(0);
    const openedVersion = claim.version;
    const first = {
      kind: "correct",
      openedVersion,
      correction: { priorAuthorizationNumber: "A77" },
    } as const;
    expect((await amend(0, first)).state).toBe("ready");
    const second = { kind: "correct", openedVersion, correction: { note: "See records" } } as const;
    await expect(amend(0, second)).rejects.toThrow(/Somebody else changed this claim after you opened it/);
    await amend(0, { ...second, openedVersion: (await page(0)).claim.version });
    const { claim: now, corrections } = await page(0);
    expect(now.claim).toMatchObject({ priorAuthorizationNumber: "A77", note: "See records" });
    expect(corrections.map(({ differences }) => differences)).toEqual([
      [{ field: "prior authorization number", before: "", after: "A77" }],
      [{ field: "note to the payer", before: "", after: "See records" }],
    ]);
    expect(now.history.at(-1)?.reason).toBe("Corrected: note to the payer; no edit stops it.");
  });

  it("opens no charge twice, however often a claim is corrected", async () => {
    const before = await test.ledger();
    const { claim } = await page(0);
    await amend(0, { kind: "correct", openedVersion: claim.version, correction: { note: "" } });
    expect(await test.ledger()).toEqual(before);
    expect((await page(0)).claim.claim.note).toBeUndefined();
  });

  it("refuses a pointer at a diagnosis that is not on the claim, and says where", async () => {
    const { claim } = await page(0);
    const lines = [{ lineNumber: 1, modifiers: [], diagnosisPointers: [12] }];
    await expect(
      amend(0, { kind: "correct", openedVersion: claim.version, correction: { lines } }),
    ).rejects.toMatchObject({ problem: { place: "service line 1" } });
  });
});

describe("many claims at once", () => {
  it("are held with a reason, and one that may not be stops no other", async () => {
    const { id, version } = (await page(2)).claim;
    await test.office.store.withPractices([test.desk.practiceId], test.desk.actor, (tx) =>
      updateClaimState(tx, test.desk.practiceId, id, { version, state: "sent", reason: "Elsewhere." }),
    );
    const held = await changeClaims(
      test.office,
      test.desk,
      claims,
      { kind: "hold", reason: "authorization" },
      { terms, destination: test.partner },
    );
    expect(held.map(({ outcome }) => outcome)).toEqual(["done", "done", "refused"]);
    expect(held[2]?.told).toMatch(/is sent; only a ready claim is held back/);
    expect((await page(0)).claim.history.at(-1)?.reason).toBe("An authorization is awaited.");
    expect((await page(0)).nextMove.who).toBe("biller");
  });

  it("are given to somebody, released and sent; of each it is told what became of it", async () => {
    const desk = { terms, destination: test.partner };
    const change = (wanted: Parameters<typeof changeClaims>[3]) =>
      changeClaims(test.office, test.desk, claims, wanted, desk);
    await change({ kind: "assign", to: "mara" });
    expect((await page(1)).claim.assignee).toBe("mara");
    expect((await change({ kind: "release" })).map(({ outcome }) => outcome)).toEqual([
      "done",
      "done",
      "refused",
    ]);
    const sent = await change({ kind: "send" });
    expect(sent.map(({ told }) => told)).toEqual([
      expect.stringMatching(/^837P-\d+, delivered$/),
      expect.stringMatching(/^837P-\d+, delivered$/),
      "It is sent; only a ready claim is sent.",
    ]);
  });
});

describe("a claim that the payer has taken", () => {
  it("is on its way until it is acknowledged, and becomes a replacement with the payer's number after that", async () => {
    const { claim } = await page(1);
    const correction = { lines: [{ lineNumber: 1, modifiers: ["25"], diagnosisPointers: [1] }] };
    await expect(amend(1, { kind: "correct", openedVersion: claim.version, correction })).rejects.toThrow(
      /on its way/,
    );
    const openedVersion = await test.office.store.withPractices(
      [test.desk.practiceId],
      test.desk.actor,
      (tx) =>
        updateClaimState(tx, test.desk.practiceId, claim.id, {
          version: claim.version,
          state: "accepted",
          reason: "Taken in.",
          payerClaimControlNumber: "PCN-1",
        }),
    );
    expect((await amend(1, { kind: "correct", openedVersion, correction })).state).toBe("ready");
    await changeClaims(
      test.office,
      test.desk,
      [claim.id],
      { kind: "send" },
      { terms, destination: test.partner },
    );
    const file = (await explainClaimFile(test.office, test.desk, claim.id)).at(-1);
    const texts = file?.segments.map(({ text }) => text) ?? [];
    expect(texts.find((text) => text.startsWith("CLM*"))).toMatch(/\*11:B:7\*/);
    expect(texts.filter((text) => text.startsWith("REF*F8"))).toEqual(["REF*F8*PCN-1~"]);
  });
});

describe("a payer that takes originals only", () => {
  it("gets no replacement and no void; the biller is told what to do instead", async () => {
    const { practiceId, actor } = test.desk;
    const { claim } = await page(2);
    const openedVersion = await test.office.store.withPractices([practiceId], actor, async (tx) => {
      await setPayerPolicy(tx, practiceId, {
        effectiveFrom: isoDate("2020-01-01"),
        policy: { ...CAUTIOUS_POLICY, remedies: MEDICARE_PART_B_REMEDIES },
        reason: "Its manual says so.",
      });
      return updateClaimState(tx, practiceId, claim.id, {
        version: claim.version,
        state: "denied",
        reason: "Answered.",
        payerClaimControlNumber: "PCN-2",
      });
    });
    await expect(amend(2, { kind: "void", openedVersion })).rejects.toThrow(
      /originals? claims only|takes original/,
    );
  });
});

describe("a finding that may be overridden", () => {
  it("stands by the statement of its edit in the person's name, until that is taken back", async () => {
    const { encounter } = test.enrolments[0] as TestOffice["enrolments"][number];
    const service = {
      system: "CPT",
      code: "99213",
      modifiers: [],
      units: 1,
      diagnosisPointers: [1],
    } as const;
    const draft = {
      diagnoses: ["I10"],
      services: [service, service],
    } as const;
    const check = () => checkCoding(test.office, test.desk, encounter.id, draft, terms);
    const found = (await check()).find(
      ({ override, severity }) => override !== undefined && severity !== "inform",
    );
    if (found === undefined) throw new Error("nothing to override");
    const override = { code: found.code, place: "" };
    await overrideFinding(test.office, test.desk, encounter.id, override);
    expect((await check()).find(({ code }) => code === found.code)).toMatchObject({
      severity: "inform",
      message: expect.stringContaining(found.override?.statement ?? "?"),
    });
    const kept = await test.office.store.withPractices([test.desk.practiceId], test.desk.actor, (tx) =>
      listEditOverrides(tx, test.desk.practiceId, encounter.id),
    );
    expect(kept).toMatchObject([{ code: found.code, statedBy: test.desk.actor }]);
    await overrideFinding(test.office, test.desk, encounter.id, { ...override, isWithdrawn: true });
    expect((await check()).find(({ code }) => code === found.code)?.severity).toBe(found.severity);
  });

  it("is refused where the edit takes no statement", async () => {
    const { encounter } = test.enrolments[0] as TestOffice["enrolments"][number];
    await expect(
      overrideFinding(test.office, test.desk, encounter.id, { code: "edit.npi-check-digit", place: "" }),
    ).rejects.toThrow(/may not be overridden/);
  });
});
