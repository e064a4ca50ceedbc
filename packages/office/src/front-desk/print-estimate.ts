import { estimateLetter, renderLetter, shareEstimateLetter } from "@claimwright/documents";
import { loadEstimate, type StoredEstimate } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import type { Estimate } from "./make-estimate.ts";

/**
 * A given estimate as PDF: for who pays alone the good-faith estimate of the regulation, for who has a plan what the
 * plan and they are expected to pay. Throws ProblemError `input.not-found`.
 */
export async function printEstimate(office: Office, desk: Desk, id: string): Promise<Uint8Array> {
  const stored = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    loadEstimate<Estimate>(tx, desk.practiceId, id),
  );
  return renderLetter(letterOf(stored));
}

function letterOf({ madeOn, facts }: StoredEstimate<Estimate>) {
  const { practice, patient, plan, goodFaith, lines } = facts;
  const from = { name: practice.name, address: practice.address, phone: practice.contact.phone };
  const scheduled = goodFaith.scheduledOn === undefined ? {} : { scheduledOn: goodFaith.scheduledOn };
  if (plan !== undefined) {
    return shareEstimateLetter({
      practice: from,
      patientName: patient.name,
      accountNumber: patient.accountNumber,
      madeOn,
      ...scheduled,
      primaryService: goodFaith.primaryService,
      payerName: plan.payerName,
      planAnsweredOn: plan.answeredOn,
      items: lines.map(({ units, ...line }) => ({ ...line, quantity: units })),
      gaps: plan.gaps,
    });
  }
  return estimateLetter({
    practice: { ...from, npi: practice.npi, taxId: taxNumber(practice.taxId) },
    patientName: patient.name,
    birthDate: patient.birthDate,
    madeOn,
    ...scheduled,
    primaryService: goodFaith.primaryService,
    diagnoses: goodFaith.diagnosisCodes.map(dotted),
    items: goodFaith.providers.flatMap(({ name, npi, items }) =>
      items.map(({ code, description, units, expectedCharge }) => ({
        provider: name,
        npi,
        code,
        description,
        quantity: units,
        expected: expectedCharge,
      })),
    ),
    separately: goodFaith.scheduledApart,
  });
}

/** `99-0000001`, or a social security number as its holder writes it. */
function taxNumber({ kind, digits }: Estimate["practice"]["taxId"]): string {
  return kind === "EIN"
    ? `${digits.slice(0, 2)}-${digits.slice(2)}`
    : `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
}

function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
