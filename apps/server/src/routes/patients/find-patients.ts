import { sortName } from "@claimwright/model";
import { listPatients } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";

const answer = z.object({
  patients: z.array(
    z.object({
      patientId: z.string(),
      name: z.string(),
      accountNumber: z.string(),
      birthDate: date,
      sex: z.string(),
      visits: z.number().int(),
      lastVisit: date.optional(),
      planOwes: cents,
      patientOwes: cents,
    }),
  ),
});

const MAX_TEXT = 60;

/** A search is a body, not an address: names do not belong in logs. */
export const findPatientsRoute = defineRoute({
  id: "findPatients",
  method: "POST",
  path: "/patients/find",
  summary: "Patients by the beginning of a name, a birth date or an account number",
  permission: "read-patients",
  params: nothing,
  query: nothing,
  body: z.object({ text: z.string().max(MAX_TEXT) }),
  answer,
  handle: async ({ office, desk }, { body }) => ({
    patients: (await listPatients(office, desk, body.text)).map(({ patient, ...row }) => ({
      patientId: patient.id,
      name: sortName(patient.name),
      accountNumber: patient.accountNumber,
      birthDate: patient.birthDate,
      sex: patient.sex,
      ...row,
    })),
  }),
});
