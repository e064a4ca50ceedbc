import type { Payer } from "@claimwright/model";
import { listPayers } from "@claimwright/store";
import { namesOf } from "../../internal/names-of.ts";
import { type Desk, type Office, todayOf } from "../../office.ts";
import { listPayerRequests, type PayerRequest } from "../../receivables/requests/payer-requests.ts";

/** A payer's request with the names of what it is about. */
export interface PayerRequestEntry extends PayerRequest {
  readonly payerName: string;
  readonly controlNumbers: readonly string[];
}

/** The requests that are open, the nearest day first; with `all`, those that are over, too. */
export async function openPayerRequests(
  office: Office,
  desk: Desk,
  all: boolean,
): Promise<{
  readonly requests: readonly PayerRequestEntry[];
  /** Whom a request may be from. */
  readonly payers: readonly Payer[];
}> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const requests = await listPayerRequests(tx, practiceId, todayOf(office), all);
    const names = await namesOf(tx, practiceId, { claims: requests.flatMap(({ claimIds }) => claimIds) });
    const named = requests.map((request) => ({
      ...request,
      payerName: names.payer(request.payerId),
      controlNumbers: request.claimIds.map((id) => names.claim(id)),
    }));
    return { requests: named, payers: await listPayers(tx, practiceId) };
  });
}
