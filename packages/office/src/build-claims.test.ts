import { demoFeeTable } from "@claimwright/pricing";
import { insertCoverage, insertPatient, listClaimsOfEncounter } from "@claimwright/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildClaims } from "./build-claims.ts";
import { codeVisitByMachine } from "./code-visit.ts";
import { openTestOffice, type TestOffice } from "./sent-visits.fixture.ts";
import { signVisit } from "./sign-visit.ts";

let test: TestOffice;

beforeEach(async () => {
  test = await openTestOffice();
});

afterEach(() => test.close());

async function codeAll(options: { readonly withoutCard?: number } = {}): Promise<void> {
  const { office, desk } = test;
  for (const [index, { patient, coverage, encounter }] of test.enrolments.entries()) {
    await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      await insertPatient(tx, patient);
      if (index !== options.withoutCard) await insertCoverage(tx, desk.practiceId, coverage);
    });
    await signVisit(office, desk, encounter);
    await codeVisitByMachine(office, desk, encounter.id);
  }
}

function build() {
  const ids = test.enrolments.map(({ encounter }) => encounter.id);
  return buildClaims(test.office, test.desk, ids, { fees: demoFeeTable() });
}

describe("the claims of many coded visits", () => {
  it("each gets its own number and charges; one that cannot be billed is held and stops no other", async () => {
    await codeAll({ withoutCard: 1 });
    const outcomes = [...(await build()).values()];
    expect(outcomes.map(({ kind }) => kind)).toEqual(["ready", "held", "ready"]);
    const { office, desk } = test;
    const claims = await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      const lists = [];
      for (const { encounter } of test.enrolments) {
        lists.push(...(await listClaimsOfEncounter(tx, desk.practiceId, encounter.id)));
      }
      return lists;
    });
    expect(new Set(claims.map(({ claim }) => claim.patientControlNumber)).size).toBe(2);
    const ledger = await test.ledger();
    expect(ledger).toMatchObject({ sum: 0, wrongBalances: [] });
    expect(ledger.transfers).toBe(claims.reduce((lines, { claim }) => lines + claim.lines.length, 0));
  });

  it("built by two at once are built by one: the other is refused all of them", async () => {
    await codeAll();
    const both = await Promise.allSettled([build(), build()]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await test.ledger()).toMatchObject({ sum: 0, wrongBalances: [] });
  });

  it("of different visits, built by several people at once, each gets a number of its own and none is lost", async () => {
    await codeAll();
    const { office, desk, enrolments } = test;
    const built = await Promise.all(
      enrolments.map(({ encounter }) => buildClaims(office, desk, [encounter.id], { fees: demoFeeTable() })),
    );
    expect(built.flatMap((each) => [...each.values()].map(({ kind }) => kind))).toEqual(
      enrolments.map(() => "ready"),
    );
    const numbers = await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      const found = [];
      for (const { encounter } of enrolments) {
        for (const { claim } of await listClaimsOfEncounter(tx, desk.practiceId, encounter.id)) {
          found.push(claim.patientControlNumber);
        }
      }
      return found;
    });
    expect(new Set(numbers).size).toBe(enrolments.length);
    expect(await test.ledger()).toMatchObject({ sum: 0, wrongBalances: [] });
  });

  it("a visit that is not coded stops the whole call, and nothing is kept", async () => {
    await codeAll();
    await build();
    await expect(build()).rejects.toThrow(/a claim is built from a visit that is coded/);
  });
});
