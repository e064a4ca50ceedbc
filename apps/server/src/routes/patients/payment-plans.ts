import { isoDate } from "@claimwright/base";
import { idOf, type PatientId } from "@claimwright/model";
import { agreePaymentPlan, cancelPaymentPlan } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing } from "../../http/shapes.ts";

const MAX_MONTHS = 60;

export const agreePlanRoute = defineRoute({
  id: "agreePlan",
  method: "POST",
  path: "/patients/:patientId/plans",
  summary: "Agrees with a patient to pay what they owe in monthly parts",
  permission: "take-payments",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: z.object({ months: z.number().int().min(1).max(MAX_MONTHS), firstDueOn: date }),
  answer: z.object({ installments: z.array(z.object({ dueOn: date, amount: cents })) }),
  handle: async ({ office, desk, today }, { params, body }) =>
    office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      agreePaymentPlan(tx, desk.practiceId, {
        planId: office.newId(),
        patientId: idOf<PatientId>(params.patientId),
        months: body.months,
        firstDueOn: isoDate(body.firstDueOn),
        agreedOn: today,
      }),
    ),
});

export const cancelPlanRoute = defineRoute({
  id: "cancelPlan",
  method: "POST",
  path: "/plans/:planId/end",
  summary: "Ends a payment plan before it is paid up",
  permission: "take-payments",
  params: z.object({ planId: identity }),
  query: nothing,
  body: "none",
  answer: z.object({ endedOn: date }),
  handle: async ({ office, desk, today }, { params }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      cancelPaymentPlan(tx, desk.practiceId, params.planId, today),
    );
    return { endedOn: today };
  },
});
