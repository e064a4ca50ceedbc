import { idOf, sortName } from "@claimwright/model";
import { openClaimPage } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, finding, identity, nothing } from "../../http/shapes.ts";
import { claimAnswer, claimOfVisit } from "../visits/visit-shape.ts";

const correctable = z.object({
  memberId: z.string(),
  groupNumber: z.string().optional(),
  priorAuthorizationNumber: z.string().optional(),
  referralNumber: z.string().optional(),
  cliaNumber: z.string().optional(),
  note: z.string().optional(),
  onsetDate: date.optional(),
  frequencyCode: z.string(),
});

const answer = z.object({
  encounterId: z.string(),
  dateOfService: date,
  patient: z.object({ id: z.string(), name: z.string(), accountNumber: z.string() }),
  diagnosisTitles: z.record(z.string(), z.string()),
  claim: claimOfVisit,
  /** What the claim was read at: a change names it, so that nobody overwrites another's. */
  version: z.number().int(),
  assignee: z.string().optional(),
  findings: z.array(finding),
  /** What a biller may correct without coding the visit again. */
  correctable,
  corrections: z.array(
    z.object({
      by: z.string(),
      at: z.string(),
      differences: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  overrides: z.array(
    z.object({
      code: z.string(),
      place: z.string(),
      statement: z.string(),
      statedBy: z.string(),
      statedAt: z.string(),
    }),
  ),
  nextMove: z.object({
    who: z.enum(["biller", "payer", "poster", "nobody"]),
    what: z.string(),
    by: date.optional(),
    isLate: z.boolean(),
  }),
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
    const page = await openClaimPage(office, desk, idOf(params.claimId));
    const { journey, claim, findings, overrides, corrections, nextMove } = page;
    const { patient, encounter, coded } = journey;
    return {
      encounterId: encounter.id,
      dateOfService: encounter.dateOfService,
      patient: { id: patient.id, name: sortName(patient.name), accountNumber: patient.accountNumber },
      diagnosisTitles: Object.fromEntries((coded?.diagnoses ?? []).map(({ code, title }) => [code, title])),
      claim: claimAnswer(claim),
      version: claim.version,
      assignee: claim.assignee,
      findings,
      correctable: {
        ...claim.claim,
        memberId: claim.claim.subscriber.memberId,
        groupNumber: claim.claim.subscriber.groupNumber,
      },
      corrections,
      overrides,
      nextMove,
    };
  },
});
