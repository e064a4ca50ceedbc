import { readingName, sortName } from "@claimwright/model";
import type { ClaimJourney, VisitJourney } from "@claimwright/office";
import { z } from "zod";
import type { Sendable } from "../../http/route.ts";
import { cents, claimState, date, evidence, why } from "../../http/shapes.ts";

const decision = z.object({ decision: z.string(), engineVersion: z.string(), why });

const transfer = z.object({
  kind: z.string(),
  from: z.string(),
  to: z.string(),
  amount: cents,
  effectiveOn: date,
  line: z.string().optional(),
  adjustment: z.object({ group: z.string(), reason: z.string() }).optional(),
  actor: z.string(),
  why,
});

const party = z.object({ name: z.string(), npi: z.string().optional() });

export const claimOfVisit = z.object({
  claimId: z.string(),
  controlNumber: z.string(),
  payerClaimControlNumber: z.string().optional(),
  state: claimState,
  acceptedBy: z.enum(["person", "machine"]),
  payerName: z.string(),
  memberId: z.string(),
  billingProvider: party,
  renderingProvider: party.optional(),
  placeOfService: z.string(),
  totalCharge: cents,
  diagnoses: z.array(z.string()),
  lines: z.array(
    z.object({
      lineNumber: z.number().int(),
      controlNumber: z.string(),
      procedureCode: z.string(),
      modifiers: z.array(z.string()),
      units: z.number(),
      charge: cents,
      diagnosisPointers: z.array(z.number().int()),
      dateOfService: date,
    }),
  ),
  whys: z.array(decision),
  history: z.array(
    z.object({
      from: claimState.optional(),
      to: claimState,
      reason: z.string(),
      actor: z.string(),
      at: z.string(),
    }),
  ),
  files: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      destination: z.string(),
      state: z.string(),
      sentAt: z.string().optional(),
    }),
  ),
  payments: z.array(
    z.object({
      paymentId: z.string(),
      state: z.string(),
      reason: z.string().optional(),
      statusCode: z.string(),
      paid: cents,
      charge: cents,
      lines: z.array(
        z.object({
          procedureCode: z.string(),
          charge: cents,
          paid: cents,
          adjustments: z.array(z.object({ group: z.string(), reason: z.string(), amount: cents })),
        }),
      ),
    }),
  ),
  transfers: z.array(transfer),
});

export const visitJourney = z.object({
  encounterId: z.string(),
  state: z.string(),
  dateOfService: date,
  patient: z.object({
    id: z.string(),
    name: z.string(),
    accountNumber: z.string(),
    birthDate: date,
    sex: z.string(),
  }),
  provider: z.object({ name: z.string(), npi: z.string() }),
  practiceName: z.string(),
  version: z.number().int(),
  placeOfService: z.string(),
  location: z.object({ id: z.string(), name: z.string() }).optional(),
  note: z.string(),
  signedAt: z.string(),
  coded: z
    .object({
      codedBy: z.string(),
      acceptedBy: z.enum(["person", "machine"]),
      codedAt: z.string(),
      releases: z.record(z.string(), z.string()),
      diagnoses: z.array(z.object({ code: z.string(), title: z.string(), evidence: z.array(evidence), why })),
      services: z.array(
        z.object({
          system: z.string(),
          code: z.string(),
          title: z.string().optional(),
          modifiers: z.array(z.string()),
          units: z.number(),
          diagnosisPointers: z.array(z.number().int()),
          evidence: z.array(evidence),
          why,
        }),
      ),
    })
    .optional(),
  whys: z.array(decision),
  claims: z.array(claimOfVisit),
  statements: z.array(z.object({ statementDate: date, dueDate: date, amountDue: cents })),
  timeline: z.array(
    z.object({
      id: z.number().int(),
      at: z.string(),
      actor: z.string(),
      kind: z.string(),
      subjectKind: z.string(),
    }),
  ),
});

export function journeyAnswer(journey: VisitJourney): Sendable<z.infer<typeof visitJourney>> {
  const { encounter, patient, provider, coded } = journey;
  return {
    encounterId: encounter.id,
    state: journey.state,
    dateOfService: encounter.dateOfService,
    patient: {
      id: patient.id,
      name: sortName(patient.name),
      accountNumber: patient.accountNumber,
      birthDate: patient.birthDate,
      sex: patient.sex,
    },
    provider: { name: `${readingName(provider.name)}, ${provider.credential}`, npi: provider.npi },
    practiceName: journey.practice.name,
    version: journey.version,
    placeOfService: encounter.placeOfService,
    location: journey.location,
    note: encounter.note.text,
    signedAt: encounter.note.signedAt,
    coded,
    whys: journey.whys,
    claims: journey.claims.map(claimAnswer),
    statements: journey.statements,
    timeline: journey.timeline,
  };
}

export function claimAnswer(stored: ClaimJourney): Sendable<z.infer<typeof claimOfVisit>> {
  const { claim } = stored;
  const { billingProvider, renderingProvider } = claim;
  return {
    claimId: stored.id,
    controlNumber: claim.patientControlNumber,
    payerClaimControlNumber: stored.payerClaimControlNumber,
    state: stored.state,
    acceptedBy: stored.acceptedBy,
    payerName: claim.payer.name,
    memberId: claim.subscriber.memberId,
    billingProvider: { name: billingProvider.organizationName ?? "", npi: billingProvider.npi },
    renderingProvider:
      renderingProvider === undefined
        ? undefined
        : { name: readingName(renderingProvider.name), npi: renderingProvider.npi },
    placeOfService: claim.placeOfService,
    totalCharge: claim.totalCharge,
    diagnoses: claim.diagnoses,
    lines: claim.lines.map((line) => ({
      ...line,
      controlNumber: line.lineItemControlNumber,
      dateOfService: line.dateOfService.from,
    })),
    whys: stored.whys,
    history: stored.history,
    files: stored.files,
    payments: stored.payments.map(({ paymentId, state, reason, payment }) => ({
      paymentId,
      state,
      reason,
      statusCode: payment.statusCode,
      paid: payment.paid,
      charge: payment.totalCharge,
      lines: payment.lines,
    })),
    transfers: stored.transfers.map(transferAnswer),
  };
}

export { transfer as ledgerTransfer };

export function transferAnswer({
  kind,
  debit,
  credit,
  amount,
  effectiveOn,
  adjustment,
  actor,
  why: reason,
}: ClaimJourney["transfers"][number]): Sendable<z.infer<typeof transfer>> {
  return {
    kind,
    from: credit.kind,
    to: debit.kind,
    amount,
    effectiveOn,
    line: lineOf(debit) ?? lineOf(credit),
    adjustment,
    actor,
    why: reason,
  };
}

function lineOf(account: ClaimJourney["transfers"][number]["debit"]): string | undefined {
  return "lineId" in account ? account.lineId : undefined;
}
