import { isoDate } from "@claimwright/base";
import type { RuleFacts } from "@claimwright/claims";
import { demoFeeTable } from "@claimwright/pricing";
import { listWhys, loadClaim } from "@claimwright/store";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amendClaim } from "../amend-claim.ts";
import { openTestOffice, type TestOffice } from "../sent-visits.fixture.ts";
import { endRule, keepRule, listRules } from "./claim-rules.ts";
import { tryRule } from "./try-rule.ts";

let test: TestOffice;

beforeAll(async () => {
  test = await openTestOffice();
});
afterAll(() => test?.close());

const DAY = isoDate("2025-11-14");
const rule = (name: string, actions: RuleFacts["actions"]) => ({
  name,
  effective: { from: isoDate("2025-11-01") },
  conditions: [{ field: "claim.lines", operator: "above" as const, values: ["0"] }],
  actions,
  reason: "Agreed in the team.",
});
const HOLD = rule("look-first", [{ kind: "stop", message: "Somebody looks at it first." }]);
const NOTE = rule("note-to-payer", [{ kind: "set", field: "claim.note", value: "SEE RECORDS" }]);

const inTx = <T>(work: Parameters<typeof test.office.store.withPractices<T>>[2]) =>
  test.office.store.withPractices([test.desk.practiceId], test.desk.actor, work);
const ruleIds = async () =>
  new Map((await inTx((tx) => listRules(tx, test.desk.practiceId))).map(({ id, name }) => [name, id]));

describe("a practice's own rules", () => {
  it("set what they say on the next claim, hold it, and keep why; ended, the claim goes", async () => {
    const { office, desk } = test;
    await keepRule(office, desk, NOTE);
    await keepRule(office, desk, HOLD);
    const outcome = await test.claimVisit(0);
    expect(outcome.kind).toBe("held");
    expect(outcome.findings).toContainEqual(expect.objectContaining({ code: "rule.look-first" }));
    const { claimId } = outcome;
    if (claimId === undefined) throw new Error("the claim was built");
    const stored = await inTx((tx) => loadClaim(tx, desk.practiceId, claimId));
    expect(stored.claim.note).toBe("SEE RECORDS");
    const whys = await inTx((tx) => listWhys(tx, desk.practiceId, "claim", claimId));
    expect(JSON.stringify(whys)).toContain("The practice's rule note-to-payer set note to the payer");

    await endRule(office, desk, (await ruleIds()).get("look-first") ?? 0, isoDate("2025-11-13"));
    const terms = { fees: demoFeeTable() };
    const openedVersion = stored.version;
    expect(await amendClaim(office, desk, claimId, { kind: "release", openedVersion }, terms)).toMatchObject({
      state: "ready",
    });
  });

  it("are tried on the claims that are there first, whenever they begin", async () => {
    const later = { ...HOLD, effective: { from: isoDate("2026-06-01") } };
    const trial = await tryRule(test.office, test.desk, later);
    expect(trial).toMatchObject({ claims: 1, isPart: false, caught: [{ outcome: "held" }] });
    await expect(tryRule(test.office, test.desk, { ...later, conditions: [] })).rejects.toMatchObject({
      problem: { code: "input.field", place: "conditions" },
    });
  });

  it("are written once for a day, and again after the end of the earlier version", async () => {
    const { office, desk } = test;
    await expect(keepRule(office, desk, NOTE)).rejects.toMatchObject({ problem: { code: "store.conflict" } });
    await endRule(office, desk, (await ruleIds()).get("note-to-payer") ?? 0, DAY);
    await keepRule(office, desk, { ...NOTE, effective: { from: isoDate("2025-11-15") } });
    await expect(
      endRule(office, desk, (await ruleIds()).get("note-to-payer") ?? 0, DAY),
    ).rejects.toMatchObject({ problem: { code: "input.not-found" } });
  });

  it("hold every claim of their days when they cannot be read any more", async () => {
    const { practiceId } = test.desk;
    await inTx((tx) =>
      sql`insert into claim_rule (practice_id, name, effective_from, facts, reason, set_by) values (${practiceId},
        'of-old', '2025-11-01', ${JSON.stringify({ ...rule("of-old", []), conditions: [] })}::jsonb, 'old', 'x')`.execute(
        tx.db,
      ),
    );
    const outcome = await test.claimVisit(1);
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ code: "rule.of-old", severity: "stop" }),
    );
  });
});
