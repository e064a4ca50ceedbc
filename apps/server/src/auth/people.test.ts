import { type ActorId, idOf } from "@claimwright/model";
import {
  createTestStore,
  insertSamplePractice,
  type SamplePractice,
  type TestStore,
} from "@claimwright/store/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { codeAt } from "./one-time-codes.ts";
import { LOCK_MS, MAX_FAILED_ATTEMPTS, People } from "./people.ts";
import { changeAccess, personAccess } from "./person-access.ts";
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS, permissionsAt } from "./session.ts";

const MANAGER: ActorId = idOf("manager");
const PASSWORD = "plum heron lantern";
let test: TestStore;
let own: SamplePractice;
let foreign: SamplePractice;
let people: People;
let now = Date.parse("2026-03-31T14:00:00Z");
let person = 0;
let id: ActorId;
let login: string;

beforeAll(async () => {
  test = await createTestStore();
  own = await insertSamplePractice(test.store, "alder");
  foreign = await insertSamplePractice(test.store, "birch");
  people = new People(test.store, () => now);
});
afterAll(async () => test?.close());

beforeEach(async () => {
  person += 1;
  id = idOf(`person-${person}`);
  login = `person${person}@alder.example`;
  const grants = [{ practiceId: own.practice.id, role: "coder" }];
  await people.add(own.companyId, MANAGER, { id, login, name: "Noor Vance", password: PASSWORD, grants });
});

const signIn = (password: string, code?: string) =>
  people.signIn(own.companyId, { login, password, ...(code === undefined ? {} : { code }) });

async function signedIn(): Promise<string> {
  const result = await signIn(PASSWORD);
  if (result.outcome !== "signed-in") throw new Error(`expected to be signed in, was ${result.outcome}`);
  return result.token;
}

describe("signing in", () => {
  it("gives a session with the person's roles at each practice, and no other practice", async () => {
    const session = await people.sessionOf(await signedIn());
    expect(session).toMatchObject({
      actor: id,
      name: "Noor Vance",
      companyId: own.companyId,
      roles: ["coder"],
    });
    expect([...permissionsAt(session!, own.practice.id)]).toContain("code-visits");
    expect(permissionsAt(session!, foreign.practice.id).size).toBe(0);
  });

  it("takes the login in any case, and refuses a wrong password, an unknown login and another company alike", async () => {
    login = login.toUpperCase();
    expect((await signIn(PASSWORD)).outcome).toBe("signed-in");
    expect(await signIn("wrong wrong wrong")).toEqual({ outcome: "refused" });
    const nobody = { login: "nobody", password: PASSWORD };
    expect(await people.signIn(own.companyId, nobody)).toEqual({ outcome: "refused" });
    expect(await people.signIn(foreign.companyId, { login, password: PASSWORD })).toEqual({
      outcome: "refused",
    });
  });

  it("closes the login after five wrong tries, to the right password too, and opens it again in time", async () => {
    for (let attempt = 0; attempt < MAX_FAILED_ATTEMPTS; attempt += 1) await signIn("wrong wrong wrong");
    expect(await signIn(PASSWORD)).toEqual({ outcome: "refused" });
    now += LOCK_MS + 1;
    expect((await signIn(PASSWORD)).outcome).toBe("signed-in");
  });

  it("counts tries that come at once one by one", async () => {
    const tries = Array.from({ length: 20 }, () => signIn("wrong wrong wrong"));
    await Promise.all(tries);
    expect(await signIn(PASSWORD)).toEqual({ outcome: "refused" });
  });

  it("asks for a code once a device is set up, takes each code once, and none that is old", async () => {
    const { secret, address } = await people.setUpCodes(own.companyId, id);
    expect(address).toMatch(/^otpauth:\/\/totp\/Claimwright/);
    expect((await signIn(PASSWORD)).outcome).toBe("signed-in");
    await expect(people.confirmCodes(own.companyId, id, "000000")).rejects.toMatchObject({
      problem: { code: "input.field" },
    });
    await people.confirmCodes(own.companyId, id, codeAt(secret, now));
    now += 30_000;
    expect(await signIn(PASSWORD)).toEqual({ outcome: "code-needed" });
    expect(await signIn("wrong wrong wrong")).toEqual({ outcome: "refused" });
    const code = codeAt(secret, now);
    expect((await signIn(PASSWORD, code)).outcome).toBe("signed-in");
    expect(await signIn(PASSWORD, code)).toEqual({ outcome: "refused" });
    expect(await signIn(PASSWORD, codeAt(secret, now - 300_000))).toEqual({ outcome: "refused" });
    now += 30_000;
    expect((await signIn(PASSWORD, codeAt(secret, now))).outcome).toBe("signed-in");
  });
});

describe("a session", () => {
  it("ends when idle, when old, when signed out, when the person is closed or takes a new password", async () => {
    const idle = await signedIn();
    now += IDLE_LIMIT_MS + 1;
    expect(await people.sessionOf(idle)).toBeUndefined();
    const old = await signedIn();
    for (let age = 0; age <= ABSOLUTE_LIMIT_MS; age += IDLE_LIMIT_MS - 1_000) {
      expect(await people.sessionOf(old)).toBeDefined();
      now += IDLE_LIMIT_MS - 1_000;
    }
    expect(await people.sessionOf(old)).toBeUndefined();
    const left = await signedIn();
    await people.signOut(left);
    expect(await people.sessionOf(left)).toBeUndefined();
    const before = await signedIn();
    await people.changePassword(own.companyId, login, PASSWORD, "another long sentence");
    expect(await people.sessionOf(before)).toBeUndefined();
    expect(await signIn(PASSWORD)).toEqual({ outcome: "refused" });
    const result = await signIn("another long sentence");
    await changeAccess(test.store, own.companyId, MANAGER, id, { kind: "disable" }, now);
    expect(await people.sessionOf(result.outcome === "signed-in" ? result.token : "")).toBeUndefined();
    expect(await signIn("another long sentence")).toEqual({ outcome: "refused" });
  });

  it("is opened by no made-up token, nor by one that was moved to another company", async () => {
    const token = await signedIn();
    const elsewhere = `${Buffer.from(foreign.companyId).toString("base64url")}.${token.split(".")[1]}`;
    for (const made of ["", "x", "a.b.c", elsewhere, "x".repeat(5_000), `${token}x`]) {
      expect(await people.sessionOf(made)).toBeUndefined();
    }
  });

  it("leaves neither token, nor password, nor device secret readable in the database", async () => {
    const token = await signedIn();
    const { secret } = await people.setUpCodes(own.companyId, id);
    await people.confirmCodes(own.companyId, id, codeAt(secret, now));
    const texts: string[] = [];
    for (const table of ["app_user", "user_session", "company_event"]) {
      const rows = await test.queryAsOwner<{ line: string }>(
        `select t::text as line from claimwright.${table} t`,
      );
      texts.push(...rows.map((row) => row.line));
    }
    const all = texts.join("\n");
    expect(all).toContain(id);
    for (const hidden of [
      token,
      token.split(".")[1]!,
      PASSWORD,
      secret,
      Buffer.from(secret).toString("hex"),
    ]) {
      expect(all.includes(hidden)).toBe(false);
    }
  });
});

describe("a manager", () => {
  const change = (kind: "enable" | "reset-password" | "remove-device" | "disable", by = MANAGER) =>
    changeAccess(test.store, own.companyId, by, id, { kind }, now);

  it("gives a new first password that ends what was open, and lets somebody in whose device is lost", async () => {
    const { secret } = await people.setUpCodes(own.companyId, id);
    await people.confirmCodes(own.companyId, id, codeAt(secret, now));
    await change("remove-device");
    const open = await signedIn();
    const { firstPassword = "" } = await change("reset-password");
    expect(await people.sessionOf(open)).toBeUndefined();
    expect(await signIn(PASSWORD)).toEqual({ outcome: "refused" });
    expect((await signIn(firstPassword)).outcome).toBe("new-password-needed");
  });

  it("sees sessions and keys by names that open nothing, ends one of each, and may not close the own login", async () => {
    const one = await signedIn();
    const other = await signedIn();
    const key = await people.createApiToken(own.companyId, id, {
      name: "import",
      scopes: ["code-visits"],
      lifeMs: 86_400_000,
    });
    const seen = await personAccess(test.store, own.companyId, MANAGER, id, now);
    expect(seen).toMatchObject({ hasPassword: true, hasDevice: false, isLocked: false, state: "active" });
    expect(seen.sessions).toHaveLength(2);
    expect(seen.keys).toMatchObject([{ name: "import", scopes: ["code-visits"] }]);
    for (const token of [one, other, key]) {
      for (const { ref } of [...seen.sessions, ...seen.keys]) expect(token.includes(ref)).toBe(false);
    }
    const [session] = seen.sessions;
    const [program] = seen.keys;
    const end = (kind: "end-session" | "end-key", ref = "") =>
      changeAccess(test.store, own.companyId, MANAGER, id, { kind, ref }, now);
    await end("end-session", session?.ref);
    await end("end-key", program?.ref);
    const still = [await people.sessionOf(one), await people.sessionOf(other)].filter((each) => each);
    expect(still).toHaveLength(1);
    expect(await people.sessionOfApiToken(key)).toBeUndefined();
    await expect(end("end-session", session?.ref)).rejects.toMatchObject({
      problem: { code: "input.not-found" },
    });
    await expect(change("disable", id)).rejects.toMatchObject({ problem: { code: "input.field" } });
  });
});

describe("a program's key", () => {
  it("can do what both its scopes and its person allow, until it ends", async () => {
    const scopes = ["code-visits", "post-money"] as const;
    const token = await people.createApiToken(own.companyId, id, {
      name: "import",
      scopes,
      lifeMs: 86_400_000,
    });
    const session = await people.sessionOfApiToken(token);
    expect([...permissionsAt(session!, own.practice.id)]).toEqual(["code-visits"]);
    expect(await people.sessionOf(token)).toBeUndefined();
    now += 86_400_000;
    expect(await people.sessionOfApiToken(token)).toBeUndefined();
  });
});

describe("a password", () => {
  it("is refused when it is short, endless, or the login", async () => {
    for (const password of ["short", "x".repeat(129), login]) {
      const change = people.changePassword(own.companyId, login, PASSWORD, password);
      await expect(change).rejects.toMatchObject({ problem: { code: "input.field" } });
    }
  });
});
