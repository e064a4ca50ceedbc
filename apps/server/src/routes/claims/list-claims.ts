import { isoDate } from "@claimwright/base";
import { listClaims, MAX_CLAIM_WINDOW } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, claimState, date, nothing } from "../../http/shapes.ts";

const answer = z.object({
  total: z.number().int(),
  charged: cents,
  byState: z.array(z.object({ state: claimState, claims: z.number().int() })),
  rows: z.array(
    z.object({
      claimId: z.string(),
      encounterId: z.string(),
      controlNumber: z.string(),
      patientName: z.string(),
      payerName: z.string(),
      dateOfService: date,
      state: claimState,
      charge: cents,
      procedures: z.array(z.string()),
      acceptedBy: z.enum(["person", "machine"]),
      assignee: z.string().optional(),
      since: z.string(),
    }),
  ),
});

export const listClaimsRoute = defineRoute({
  id: "listClaims",
  method: "GET",
  path: "/claims",
  summary: "A window of the claims that fit a filter, the newest date of service first",
  permission: "read-claims",
  params: nothing,
  query: z.object({
    /** States, with commas between. */
    states: z.string().optional(),
    controlNumber: z.string().max(20).optional(),
    fromDate: date.optional(),
    toDate: date.optional(),
    payerIdentifier: z.string().max(80).optional(),
    /** Whose claims: `me`, or the id of a person. */
    assignee: z.string().max(100).optional(),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(MAX_CLAIM_WINDOW).default(100),
  }),
  body: "none",
  answer,
  handle: async ({ office, desk }, { query }) => {
    const { states, controlNumber, fromDate, toDate, payerIdentifier, assignee, offset, limit } = query;
    const filter = {
      ...(states === undefined ? {} : { states: z.array(claimState).parse(states.split(",")) }),
      ...(controlNumber === undefined ? {} : { controlNumber }),
      ...(fromDate === undefined ? {} : { fromDate: isoDate(fromDate) }),
      ...(toDate === undefined ? {} : { toDate: isoDate(toDate) }),
      ...(payerIdentifier === undefined ? {} : { payerIdentifier }),
      ...(assignee === undefined ? {} : { assignee: assignee === "me" ? desk.actor : assignee }),
    };
    return listClaims(office, desk, filter, { offset, limit });
  },
});
