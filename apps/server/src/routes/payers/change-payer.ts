import { isoDate } from "@claimwright/base";
import { idOf, type PayerId } from "@claimwright/model";
import { changePayer, decidePayerPolicy, type PayerFacts } from "@claimwright/office";
import type { PayerPolicy } from "@claimwright/receivables";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, identity, nothing } from "../../http/shapes.ts";
import { payerFacts, policyFacts } from "./payer-shape.ts";

const MAX_REASON = 300;

export const changePayerRoute = defineRoute({
  id: "changePayer",
  method: "POST",
  path: "/payers/:payerId",
  summary: "Changes what is known of a payer: name, number, claim office, what it asks of claims",
  permission: "manage-contracts",
  params: z.object({ payerId: identity }),
  query: nothing,
  body: payerFacts.extend({ version: z.number().int() }),
  answer: z.object({ payerId: z.string() }),
  handle: async ({ office, desk }, { params, body: { version, ...facts } }) => {
    await changePayer(office, desk, idOf<PayerId>(params.payerId), version, facts as PayerFacts);
    return params;
  },
});

export const setPayerPolicyRoute = defineRoute({
  id: "setPayerPolicy",
  method: "POST",
  path: "/payers/:payerId/policy",
  summary: "Sets from a day on how the payer's payments are posted and what may be done about its denials",
  permission: "manage-contracts",
  params: z.object({ payerId: identity }),
  query: nothing,
  body: z.object({
    effectiveFrom: date,
    policy: policyFacts,
    reason: z.string().trim().min(1).max(MAX_REASON),
    /** The payer's own latest policy that was looked at, where it has one. */
    seen: z.number().int().optional(),
  }),
  answer: z.object({ payerId: z.string() }),
  handle: async ({ office, desk }, { params, body: { effectiveFrom, policy, reason, seen } }) => {
    const change = {
      payerId: idOf<PayerId>(params.payerId),
      effectiveFrom: isoDate(effectiveFrom),
      policy: policy as PayerPolicy,
      reason,
    };
    await decidePayerPolicy(office, desk, change, seen);
    return params;
  },
});
