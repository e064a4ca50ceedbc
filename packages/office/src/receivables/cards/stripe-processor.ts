import { ProblemError } from "@claimwright/base";
import type { CardProcessor, ChargeAnswer } from "./card-processor.ts";

export interface StripeOptions {
  readonly secretKey: string;
  /** Another address in tests; Stripe's own by default. */
  readonly baseUrl?: string;
}

const STRIPE_URL = "https://api.stripe.com";
const TIMEOUT_MS = 20_000;

/** Stripe's Payment Intents: one confirmed charge of a payment method that the browser made with Stripe's own form. */
export function stripeProcessor({ secretKey, baseUrl = STRIPE_URL }: StripeOptions): CardProcessor {
  const post = async (
    path: string,
    fields: Readonly<Record<string, string>>,
    key: string,
  ): Promise<ChargeAnswer> => {
    const answer = await send(`${baseUrl}${path}`, secretKey, fields, key);
    const body = (await answer.json()) as StripeAnswer;
    if (answer.ok && typeof body.id === "string" && DONE.has(body.status ?? ""))
      return { ok: true, reference: body.id };
    if (answer.ok)
      return { ok: false, reason: `The payment needs another step by the patient (${body.status}).` };
    if (answer.status === CARD_ERROR)
      return { ok: false, reason: body.error?.message ?? "The card was declined." };
    throw refused(`It answered ${answer.status} (${body.error?.code ?? body.error?.type ?? "no code"}).`);
  };
  return {
    name: "stripe",
    charge: ({ token, amount, idempotencyKey, statementText }) =>
      post(
        "/v1/payment_intents",
        {
          amount: String(amount),
          currency: "usd",
          payment_method: token,
          confirm: "true",
          "automatic_payment_methods[enabled]": "true",
          "automatic_payment_methods[allow_redirects]": "never",
          statement_descriptor_suffix: statementText.slice(0, 22),
        },
        idempotencyKey,
      ),
    refund: ({ reference, amount, idempotencyKey }) =>
      post("/v1/refunds", { payment_intent: reference, amount: String(amount) }, idempotencyKey),
  };
}

/** `succeeded` for a card; a bank debit is `processing` until the bank settles it. */
const DONE: ReadonlySet<string> = new Set(["succeeded", "processing", "pending"]);
const CARD_ERROR = 402;

interface StripeAnswer {
  readonly id?: string;
  readonly status?: string;
  readonly error?: { readonly type?: string; readonly code?: string; readonly message?: string };
}

async function send(
  url: string,
  secretKey: string,
  fields: Readonly<Record<string, string>>,
  idempotencyKey: string,
): Promise<Response> {
  try {
    return await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${secretKey}`, "idempotency-key": idempotencyKey },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw refused("It could not be reached, or did not answer in time; whether money moved is not known.");
  }
}

function refused(message: string): ProblemError {
  return new ProblemError({
    code: "exchange.failed",
    message: `The card processor did not take the payment. ${message}`,
    remedy: "Try again with the same payment: it is charged once however often it is sent.",
  });
}
