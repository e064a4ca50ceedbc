import { createTestStore, type TestStore } from "@claimwright/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CreatedPractice, createPractice } from "./create-practice.ts";
import { PRACTICE_TEMPLATE } from "./practice-file.ts";
import { type Served, serve } from "./serve.ts";

let test: TestStore;
let served: Served;
let created: CreatedPractice;

beforeAll(async () => {
  test = await createTestStore();
  created = await createPractice(test.store, JSON.stringify(PRACTICE_TEMPLATE), "alder.json");
  served = await serve(test.store, { home: test.home, host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await served?.close();
  await test?.close();
});

function post(path: string, body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${served.address}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

describe("a real practice", () => {
  it("is begun from a file; its administrator chooses a password before anything else and is in", async () => {
    const { login, firstPassword = "" } = created;
    const refused = await post("/api/session", { login, password: firstPassword });
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ type: "urn:claimwright:access.new-password-needed" });
    const change = (newPassword: string) =>
      post("/api/session/password", { login, password: firstPassword, newPassword });
    for (const easy of ["Password123!", "qwertyuiop12", "june@alder.example1", firstPassword]) {
      expect((await change(easy)).status).toBe(422);
    }
    expect((await change("plum heron lantern")).status).toBe(204);
    const signedIn = await post("/api/session", { login, password: "plum heron lantern" });
    expect(signedIn.status).toBe(200);
    expect(await signedIn.json()).toMatchObject({
      name: "June Castellan",
      practices: [{ id: "alder-family", name: "Alder Family Practice" }],
    });
  });

  it("is made whole or not at all, and once", async () => {
    const again = createPractice(test.store, JSON.stringify(PRACTICE_TEMPLATE), "alder.json");
    await expect(again).rejects.toMatchObject({ problem: { code: "store.conflict" } });
  });

  it("of the same company takes the administrator whom the company has, with the password they have", async () => {
    const second = {
      ...PRACTICE_TEMPLATE,
      practice: { ...PRACTICE_TEMPLATE.practice, id: "alder-north", npi: "1234567893" },
    };
    const { firstPassword } = await createPractice(test.store, JSON.stringify(second), "north.json");
    expect(firstPassword).toBeUndefined();
    const signedIn = await post("/api/session", { login: created.login, password: "plum heron lantern" });
    expect((await signedIn.json()) as object).toMatchObject({ practices: [{}, {}] });
  });

  it.each([
    ["{", undefined, "It is not JSON."],
    [
      JSON.stringify({
        ...PRACTICE_TEMPLATE,
        practice: { ...PRACTICE_TEMPLATE.practice, npi: "1111111111" },
      }),
      "practice.npi",
      "The field is no NPI: ten digits with a check digit.",
    ],
  ])("whose file is faulty is refused with the place", async (json, place, message) => {
    await expect(createPractice(test.store, json, "bad.json")).rejects.toMatchObject({
      problem: { code: "input.field", file: "bad.json", message, ...(place === undefined ? {} : { place }) },
    });
  });
});

describe("a server", () => {
  it("says that it lives and that it takes requests", async () => {
    expect((await fetch(`${served.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${served.address}/readyz`)).status).toBe(200);
  });
});
