import type { Cents } from "@claimwright/base";

/**
 * The door to whoever moves money from cards and bank accounts. A card is known by the token that the processor's own
 * form gave to the browser: card data never comes to us.
 */
export interface CardProcessor {
  readonly name: string;
  /** The same key again answers with the first charge and takes no money twice. */
  charge(request: ChargeRequest): Promise<ChargeAnswer>;
  /** Gives back a charge or a part of it. */
  refund(request: {
    readonly reference: string;
    readonly amount: Cents;
    readonly idempotencyKey: string;
  }): Promise<ChargeAnswer>;
}

export interface ChargeRequest {
  readonly token: string;
  readonly amount: Cents;
  readonly idempotencyKey: string;
  /** What the patient reads on their statement of account; no diagnosis and no service. */
  readonly statementText: string;
}

export type ChargeAnswer =
  | { readonly ok: true; readonly reference: string }
  /** The processor said no, in words that may be shown. */
  | { readonly ok: false; readonly reason: string };
