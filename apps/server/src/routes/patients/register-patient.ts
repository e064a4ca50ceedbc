import { registerPatient } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { factsOf, personFacts } from "../front-desk/person-shape.ts";

export const registerPatientRoute = defineRoute({
  id: "registerPatient",
  method: "POST",
  path: "/patients",
  summary: "Opens an account for a person",
  permission: "register-patients",
  params: nothing,
  query: nothing,
  body: personFacts.extend({ isAnotherPerson: z.boolean() }),
  answer: z.object({ patientId: z.string(), accountNumber: z.string() }),
  handle: async ({ office, desk }, { body: { isAnotherPerson, ...person } }) => {
    const { id, accountNumber } = await registerPatient(office, desk, {
      ...factsOf(person),
      isAnotherPerson,
    });
    return { patientId: id, accountNumber };
  },
});
