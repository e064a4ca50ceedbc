import { setTimeout as sleep } from "node:timers/promises";
import { type ActorId, idOf } from "@claimwright/model";
import { loadJob } from "@claimwright/store";
import { SAMPLE_ACTOR } from "@claimwright/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "../auth/permissions.ts";
import { startTestServer, type TestServer } from "../test-server.fixture.ts";
import { JobReturned } from "./job.ts";
import { jobRunner } from "./run-job.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ works: true });
});
afterAll(async () => server?.close());

function ask(method: "GET" | "POST", path: string, body?: object, roles: readonly Role[] = ROLES) {
  return server.app.inject({
    method,
    url: `/api/practices/${server.own.practice.id}${path}`,
    headers: { cookie: server.cookieOf(roles) },
    ...(body === undefined ? {} : { payload: body }),
  });
}

/** The events of a job as they came, up to its end. */
async function follow(jobId: string): Promise<readonly { state: string; outcome?: string }[]> {
  const { body, headers } = await ask("GET", `/jobs/${jobId}/events`);
  expect(headers["content-type"]).toBe("text/event-stream");
  return body
    .split("\n\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => JSON.parse(line.slice(6)));
}

describe("a job", () => {
  it("is taken on at once, is followed by events to its end, and stands in the list with what came of it", async () => {
    const taken = await ask("POST", "/jobs/run-statements", {});
    expect(taken.statusCode).toBe(202);
    const { jobId } = taken.json();
    const events = await follow(jobId);
    expect(events.at(-1)).toMatchObject({ state: "done" });
    expect(events.at(-1)?.outcome).toMatch(/^0 bills were made/);
    const { jobs } = (await ask("GET", "/jobs?state=done")).json();
    expect(jobs).toContainEqual(
      expect.objectContaining({ id: jobId, title: "Make the bills that are due", attempts: 1 }),
    );
  });

  it("that cannot be done says why and what to do, and is tried again by whoever may start it", async () => {
    const body = { releases: ["nothing@1"], acceptedLicences: [] };
    const { jobId } = (await ask("POST", "/jobs/install-codes", body)).json();
    const failed = (await follow(jobId)).at(-1) as { problem?: string; remedy?: string; state: string };
    expect(failed.state).toBe("failed");
    expect(failed.problem).toContain("nothing@1");
    expect(failed.remedy).toMatch(/\.$/);
    expect((await ask("POST", `/jobs/${jobId}/retry`, undefined, ["coder"])).statusCode).toBe(403);
    expect((await ask("POST", `/jobs/${jobId}/retry`)).statusCode).toBe(202);
    expect((await follow(jobId)).at(-1)).toMatchObject({ state: "failed", attempts: 2 });
  });

  it("that has not failed is not tried again", async () => {
    const { jobId } = (await ask("POST", "/jobs/nightly", {})).json();
    expect((await follow(jobId)).at(-1)).toMatchObject({ state: "done" });
    const retried = await ask("POST", `/jobs/${jobId}/retry`);
    expect(retried.statusCode).toBe(409);
    expect(retried.json().type).toBe("urn:claimwright:job.state");
  });

  it("is refused with a wrong input before anything is kept", async () => {
    const before = (await ask("GET", "/jobs")).json().jobs.length;
    expect((await ask("POST", "/jobs/send-claims", { claimIds: [] })).statusCode).toBe(400);
    expect((await ask("GET", "/jobs")).json().jobs.length).toBe(before);
  });

  it("leaves ids and nothing else in the queue", async () => {
    const rows = await server.test.queryAsOwner<{ data: object }>(
      "select data from claimwright_jobs.job where name = 'work'",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { data } of rows) expect(Object.keys(data).sort()).toEqual(["actor", "jobId", "practiceId"]);
  });
});

describe("a process that does a job", () => {
  const desk = () => ({ practiceId: server.own.practice.id, actor: SAMPLE_ACTOR });
  const rooms = () => ({
    store: server.test.store,
    contextOf: async () => server.contextOf({ ...desk(), companyId: server.own.companyId }),
    failed: (_name: string, error: unknown) => {
      throw error;
    },
  });

  it("gives it back when it is told to stop, and the next one does it", async () => {
    const quiet = await startTestServer();
    try {
      const own = { practiceId: quiet.own.practice.id, actor: SAMPLE_ACTOR };
      const jobId = await quiet.jobs.start(own, { name: "nightly", input: {} });
      const run = jobRunner({
        ...rooms(),
        store: quiet.test.store,
        contextOf: async () => quiet.contextOf({ ...own, companyId: quiet.own.companyId }),
      });
      const stateOf = () =>
        quiet.test.store.withPractices([own.practiceId], SAMPLE_ACTOR, (tx) =>
          loadJob(tx, own.practiceId, jobId),
        );
      await expect(run({ ...own, jobId }, AbortSignal.abort())).rejects.toThrow(JobReturned);
      expect(await stateOf()).toMatchObject({ state: "waiting", attempts: 1 });
      await run({ ...own, jobId }, new AbortController().signal);
      expect(await stateOf()).toMatchObject({ state: "done", attempts: 2 });
      await run({ ...own, jobId }, new AbortController().signal);
      expect(await stateOf()).toMatchObject({ state: "done", attempts: 2 });
    } finally {
      await quiet.close();
    }
  });

  it("of another version says that it does not know the kind", async () => {
    const jobId = await server.jobs.start(desk(), { name: "unheard-of", input: {} });
    await sleep(1_500);
    expect((await ask("GET", `/jobs/${jobId}`)).json()).toMatchObject({
      state: "failed",
      problem: "This program knows no job unheard-of.",
    });
  });

  it("keeps another practice's jobs out of sight", async () => {
    const foreign = { practiceId: server.foreign.practice.id, actor: idOf<ActorId>("other") };
    const jobId = await server.jobs.start(foreign, { name: "run-statements", input: {} });
    expect((await ask("GET", `/jobs/${jobId}`)).statusCode).toBe(404);
    expect((await ask("GET", `/jobs/${jobId}/events`)).statusCode).toBe(404);
    expect((await ask("POST", `/jobs/${jobId}/retry`)).statusCode).toBe(404);
  });
});
