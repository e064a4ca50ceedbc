import { type EnrolmentId, idOf } from "@claimwright/model";
import { saveEnrolment } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { enrolment, enrolmentFacts, enrolmentRead } from "./settings-shape.ts";

export const saveEnrolmentRoute = defineRoute({
  id: "saveEnrolment",
  method: "POST",
  path: "/enrolments",
  summary: "Writes down how a clinician or the practice stands with a payer, or changes it",
  permission: "manage-practice",
  params: nothing,
  query: nothing,
  body: enrolment.extend({ change: enrolmentRead.optional() }),
  answer: z.object({ enrolmentId: z.string() }),
  handle: async ({ office, desk }, { body: { change, ...facts } }) => {
    const read =
      change === undefined
        ? undefined
        : { id: idOf<EnrolmentId>(change.enrolmentId), version: change.version };
    return { enrolmentId: (await saveEnrolment(office, desk, enrolmentFacts(facts), read)).id };
  },
});
