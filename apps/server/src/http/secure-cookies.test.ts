import { idOf } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { SessionBook } from "../auth/session.ts";
import { createServer } from "../create-server.ts";

async function signIn(secureCookies: boolean) {
  const sessions = new SessionBook(Date.now);
  const app = await createServer({
    sessions,
    secureCookies,
    isReady: async () => true,
    contextOf: async () => undefined,
  });
  const link = sessions.createLink({
    actor: idOf("somebody"),
    name: "Somebody",
    companyId: idOf("company"),
    practices: [],
    roles: ["auditor"],
  });
  const answer = await app.inject({ method: "POST", url: "/api/session", payload: { token: link } });
  return { app, answer, cookie: String(answer.headers["set-cookie"]) };
}

describe("the cookie of a session", () => {
  it("is bound to its host and to HTTPS where the server is reached by it", async () => {
    const { app, answer, cookie } = await signIn(true);
    expect(cookie).toMatch(
      /^__Host-claimwright_session=[^;]+;.*Path=\/;.*HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    const again = await app.inject({ url: "/api/session", headers: { cookie: cookie.split(";")[0] } });
    expect(again.statusCode).toBe(200);
    await app.close();
  });

  it("is plain on one's own machine, and no browser is told to want HTTPS there", async () => {
    const { app, answer, cookie } = await signIn(false);
    expect(cookie).toMatch(/^claimwright_session=[^;]+;.*HttpOnly; SameSite=Strict$/);
    expect(answer.headers["strict-transport-security"]).toBeUndefined();
    await app.close();
  });
});
