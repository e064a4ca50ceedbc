import { MAX_DRAFT_DIAGNOSES, MAX_DRAFT_SERVICES, submitPractice } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { evaluation } from "../coding/open-visit-to-code.ts";

/** A day: whoever leaves a case open overnight is not timed. */
const MAX_SECONDS = 86_400;

const outcome = z.enum([
  "right",
  "wrong-side",
  "right-category",
  "wrong-level",
  "modifier",
  "missed",
  "over-coded",
  "harmful",
  "sequence",
]);

const answer = z.object({
  points: z.number().int(),
  remarks: z.array(
    z.object({
      kind: z.enum(["diagnosis", "service"]),
      outcome,
      code: z.string(),
      given: z.string().optional(),
      credit: z.number(),
      explanation: z.string(),
      citation: z.string().optional(),
    }),
  ),
  readNext: z.string(),
  /** How the note's own words give the level of the visit. */
  evaluation: evaluation.optional(),
});

export const gradePracticeCaseRoute = defineRoute({
  id: "gradePracticeCase",
  method: "POST",
  path: "/practice/cases/:caseId/answers",
  summary: "Grades an answer code by code and keeps it as an attempt",
  permission: "practise",
  params: z.object({ caseId: identity }),
  query: nothing,
  body: z.object({
    diagnoses: z.array(z.string().min(3).max(8)).max(MAX_DRAFT_DIAGNOSES),
    /** With their modifiers: `99213-25`. */
    services: z.array(z.string().regex(/^[0-9A-Z]{5}(-[0-9A-Z]{2})*$/)).max(MAX_DRAFT_SERVICES),
    seconds: z.number().int().min(0).max(MAX_SECONDS).optional(),
  }),
  answer,
  handle: async ({ office, desk }, { params, body: { seconds, ...codes } }) => {
    const given = { ...codes, ...(seconds === undefined ? {} : { seconds }) };
    const { grade, evaluation: found } = await submitPractice(office, desk, params.caseId, given);
    return { ...grade, evaluation: found };
  },
});
