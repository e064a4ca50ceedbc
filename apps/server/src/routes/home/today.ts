import { todayFigures } from "@claimwright/office";
import { z } from "zod";
import { permissionsOf } from "../../auth/permissions.ts";
import { defineRoute } from "../../http/route.ts";
import { cents, claimState, date, nothing } from "../../http/shapes.ts";

const answer = z.object({
  today: date,
  toCode: z.number().int(),
  heldVisits: z.number().int(),
  /** Absent for who may not see money. */
  money: z
    .object({
      claims: z.array(z.object({ state: claimState, claims: z.number().int(), charged: cents })),
      heldPayments: z.number().int(),
      receivables: z.array(
        z.object({
          fromDays: z.number().int(),
          toDays: z.number().int().optional(),
          planOwes: cents,
          patientOwes: cents,
        }),
      ),
      months: z.array(z.object({ month: z.string(), charged: cents, planPaid: cents, writtenOff: cents })),
    })
    .optional(),
});

export const todayRoute = defineRoute({
  id: "openToday",
  method: "GET",
  path: "/today",
  summary: "What waits, what is owed and how the months went",
  permission: "see-home",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk, session }) => {
    const { today, toCode, heldVisits, ...money } = await todayFigures(office, desk);
    const seesMoney = permissionsOf(session.roles).has("read-money");
    return { today, toCode, heldVisits, money: seesMoney ? money : undefined };
  },
});
