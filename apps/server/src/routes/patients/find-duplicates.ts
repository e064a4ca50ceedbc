import { sortName } from "@claimwright/model";
import { findDuplicates } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing } from "../../http/shapes.ts";

const MAX_TEXT = 60;
const text = z.string().trim().max(MAX_TEXT).optional();

const answer = z.object({
  likely: z.array(
    z.object({
      patientId: z.string(),
      name: z.string(),
      accountNumber: z.string(),
      birthDate: date,
      sure: z.boolean(),
      reasons: z.array(z.string()),
    }),
  ),
});

/** Asked while a person is typed; what is typed is a body, not an address. */
export const findDuplicatesRoute = defineRoute({
  id: "findDuplicates",
  method: "POST",
  path: "/patients/duplicates",
  summary: "Patients who may be the person that is being typed, each with the reasons",
  permission: "register-patients",
  params: nothing,
  query: nothing,
  body: z.object({ first: text, last: text, birthDate: text, phone: text, ssn: text, memberId: text }),
  answer,
  handle: async ({ office, desk }, { body }) => {
    const typed = Object.fromEntries(
      Object.entries(body).filter(([, value]) => value !== "" && value !== undefined),
    );
    return {
      likely: (await findDuplicates(office, desk, typed)).map(({ patient, sure, reasons }) => ({
        patientId: patient.id,
        name: sortName(patient.name),
        accountNumber: patient.accountNumber,
        birthDate: patient.birthDate,
        sure,
        reasons,
      })),
    };
  },
});
