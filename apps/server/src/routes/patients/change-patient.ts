import { idOf, type PatientId } from "@claimwright/model";
import { changePatient } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { factsOf, personFacts } from "../front-desk/person-shape.ts";

export const changePatientRoute = defineRoute({
  id: "changePatient",
  method: "POST",
  path: "/patients/:patientId/registration",
  summary: "Changes what is known of a person",
  permission: "register-patients",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: personFacts.extend({ version: z.number().int() }),
  answer: z.object({ patientId: z.string() }),
  handle: async ({ office, desk }, { params, body: { version, ...person } }) => {
    const id = idOf<PatientId>(params.patientId);
    await changePatient(office, desk, id, version, factsOf(person));
    return { patientId: id };
  },
});
