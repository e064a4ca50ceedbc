import {
  type CompanyQueue,
  listCodingOfPractices,
  listStoppedClaimsOfPractices,
  listWorkOfPractices,
} from "@claimwright/office";
import { z } from "zod";
import { type CompanyContext, type CompanyRoute, defineCompanyRoute } from "../../http/company-route.ts";
import { cents, claimState, date } from "../../http/shapes.ts";

const workOfPractices = defineCompanyRoute({
  id: "listWorkOfPractices",
  path: "/work",
  summary: "What is to be done at all practices of the person, the nearest deadline first",
  permission: "read-money",
  answer: queueOf(
    z.object({
      id: z.number().int(),
      kind: z.string(),
      denial: z.string().optional(),
      action: z.string(),
      dueOn: date,
      amount: cents,
      ownerRole: z.string(),
      assignee: z.string().optional(),
      claimId: z.string().optional(),
      controlNumber: z.string().optional(),
    }),
  ),
  handle: async (context) =>
    queueAnswer(context, await listWorkOfPractices(context.store, context.actor, context.practices)),
});

const stoppedClaimsOfPractices = defineCompanyRoute({
  id: "listStoppedClaimsOfPractices",
  path: "/claims",
  summary: "Claims held or rejected at all practices of the person, the oldest first",
  permission: "read-claims",
  answer: queueOf(
    z.object({
      claimId: z.string(),
      controlNumber: z.string(),
      state: claimState,
      payerName: z.string(),
      dateOfService: date,
      charge: cents,
      assignee: z.string().optional(),
      since: z.string(),
    }),
  ),
  handle: async (context) =>
    queueAnswer(context, await listStoppedClaimsOfPractices(context.store, context.actor, context.practices)),
});

const codingOfPractices = defineCompanyRoute({
  id: "listCodingOfPractices",
  path: "/coding",
  summary: "Visits that wait for a coder at all practices of the person, held ones last",
  permission: "code-visits",
  answer: queueOf(
    z.object({ encounterId: z.string(), dateOfService: date, state: z.string(), providerName: z.string() }),
  ),
  handle: async (context) =>
    queueAnswer(context, await listCodingOfPractices(context.store, context.actor, context.practices)),
});

/** Every route over several practices. */
export const COMPANY_ROUTES: readonly CompanyRoute[] = [
  workOfPractices,
  stoppedClaimsOfPractices,
  codingOfPractices,
];

/** A queue over practices with rows of one shape. */
function queueOf<Shape extends z.ZodRawShape>(row: z.ZodObject<Shape>) {
  return z.object({
    total: z.number().int(),
    practices: z.array(z.object({ id: z.string(), name: z.string(), count: z.number().int() })),
    rows: z.array(z.object({ ...row.shape, practiceId: z.string() })),
  });
}

function queueAnswer<Row>({ practices }: CompanyContext, { total, counts, rows }: CompanyQueue<Row>) {
  return {
    total,
    practices: practices.map(({ id, name }) => ({ id: String(id), name, count: counts.get(id) ?? 0 })),
    rows,
  };
}
