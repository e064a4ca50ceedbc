import { idOf } from "@claimwright/model";
import { listEvents, sealEvents, verifyEvents } from "@claimwright/store";
import { SAMPLE_ACTOR } from "@claimwright/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES } from "../auth/permissions.ts";
import { startTestServer, type TestServer } from "../test-server.fixture.ts";
import { ACCESS_KINDS } from "./audit.ts";
import { SIGN_INS_A_MINUTE } from "./sign-in-limit.ts";

let server: TestServer;
let all: string;
beforeAll(async () => {
  server = await startTestServer();
  all = server.cookieOf(ROLES);
});
afterAll(async () => server?.close());

const practiceUrl = (path: string): string => `/api/practices/${server.own.practice.id}${path}`;

describe("signing in over HTTP", () => {
  const credentials = { login: "lena@alder.example", password: "plum heron lantern" };

  beforeAll(async () => {
    await server.people.add(server.own.companyId, SAMPLE_ACTOR, {
      ...credentials,
      id: idOf("lena"),
      name: "Lena",
      grants: [{ practiceId: server.own.practice.id, role: "front-desk" }],
    });
  });

  it("sets a cookie that scripts cannot read and other sites cannot send, and signing out ends it", async () => {
    const response = await server.app.inject({ method: "POST", url: "/api/session", payload: credentials });
    expect(response.statusCode).toBe(200);
    expect(response.json().practices[0].permissions).toContain("read-patients");
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
    const headers = { cookie: `${cookie?.name}=${cookie?.value}` };
    const find = { method: "GET", url: practiceUrl(`/patients/${server.own.patient.id}`), headers } as const;
    expect((await server.app.inject(find)).statusCode).toBe(200);
    await server.app.inject({ method: "DELETE", url: "/api/session", headers });
    expect((await server.app.inject(find)).statusCode).toBe(401);
  });

  it("says the same of a wrong password and an unknown login", async () => {
    const refused = async (payload: object) => {
      const { statusCode, body } = await server.app.inject({ method: "POST", url: "/api/session", payload });
      return { statusCode, body };
    };
    const wrong = await refused({ ...credentials, password: "wrong wrong wrong" });
    expect(wrong.statusCode).toBe(403);
    expect(await refused({ ...credentials, login: "nobody" })).toEqual(wrong);
  });

  it("lets a program in by its key, as far as its scopes go", async () => {
    const key = await server.people.createApiToken(server.own.companyId, idOf("lena"), {
      name: "import",
      scopes: ["see-home"],
      lifeMs: 60_000,
    });
    const ask = (path: string) =>
      server.app.inject({
        method: "GET",
        url: practiceUrl(path),
        headers: { authorization: `Bearer ${key}` },
      });
    expect((await ask("/today")).statusCode).toBe(200);
    expect((await ask(`/patients/${server.own.patient.id}`)).statusCode).toBe(403);
  });

  it("slows down who guesses from one address, and nobody else", async () => {
    const guess = (remoteAddress: string) =>
      server.app.inject({
        method: "POST",
        url: "/api/session",
        payload: { token: "x".repeat(30) },
        remoteAddress,
      });
    const statuses: number[] = [];
    for (let time = 0; time < SIGN_INS_A_MINUTE + 2; time += 1) {
      statuses.push((await guess("203.0.113.7")).statusCode);
    }
    expect(statuses.slice(0, SIGN_INS_A_MINUTE).every((status) => status === 403)).toBe(true);
    expect(statuses.slice(SIGN_INS_A_MINUTE)).toEqual([429, 429]);
    expect((await guess("203.0.113.8")).statusCode).toBe(403);
  });

  it("refuses a change that another site's page asks for", async () => {
    const response = await server.app.inject({
      method: "POST",
      url: practiceUrl("/answers/collect"),
      headers: { cookie: all, "sec-fetch-site": "cross-site", "content-type": "application/json" },
      payload: "{}",
    });
    expect(response.statusCode).toBe(403);
  });
});

describe("the audit", () => {
  it("holds who read and who tried what, sealed, and a verification passes", async () => {
    const url = practiceUrl(`/patients/${server.own.patient.id}`);
    await server.app.inject({ method: "GET", url, headers: { cookie: all } });
    await server.app.inject({ method: "GET", url, headers: { cookie: server.cookieOf(["coder"]) } });
    await server.app.inject({ method: "GET", url: practiceUrl("/visits/none"), headers: { cookie: all } });
    const { id } = server.own.practice;
    await server.test.store.withPractices([id], SAMPLE_ACTOR, async (tx) => {
      const events = await listEvents(tx, id, { kinds: ACCESS_KINDS, actor: SAMPLE_ACTOR });
      expect(events.slice(0, 3).map(({ kind, subjectId, data }) => [kind, subjectId, data])).toEqual([
        ["access.read", "openVisit", { encounterId: "none", outcome: "urn:claimwright:input.not-found" }],
        ["access.read", "openAccount", { patientId: server.own.patient.id, outcome: "refused" }],
        ["access.read", "openAccount", { patientId: server.own.patient.id, outcome: "answered" }],
      ]);
      expect(await sealEvents(tx, id)).toBeGreaterThan(2);
      expect(await verifyEvents(tx, id)).toMatchObject({ unsealedEvents: 0 });
    });
  });
});

describe("an auditor", () => {
  it("finds who looked at a patient, by the patient's visits too, and takes the list away", async () => {
    const { own } = server;
    const cookie = server.cookieOf(["auditor"]);
    const ask = (path: string) => server.app.inject({ url: practiceUrl(path), headers: { cookie } });
    for (const path of [`/patients/${own.patient.id}`, `/visits/${own.encounter.id}`, "/people"]) {
      await server.app.inject({ url: practiceUrl(path), headers: { cookie: all } });
    }
    const about = await ask(`/audit?patientId=${own.patient.id}&kind=access.read`);
    const { entries } = about.json() as { entries: { route: string; record?: { patientName: string } }[] };
    expect(entries.slice(0, 2).map(({ route }) => route)).toEqual(["openVisit", "openAccount"]);
    expect(new Set(entries.map(({ record }) => record?.patientName))).toEqual(
      new Set(["Quillfeather, Marisol"]),
    );
    expect((await ask("/audit?patientId=nobody")).json().entries).toEqual([]);
    const file = await ask(`/audit/file?patientId=${own.patient.id}&format=csv`);
    expect(file.headers["content-disposition"]).toBe('attachment; filename="audit.csv"');
    expect(file.body.split("\r\n").length).toBeGreaterThanOrEqual(entries.length + 2);
    const signIns = (await ask("/audit/people")).json().events as { kind: string }[];
    expect(signIns.map(({ kind }) => kind)).toContain("sign-in.done");
  });
});

describe("a manager", () => {
  const asManager = (method: "GET" | "POST", path: string, payload?: object) =>
    server.app.inject({
      method,
      url: practiceUrl(path),
      headers: { cookie: server.cookieOf(["manager"]) },
      ...(payload === undefined ? {} : { payload }),
    });

  it("lets somebody in with a first password, and takes a role away at once", async () => {
    const added = await asManager("POST", "/people", { login: "Ike@alder", name: "Ike", roles: ["auditor"] });
    const { id, firstPassword } = added.json() as { id: string; firstPassword: string };
    const newPassword = "quiet plum lanterns";
    await server.app.inject({
      method: "POST",
      url: "/api/session/password",
      payload: { login: "ike@alder", password: firstPassword, newPassword },
    });
    const payload = { login: "ike@alder", password: newPassword };
    const session = await server.app.inject({ method: "POST", url: "/api/session", payload });
    const cookie = `claimwright_session=${session.cookies[0]?.value}`;
    const audit = () =>
      server.app.inject({ url: practiceUrl("/audit?route=addPerson"), headers: { cookie } });
    expect((await audit()).json().entries).toMatchObject([
      { route: "addPerson", kind: "access.write", actor: SAMPLE_ACTOR, outcome: "answered" },
    ]);
    const proof = await server.app.inject({ url: practiceUrl("/audit/proof"), headers: { cookie } });
    expect(proof.json().brokenSeal).toBeUndefined();
    const listed = (await asManager("GET", "/people")).json().people as { id: string; roles: string[] }[];
    expect(listed.find((each) => each.id === id)?.roles).toEqual(["auditor"]);
    await asManager("POST", `/people/${id}/roles`, { role: "auditor", held: false });
    expect((await audit()).statusCode).toBe(403);
  });

  it("is told when a login is taken or a person is not there", async () => {
    const again = await asManager("POST", "/people", { login: "IKE@alder", name: "Ike", roles: ["coder"] });
    expect(again.statusCode).toBe(409);
    const none = await asManager("POST", "/people/none/roles", { role: "coder", held: true });
    expect(none.statusCode).toBe(404);
  });
});

describe("an idempotency key", () => {
  const make = (key: string, amount = 1) =>
    server.app.inject({
      method: "POST",
      url: practiceUrl(`/visits/${server.own.encounter.id}/statement`),
      headers: { cookie: all, "idempotency-key": key, "content-type": "application/json" },
      payload: JSON.stringify({ ignored: amount }),
    });

  it("answers the same request again as the first time, and refuses another one under the same key", async () => {
    const first = await make("11111111-aaaa");
    const again = await make("11111111-aaaa");
    expect([again.statusCode, again.body]).toEqual([first.statusCode, first.body]);
    const other = await make("11111111-aaaa", 2);
    expect(other.statusCode).toBe(409);
    expect(other.json().detail).toMatch(/another request/);
  });

  it("lets one of two at the same moment do it", async () => {
    const [one, two] = await Promise.all([make("22222222-bbbb"), make("22222222-bbbb")]);
    const conflicts = [one, two].filter(({ body }) => body.includes("has not finished"));
    expect(conflicts.length).toBeLessThanOrEqual(1);
    expect(one?.statusCode === two?.statusCode || conflicts.length === 1).toBe(true);
  });

  it("of an attempt that died after it had made something: the next one makes no second", async () => {
    const { patient, provider, practice } = server.own;
    const book = async () =>
      (await server.test.queryAsOwner<{ count: string }>("select count(*) from claimwright.appointment"))[0]
        ?.count;
    const plan = (key: string) =>
      server.app.inject({
        method: "POST",
        url: practiceUrl("/appointments"),
        headers: { cookie: all, "idempotency-key": key },
        payload: {
          patientId: patient.id,
          providerId: provider.id,
          day: "2025-12-01",
          startsAt: "09:00",
          minutes: 20,
        },
      });
    const first = await plan("44444444-dddd");
    expect(first.statusCode).toBe(200);
    const planned = await book();
    await server.test.queryAsOwner(
      `update claimwright.request_key set state = 'running', status = null, sealed_answer = null,
         claimed_at = now() - interval '6 minutes'
       where practice_id = '${practice.id}' and request_key = '44444444-dddd' returning 1`,
    );
    const again = await plan("44444444-dddd");
    expect([again.statusCode, again.json().detail]).toEqual([409, expect.stringMatching(/is there already/)]);
    expect(await book()).toBe(planned);
    expect((await plan("44444444-eeee")).statusCode).toBe(200);
    expect(await book()).not.toBe(planned);
  });

  it("on a request that only looks into a file keeps nothing: neither the key nor the answer", async () => {
    const look = await server.app.inject({
      method: "POST",
      url: practiceUrl("/files/analysis?name=old.x12"),
      headers: {
        cookie: all,
        "idempotency-key": "55555555-ffff",
        "content-type": "application/octet-stream",
      },
      payload: Buffer.from("not X12"),
    });
    expect(look.statusCode).toBe(200);
    const kept = await server.test.queryAsOwner<{ count: string }>(
      "select count(*) from claimwright.request_key where request_key = '55555555-ffff'",
    );
    expect(Number(kept[0]?.count)).toBe(0);
  });

  it("of an attempt that died is free again once its time is over", async () => {
    await make("33333333-cccc");
    const died = (age: string) =>
      server.test.queryAsOwner(
        `update claimwright.request_key set state = 'running', status = null, sealed_answer = null,
           claimed_at = now() - interval '${age}' where request_key = '33333333-cccc' returning 1`,
      );
    await died("4 minutes");
    expect((await make("33333333-cccc")).json().detail).toMatch(/has not finished/);
    await died("6 minutes");
    expect((await make("33333333-cccc")).body).not.toMatch(/has not finished/);
    expect((await make("33333333-cccc")).body).not.toMatch(/has not finished/);
  });

  it("that is no key is refused", async () => {
    expect((await make("short")).statusCode).toBe(400);
  });
});
