import { idOf, sortName } from "@claimwright/model";
import { openClaimPage } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, finding, identity, nothing } from "../../http/shapes.ts";
import { claimAnswer, claimOfVisit } from "../visits/visit-shape.ts";

const answer = z.object({
  encounterId: z.string(),
  dateOfService: date,
  patient: z.object({ id: z.string(), name: z.string(), accountNumber: z.string() }),
  diagnosisTitles: z.record(z.string(), z.string()),
  claim: claimOfVisit,
  findings: z.array(finding),
});

export const openClaimRoute = defineRoute({
  id: "openClaim",
  method: "GET",
  path: "/claims/:claimId",
  summary: "One claim: lines, edits, files, answers, ledger and why",
  permission: "read-claims",
  params: z.object({ claimId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => {
    const { journey, claim, findings } = await openClaimPage(office, desk, idOf(params.claimId));
    const { patient, encounter, coded } = journey;
    return {
      encounterId: encounter.id,
      dateOfService: encounter.dateOfService,
      patient: { id: patient.id, name: sortName(patient.name), accountNumber: patient.accountNumber },
      diagnosisTitles: Object.fromEntries((coded?.diagnoses ?? []).map(({ code, title }) => [code, title])),
      claim: claimAnswer(claim),
      findings,
    };
  },
});
