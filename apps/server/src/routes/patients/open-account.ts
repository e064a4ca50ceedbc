import { idOf, sortName } from "@claimwright/model";
import { openPatientAccount } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { address, cents, claimState, date, identity, nothing } from "../../http/shapes.ts";
import { ledgerTransfer, transferAnswer } from "../visits/visit-shape.ts";

const answer = z.object({
  patientId: z.string(),
  name: z.string(),
  accountNumber: z.string(),
  birthDate: date,
  sex: z.string(),
  phone: z.string().optional(),
  address,
  patientOwes: cents,
  planOwes: cents,
  coverages: z.array(
    z.object({
      payerName: z.string(),
      rank: z.string(),
      memberId: z.string(),
      planName: z.string().optional(),
      from: date,
      to: date.optional(),
    }),
  ),
  visits: z.array(
    z.object({
      encounterId: z.string(),
      dateOfService: date,
      state: z.string(),
      claims: z.array(
        z.object({ claimId: z.string(), controlNumber: z.string(), state: claimState, charge: cents }),
      ),
      transfers: z.array(ledgerTransfer),
    }),
  ),
  statements: z.array(z.object({ id: z.string(), statementDate: date, dueDate: date, amountDue: cents })),
});

export const openAccountRoute = defineRoute({
  id: "openAccount",
  method: "GET",
  path: "/patients/:patientId",
  summary: "One patient's account: coverage, visits, every movement with its why, statements",
  permission: "read-patients",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => {
    const account = await openPatientAccount(office, desk, idOf(params.patientId));
    const { patient, patientOwes, planOwes, coverages, visits, statements } = account;
    return {
      patientId: patient.id,
      name: sortName(patient.name),
      accountNumber: patient.accountNumber,
      birthDate: patient.birthDate,
      sex: patient.sex,
      phone: patient.phone,
      address: patient.address,
      patientOwes,
      planOwes,
      coverages: coverages.map(({ payer, rank, memberId, planName, effective }) => ({
        payerName: payer.name,
        rank,
        memberId,
        planName,
        ...effective,
      })),
      visits: visits.map((visit) => ({
        ...visit,
        claims: visit.claims.map(({ id, claim, state }) => ({
          claimId: id,
          controlNumber: claim.patientControlNumber,
          state,
          charge: claim.totalCharge,
        })),
        transfers: visit.transfers.map(transferAnswer),
      })),
      statements: statements.map(({ id, statement }) => ({ id, ...statement })),
    };
  },
});
