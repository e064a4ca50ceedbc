import { listPractice } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const answer = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      specialty: z.string(),
      /** 1 one rule, 2 two rules together, 3 rules that pull in different directions. */
      difficulty: z.number().int(),
      attempts: z.number().int(),
      best: z.number().int().optional(),
      latest: z.number().int().optional(),
    }),
  ),
});

export const listPracticeCasesRoute = defineRoute({
  id: "listPracticeCases",
  method: "GET",
  path: "/practice/cases",
  summary: "The cases for learners, with how the one who asks did",
  permission: "practise",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => ({ cases: await listPractice(office, desk) }),
});
