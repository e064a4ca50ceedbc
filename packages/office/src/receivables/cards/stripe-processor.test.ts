import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { cents, ProblemError } from "@claimwright/base";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stripeProcessor } from "./stripe-processor.ts";
import { testProcessor } from "./test-processor.ts";

/** A double on loopback that remembers idempotency keys as Stripe does. */
let server: Server;
let baseUrl = "";
const seen: { path: string; fields: URLSearchParams; key: string; authorization: string }[] = [];
const charges = new Map<string, string>();

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const fields = new URLSearchParams(await bodyOf(request));
    const key = String(request.headers["idempotency-key"]);
    seen.push({ path: request.url ?? "", fields, key, authorization: String(request.headers.authorization) });
    response.setHeader("content-type", "application/json");
    switch (fields.get("payment_method")) {
      case "pm_declined":
        response.statusCode = 402;
        response.end(JSON.stringify({ error: { type: "card_error", message: "Your card was declined." } }));
        return;
      case "pm_broken":
        response.statusCode = 500;
        response.end(JSON.stringify({ error: { type: "api_error" } }));
        return;
      default: {
        const id = charges.get(key) ?? `pi_${charges.size + 1}`;
        charges.set(key, id);
        response.end(JSON.stringify({ id, status: "succeeded" }));
      }
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const charge = (token: string, idempotencyKey: string) =>
  stripeProcessor({ secretKey: "sk_test_1", baseUrl }).charge({
    token,
    amount: cents(2_050),
    idempotencyKey,
    statementText: "Sonoran Family Medicine",
  });

it("charges cents once, however often the same payment is sent", async () => {
  const [first, second] = [await charge("pm_card", "pay-1"), await charge("pm_card", "pay-1")];
  expect(first).toEqual({ ok: true, reference: "pi_1" });
  expect(second).toEqual(first);
  expect(seen[0]?.path).toBe("/v1/payment_intents");
  expect(seen[0]?.fields.get("amount")).toBe("2050");
  expect(seen[0]?.authorization).toBe("Bearer sk_test_1");
});

it("a declined card is an answer, not an error", async () => {
  expect(await charge("pm_declined", "pay-2")).toEqual({ ok: false, reason: "Your card was declined." });
});

it("a processor that breaks or is not there is one clear failure", async () => {
  await expect(charge("pm_broken", "pay-3")).rejects.toThrow(ProblemError);
  const nobody = stripeProcessor({ secretKey: "sk", baseUrl: "http://127.0.0.1:9" });
  const request = { token: "pm_card", amount: cents(1), idempotencyKey: "k", statementText: "x" };
  await expect(nobody.charge(request)).rejects.toThrow(/charged once/);
});

it("gives back a part of a charge", async () => {
  const answer = await stripeProcessor({ secretKey: "sk_test_1", baseUrl }).refund({
    reference: "pi_1",
    amount: cents(500),
    idempotencyKey: "refund-1",
  });
  expect(answer.ok).toBe(true);
  expect(seen.at(-1)?.fields.get("payment_intent")).toBe("pi_1");
});

it("the test processor keeps the same promises", async () => {
  const processor = testProcessor();
  const request = { token: "tok", amount: cents(100), idempotencyKey: "a", statementText: "x" };
  expect(await processor.charge(request)).toEqual(await processor.charge(request));
  expect(await processor.charge({ ...request, token: "declined", idempotencyKey: "b" })).toMatchObject({
    ok: false,
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
