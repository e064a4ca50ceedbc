import { reviewClass } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const answer = z.object({
  learners: z.array(
    z.object({
      learner: z.string(),
      name: z.string(),
      cases: z.number().int(),
      attempts: z.number().int(),
      points: z.number().int(),
      mistakes: z.record(z.string(), z.number()),
    }),
  ),
  cases: z.array(
    z.object({
      caseId: z.string(),
      title: z.string(),
      points: z.number().int(),
      takenBy: z.number().int(),
      readNext: z.string(),
    }),
  ),
  results: z.array(
    z.object({
      learner: z.string(),
      caseId: z.string(),
      points: z.number().int(),
      mistakes: z.array(z.string()),
    }),
  ),
});

export const reviewClassRoute = defineRoute({
  id: "reviewClass",
  method: "GET",
  path: "/practice/class",
  summary: "How the learners did, by case and by kind of mistake; their latest answers count",
  permission: "teach",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => {
    const { learners, ...rest } = await reviewClass(office, desk);
    return {
      ...rest,
      learners: learners.map(({ mistakes, ...learner }) => ({
        ...learner,
        mistakes: mistakes as Readonly<Record<string, number>>,
      })),
    };
  },
});
