import { type ActorId, idOf } from "@claimwright/model";
import { demoFeeTable } from "@claimwright/pricing";
import { insertCoverage, insertPatient, listCodingDecisions, listEvents } from "@claimwright/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildClaim } from "../build-claim.ts";
import { listQueriesToAnswer, listVisitQueries } from "../queries/list-provider-queries.ts";
import { openForCoding } from "../queries/open-for-coding.ts";
import { openTestOffice, type TestOffice } from "../sent-visits.fixture.ts";
import { signDraft } from "../sign-draft.ts";
import { signVisit } from "../sign-visit.ts";
import { answerQuery, withdrawQuery } from "./answer-query.ts";
import { askProvider } from "./ask-provider.ts";
import { changeEvaluation } from "./change-evaluation.ts";
import { linkProvider } from "./link-provider.ts";

let test: TestOffice;
let visit: TestOffice["enrolments"][number]["encounter"];
const provider = idOf<ActorId>("the-provider");

beforeAll(async () => {
  test = await openTestOffice();
  const enrolment = test.enrolments[0];
  if (enrolment === undefined) throw new Error("no visit");
  visit = enrolment.encounter;
  await test.office.store.withPractices([test.desk.practiceId], test.desk.actor, async (tx) => {
    await insertPatient(tx, enrolment.patient);
    await insertCoverage(tx, test.desk.practiceId, enrolment.coverage);
  });
  await signVisit(test.office, test.desk, visit);
});
afterAll(() => test?.close());

const open = () => openForCoding(test.office, test.desk, visit.id);
const ask = async (question: string) => {
  const { suggestion } = await open();
  const evidence = suggestion.diagnoses.find(({ accepted }) => accepted)?.evidence ?? [];
  const draft = { question, evidence, choices: ["stable", "worse than before"] };
  return askProvider(test.office, test.desk, visit.id, { kind: "own", draft });
};
const sign = async () => {
  const { version, suggestion } = await open();
  const code = suggestion.diagnoses.find(({ accepted }) => accepted)?.code ?? "";
  const service = { system: "CPT", code: "99213", modifiers: [], units: 1, diagnosisPointers: [1] } as const;
  const draft = { diagnoses: [code], services: [service] };
  await signDraft(test.office, test.desk, visit.id, draft, version, {
    seconds: 75,
    reasons: { "99213": "does-not-count" },
  });
};

describe("a question to the provider", () => {
  it("that leads to an answer is not asked", async () => {
    await expect(ask("Would you agree that it is worse?")).rejects.toThrow(/leads to an answer/);
    expect((await open()).state).toBe("signed");
  });

  it("holds the visit, and codes are not signed while it is open", async () => {
    const id = await ask("How has the condition been?");
    expect(await open()).toMatchObject({ state: "held", heldFor: "A question to the provider is open." });
    await expect(sign()).rejects.toThrow(/A question to the provider about this visit is open/);
    await withdrawQuery(test.office, test.desk, id);
    expect((await open()).state).toBe("signed");
  });

  it("is answered by the provider whose note it is and by nobody else; the answer is a signed addendum", async () => {
    const id = await ask("How has the condition been?");
    const desk = { ...test.desk, actor: provider };
    expect(await listQueriesToAnswer(test.office, desk)).toEqual([]);
    await expect(answerQuery(test.office, desk, id, "stable")).rejects.toThrow(/for another provider/);
    await linkProvider(test.office, test.desk, visit.renderingProviderId, provider);
    const [asked] = await listQueriesToAnswer(test.office, desk);
    expect(asked?.query.choices).toEqual(["stable", "worse than before", "other", "undetermined"]);
    await expect(answerQuery(test.office, desk, id, "  ")).rejects.toThrow(/empty, too long/);
    await answerQuery(test.office, desk, id, "worse than before");
    await expect(answerQuery(test.office, desk, id, "stable")).rejects.toThrow(/changed by someone else/);
    const { encounter, state } = await open();
    expect(state).toBe("signed");
    expect(encounter.note.text.startsWith(visit.note.text)).toBe(true);
    expect(encounter.note.text).toMatch(/ADDENDUM[\s\S]*worse than before/);
    const [answered] = (await listVisitQueries(test.office, test.desk, visit.id)).asked.slice(-1);
    expect(answered?.answer).toMatchObject({ text: "worse than before", by: provider });
  });

  it("leaves no word of the note in the events", async () => {
    const { practiceId, actor } = test.desk;
    const events = await test.office.store.withPractices([practiceId], actor, (tx) =>
      listEvents(tx, practiceId, { kinds: ["query.asked", "query.answered"] }),
    );
    expect(events.length).toBe(3);
    expect(JSON.stringify(events)).not.toMatch(/condition|worse/);
  });
});

describe("what a coder signs", () => {
  it("is kept beside what was suggested, with the reasons and the time, as codes only", async () => {
    await sign();
    await buildClaim(test.office, test.desk, visit.id, { fees: demoFeeTable() });
    const [decision] = await test.office.store.withPractices([test.desk.practiceId], test.desk.actor, (tx) =>
      listCodingDecisions(tx, test.desk.practiceId),
    );
    expect(decision).toMatchObject({ seconds: 75, reasons: { "99213": "does-not-count" } });
    expect(decision?.signed).toContain("99213");
    expect(decision?.suggested.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    expect(decision?.suggested.length).toBeGreaterThan(1);
  });

  it("an element seen otherwise gives the level that two of three meet", async () => {
    const level = (problems: "low" | "moderate", data: "low", risk: "moderate") =>
      changeEvaluation(test.office, test.desk, visit.id, { problems, data, risk });
    expect(await level("low", "low", "moderate")).toMatchObject({ level: "low" });
    expect(await level("moderate", "low", "moderate")).toMatchObject({ level: "moderate" });
  });
});
