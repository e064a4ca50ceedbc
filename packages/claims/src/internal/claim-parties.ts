import type {
  BillingProvider,
  ClaimPatient,
  ClaimPayer,
  ClaimProvider,
  ClaimSubscriber,
  Coverage,
  Patient,
  Practice,
  Provider,
} from "@claimwright/model";

/** The parties of a claim, copied from what is known of them today. */
export function claimParties(parts: {
  readonly patient: Patient;
  readonly coverage: Coverage;
  readonly practice: Practice;
  readonly provider: Provider;
}): {
  billingProvider: BillingProvider;
  renderingProvider: ClaimProvider;
  subscriber: ClaimSubscriber;
  patient?: ClaimPatient;
  payer: ClaimPayer;
} {
  const { patient, coverage, practice, provider } = parts;
  return {
    billingProvider: billingProviderOf(practice),
    renderingProvider: { name: provider.name, npi: provider.npi, taxonomy: provider.taxonomy },
    subscriber: subscriberOf(patient, coverage),
    ...(coverage.relationship === "18" ? {} : { patient: claimPatientOf(patient, coverage) }),
    payer: {
      name: coverage.payer.name,
      payerIdentifier: coverage.payer.payerIdentifier,
      ...(coverage.payer.address === undefined ? {} : { address: coverage.payer.address }),
    },
  };
}

function billingProviderOf(practice: Practice): BillingProvider {
  return {
    organizationName: practice.name,
    npi: practice.npi,
    taxId: practice.taxId,
    taxonomy: practice.taxonomy,
    address: practice.address,
    ...(practice.payToAddress === undefined ? {} : { payToAddress: practice.payToAddress }),
    contact: practice.contact,
  };
}

function subscriberOf(patient: Patient, coverage: Coverage): ClaimSubscriber {
  const isPatient = coverage.relationship === "18";
  const person = isPatient ? patient : (coverage.subscriber ?? patient);
  // X222A1 2010BA: address, birth date and sex are sent only when the subscriber is the patient; a CMS-1500 prints
  // the insured's too, so what is known is kept.
  return {
    rank: coverage.rank,
    name: person.name,
    memberId: coverage.memberId.trim(),
    ...(coverage.groupNumber === undefined ? {} : { groupNumber: coverage.groupNumber }),
    ...(coverage.planName === undefined ? {} : { planName: coverage.planName }),
    claimFilingCode: coverage.claimFilingCode,
    isPatient,
    birthDate: person.birthDate,
    sex: person.sex,
    ...(person.address === undefined ? {} : { address: person.address }),
  };
}

function claimPatientOf(patient: Patient, coverage: Coverage): ClaimPatient {
  return {
    name: patient.name,
    birthDate: patient.birthDate,
    sex: patient.sex,
    address: patient.address,
    relationship: coverage.relationship,
  };
}
