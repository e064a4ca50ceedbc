import { isoDate, ProblemError } from "@claimwright/base";
import { folderDestination } from "@claimwright/exchange";
import { demoFeeTable } from "@claimwright/pricing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildClaim } from "./build-claim.ts";
import { sendClaims } from "./send-claims.ts";
import { openTestOffice, type TestOffice } from "./sent-visits.fixture.ts";
import { showVisit } from "./show-visit.ts";

let test: TestOffice;

beforeEach(async () => {
  test = await openTestOffice();
});

afterEach(() => test.close());

describe("the claim of a coded visit", () => {
  it("a coverage without a member id holds the visit, says what to do, and opens no charge", async () => {
    const outcome = await test.claimVisit(0, (coverage) => ({ ...coverage, memberId: " " }));
    expect(outcome.kind).toBe("held");
    if (outcome.kind === "held") expect(outcome.why.reason).toMatch(/coverage, member id: .*no member id/);
    const { state, claims, whys } = await journeyOf(0);
    expect({ state, claims: claims.length }).toEqual({ state: "held", claims: 0 });
    expect(whys.map(({ decision }) => decision)).toContain("hold");
    expect(await test.ledger()).toMatchObject({ transfers: 0 });
  });

  it("a coverage that had ended holds the visit", async () => {
    const outcome = await test.claimVisit(0, (coverage) => ({
      ...coverage,
      effective: { from: isoDate("2020-01-01"), to: isoDate("2025-11-13") },
    }));
    expect(outcome).toMatchObject({ kind: "held", why: { rule: "visit.no-coverage" } });
  });

  it("is built once: a visit that has its claim is refused a second", async () => {
    await test.claimVisit(0);
    const { id } = (await journeyOf(0)).encounter;
    await expect(buildClaim(test.office, test.desk, id, { fees: demoFeeTable() })).rejects.toThrow(
      /claimed; a claim is built from a visit that is coded/,
    );
  });

  it("codes that a machine accepted do not leave for a real payer, and the claim stays ready", async () => {
    const claim = await test.claimVisit(0);
    const clearinghouse = folderDestination({ name: "Clearinghouse", outgoing: "out", incoming: "in" });
    if (claim.kind === "held") throw new Error(claim.why.reason);
    await expect(sendClaims(test.office, test.desk, [claim.claimId], clearinghouse)).rejects.toThrow(
      ProblemError,
    );
    expect((await journeyOf(0)).claims[0]?.state).toBe("ready");
  });
});

async function journeyOf(index: number) {
  const enrolment = test.enrolments[index];
  if (enrolment === undefined) throw new Error("no visit");
  return showVisit(test.office, test.desk, enrolment.encounter.id);
}
