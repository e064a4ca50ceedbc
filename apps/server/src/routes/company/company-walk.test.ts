import { npiOf } from "@claimwright/base";
import { type CompanyId, idOf, type PracticeId } from "@claimwright/model";
import {
  insertCoverage,
  insertEncounter,
  insertPatient,
  insertPractice,
  insertProvider,
  listEvents,
} from "@claimwright/store";
import { SAMPLE_ACTOR, samplePractice } from "@claimwright/store/testing";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { permissionsOf, ROLES, type Role } from "../../auth/permissions.ts";
import type { CompanyRoute } from "../../http/company-route.ts";
import { mountCompanyRoutes } from "../../http/mount-company-routes.ts";
import { startTestServer, type TestServer } from "../../test-server.fixture.ts";
import { COMPANY_ROUTES } from "./company-routes.ts";

let server: TestServer;
/** A second and a third practice of the first one's company. */
let second: PracticeId;
let third: PracticeId;

beforeAll(async () => {
  server = await startTestServer();
  second = await addPractice("cedar", server.own.companyId, npiOf("123456788"));
  third = await addPractice("dogwood", server.own.companyId, npiOf("123456787"));
});
afterAll(async () => server?.close());

async function addPractice(name: string, companyId: CompanyId, npi: string): Promise<PracticeId> {
  const { practice, provider, patient, coverage, encounter } = samplePractice(name);
  const own = { ...practice, npi };
  const { store } = server.test;
  await store.withCompany(companyId, SAMPLE_ACTOR, async (tx) => {
    await insertPractice(tx, own);
    await insertProvider(tx, own.id, provider);
  });
  await fillPractice(own.id, { patient, coverage, encounter });
  return own.id;
}

async function fillPractice(
  practiceId: PracticeId,
  {
    patient,
    coverage,
    encounter,
  }: Pick<ReturnType<typeof samplePractice>, "patient" | "coverage" | "encounter">,
): Promise<void> {
  await server.test.store.withPractices([practiceId], SAMPLE_ACTOR, async (tx) => {
    await insertPatient(tx, patient);
    await insertCoverage(tx, practiceId, coverage);
    await insertEncounter(tx, encounter);
  });
}

const ask = (route: CompanyRoute, cookie?: string) =>
  server.app.inject({
    method: "GET",
    url: `/api/company${route.path}`,
    headers: cookie === undefined ? {} : { cookie },
  });

describe.each(COMPANY_ROUTES.map((route) => [route.id, route] as const))("%s", (_id, route) => {
  it("answers nobody who is signed out", async () => {
    expect((await ask(route)).statusCode).toBe(401);
    expect((await ask(route, "claimwright_session=made-up")).statusCode).toBe(401);
  });

  it.each(ROLES)("answers %s only with the permission", async (role) => {
    const { statusCode } = await ask(route, server.cookieOf([role]));
    expect(statusCode).toBe(permissionsOf([role]).has(route.permission) ? 200 : 403);
  });

  it("answers with the practices at which the permission is held, and with rows of no other", async () => {
    const cookie = server.cookieAt([
      { id: server.own.practice.id, roles: ["manager"] },
      { id: second, roles: ["provider"] },
      { id: third, roles: ["coder", "biller"] },
    ]);
    const { practices, rows } = (await ask(route, cookie)).json();
    const allowed = [String(server.own.practice.id), String(third)];
    expect(practices.map(({ id }: { id: string }) => id)).toEqual(allowed);
    for (const { practiceId } of rows) expect(allowed).toContain(practiceId);
  });

  it("writes the reading into the record of each practice that it read", async () => {
    await ask(route, server.cookieAt([{ id: second, roles: ["manager"] }]));
    const events = await server.test.store.withPractices([second], SAMPLE_ACTOR, (tx) =>
      listEvents(tx, second, { kinds: ["access.read"] }),
    );
    expect(events[0]).toMatchObject({ subjectId: route.id, data: { outcome: "answered" } });
  });
});

describe("a reading that fails", () => {
  it("stands in the record of each practice, and its answer says nothing of the inside", async () => {
    const app = Fastify();
    const failing = {
      ...COMPANY_ROUTES[0]!,
      id: "failing",
      handle: () => Promise.reject(new Error("Larkspur")),
    };
    const practices = [server.own.practice.id, second].map((id) => ({
      id,
      name: "",
      roles: ["manager"] as const,
    }));
    const session = {
      actor: SAMPLE_ACTOR,
      name: "Somebody",
      companyId: server.own.companyId,
      practices,
      roles: [],
    };
    mountCompanyRoutes(app, [failing], {
      sessionOf: async () => session,
      contextOf: async (_session, practiceId) => {
        const desk = {
          practiceId: idOf<PracticeId>(practiceId),
          companyId: session.companyId,
          actor: SAMPLE_ACTOR,
        };
        return { ...server.contextOf(desk), session, jobs: server.jobs };
      },
    });
    const { statusCode, body } = await app.inject({ url: `/api/company${failing.path}` });
    expect([statusCode, body.includes("Larkspur")]).toEqual([500, false]);
    for (const { id } of practices) {
      const events = await server.test.store.withPractices([id], SAMPLE_ACTOR, (tx) =>
        listEvents(tx, id, { kinds: ["access.read"] }),
      );
      expect(events[0]).toMatchObject({ subjectId: "failing", data: { outcome: JSON.parse(body).type } });
    }
  });
});

describe("a coder of two practices", () => {
  it("has the visits of both in one queue, the third practice's in none, and sees no amount", async () => {
    const coding = COMPANY_ROUTES.find(({ id }) => id === "listCodingOfPractices");
    const roles: readonly Role[] = ["coder"];
    const cookie = server.cookieAt([
      { id: server.own.practice.id, roles },
      { id: third, roles },
    ]);
    const { body } = await ask(coding!, cookie);
    const { total, rows } = JSON.parse(body);
    expect(total).toBe(2);
    expect(rows.map(({ practiceId }: { practiceId: string }) => practiceId).sort()).toEqual(
      [String(server.own.practice.id), String(third)].sort(),
    );
    expect(/cents|charge|amount|\$\d/i.exec(body)).toBeNull();
  });
});
