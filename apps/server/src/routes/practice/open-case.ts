import { openPractice, PRACTICE_DATE } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, identity, nothing } from "../../http/shapes.ts";

const answer = z.object({
  id: z.string(),
  title: z.string(),
  specialty: z.string(),
  difficulty: z.number().int(),
  ageYears: z.number().int(),
  sex: z.string(),
  patientStatus: z.enum(["new", "established"]),
  note: z.string(),
  dateOfService: date,
  attempts: z.array(z.object({ points: z.number().int(), submittedAt: z.string() })),
});

export const openPracticeCaseRoute = defineRoute({
  id: "openPracticeCase",
  method: "GET",
  path: "/practice/cases/:caseId",
  summary: "One case for learners, without its key",
  permission: "practise",
  params: z.object({ caseId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => {
    const { case: opened, attempts } = await openPractice(office, desk, params.caseId);
    return { ...opened, dateOfService: PRACTICE_DATE, attempts };
  },
});
