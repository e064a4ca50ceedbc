import { PROBLEM_CATALOGUE } from "@claimwright/base";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROLES } from "../auth/permissions.ts";
import { ROUTES } from "../routes/routes.ts";
import { startTestServer, type TestServer } from "../test-server.fixture.ts";

/** What stands in the sample's records, and what a person may type into a search or a form. */
const PLANTED = [
  "Quillfeather",
  "Marisol",
  "900123456",
  "SHP00777123",
  "1961-03-09",
  "Larkspur",
  "2175550142",
  "Dysuria",
  "burning with urination",
];
const TYPED = "Zebedee-Typed-Value";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => server?.close());

it("no route leaves a patient's value in the log, in a problem, in the audit or in the metrics", async () => {
  const cookie = server.cookieOf(ROLES);
  const { own, foreign } = server;
  const problems: string[] = [];
  let asked = 0;
  for (const route of ROUTES) {
    for (const practice of [own, foreign]) {
      for (const payload of [
        "{}",
        `{"text":"${TYPED}","draft":"${TYPED}","claimIds":["none"]}`,
        `{${TYPED}`,
      ]) {
        const path = route.path
          .replace(":encounterId", practice.encounter.id)
          .replace(":patientId", practice.patient.id)
          .replaceAll(/:[A-Za-z]+/g, "none");
        const isFile = route.body === "bytes";
        const response = await server.app.inject({
          method: route.method,
          url: `/api/practices/${practice.practice.id}${path}?text=${TYPED}&name=${TYPED}&date=${TYPED}&limit=${TYPED}`,
          headers: {
            cookie,
            ...(route.method === "POST"
              ? { "content-type": isFile ? "application/octet-stream" : "application/json" }
              : {}),
          },
          ...(route.method === "POST" ? { payload: isFile ? Buffer.from(PLANTED.join("~")) : payload } : {}),
        });
        asked += 1;
        if (response.statusCode >= 400) problems.push(response.body);
        if (route.method === "GET") break;
      }
    }
  }
  await server.app.inject({
    method: "POST",
    url: "/api/session",
    payload: { login: TYPED, password: TYPED },
  });
  expect(asked).toBeGreaterThan(ROUTES.length);
  expect(problems.length).toBeGreaterThan(0);
  expect(server.log.length).toBeGreaterThan(asked - 1);
  const events = await server.test.queryAsOwner<{ line: string }>(
    "select t::text as line from claimwright.event t where kind like 'access.%' union all select t::text from claimwright.company_event t",
  );
  expect(events.length).toBeGreaterThan(0);
  const places = {
    log: server.log.join("\n"),
    problems: problems.join("\n"),
    audit: events.map(({ line }) => line).join("\n"),
    metrics: (await server.app.inject("/metrics")).body,
    document: (await server.app.inject("/api/openapi.json")).body,
  };
  expect(places.metrics).toContain('route="/api/practices/:practiceId/patients/:patientId"');
  for (const [place, text] of Object.entries(places)) {
    const leaked = [...PLANTED, TYPED].filter((value) => text.includes(value));
    expect([place, leaked]).toEqual([place, []]);
  }
});

it("a log line names the route by its pattern, never the address that was asked", async () => {
  const url = `/api/practices/${server.own.practice.id}/patients/${server.own.patient.id}`;
  await server.app.inject({ method: "GET", url, headers: { cookie: server.cookieOf(ROLES) } });
  const line = JSON.parse(server.log.at(-1) ?? "{}") as Record<string, unknown>;
  expect(line).toMatchObject({ route: "/api/practices/:practiceId/patients/:patientId", status: 200 });
  expect(JSON.stringify(line)).not.toContain(server.own.patient.id);
});

it("every problem that the catalogue knows has an HTTP status of its family", () => {
  const odd = Object.values(PROBLEM_CATALOGUE).filter(
    ({ httpStatus }) => httpStatus < 400 || httpStatus > 503,
  );
  expect(odd).toEqual([]);
});
