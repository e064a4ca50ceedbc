import type { Finding, IsoDate, Why } from "@claimwright/base";
import {
  applyPracticeRules,
  editClaim,
  editTablesOf,
  type PayerProfile,
  type PracticeRules,
  payerProfileOf,
} from "@claimwright/claims";
import type {
  Coverage,
  Encounter,
  EncounterId,
  Enrolment,
  Patient,
  PatientId,
  Payer,
  PracticeId,
  ProfessionalClaim,
} from "@claimwright/model";
import { CAUTIOUS_POLICY } from "@claimwright/receivables";
import {
  type KeptOverride,
  listEditOverridesOf,
  listEnrolments,
  type StoredClaim,
  type StoreTransaction,
} from "@claimwright/store";
import type { ClaimTerms } from "../build-claim.ts";
import { type Office, todayOf } from "../office.ts";
import { listClaimsOfPatients } from "../queries/claims-of-patient.ts";
import { type PolicyLookup, policiesOn } from "../receivables/policies/payer-policies.ts";
import { loadRules } from "../rules/claim-rules.ts";
import { enrolmentsWith } from "./enrolments-with.ts";

/** A claim of a visit with what the edits look at around it. */
export interface ClaimToEdit {
  readonly claim: ProfessionalClaim;
  readonly encounter: Encounter;
  readonly patient: Patient;
  readonly payer: Coverage["payer"];
}

/** A claim after the practice's own rules and the edits. */
export interface EditedClaim {
  /** With what the practice's rules set. */
  readonly claim: ProfessionalClaim;
  readonly findings: readonly Finding[];
  /** Why rules changed what they changed. */
  readonly whys: readonly Why[];
}

/**
 * What the practice's own rules make of a claim and what the edits then say of it: with the tables of its date, the
 * patient's claims for other visits, the payer's profile, and what people stated about findings of the visit.
 */
export async function editInOffice(
  office: Office,
  tx: StoreTransaction,
  subject: ClaimToEdit,
  terms: EditTerms,
): Promise<EditedClaim> {
  const { encounter } = subject;
  const around = await surroundingsOf(tx, encounter.practiceId, [encounter], todayOf(office));
  return editAmong(office, subject, around, terms);
}

export type EditTerms = Pick<ClaimTerms, "payerProfile" | "overrides">;

/** What the practice holds that the edits of some visits' claims look at. */
export interface Surroundings {
  /** The claims of the visits' patients. A claim that is built meanwhile is added. */
  readonly claims: Map<PatientId, PatientClaim[]>;
  readonly stated: ReadonlyMap<EncounterId, readonly KeptOverride[]>;
  readonly policies: PolicyLookup;
  readonly enrolments: readonly Enrolment[];
  /** The practice's own. */
  readonly rules: PracticeRules;
}

export type PatientClaim = Pick<StoredClaim, "encounterId" | "claim">;

export async function surroundingsOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  encounters: readonly Encounter[],
  today: IsoDate,
): Promise<Surroundings> {
  const patients = encounters.map(({ patientId }) => patientId);
  const visits = encounters.map(({ id }) => id);
  const claims = await listClaimsOfPatients(tx, practiceId, patients);
  return {
    claims: new Map([...claims].map(([id, own]) => [id, [...own]])),
    stated: await listEditOverridesOf(tx, practiceId, visits),
    policies: await policiesOn(tx, practiceId, today),
    enrolments: (await listEnrolments(tx, practiceId)).map(({ enrolment }) => enrolment),
    rules: await loadRules(tx, practiceId),
  };
}

export function addClaim({ claims }: Surroundings, patientId: PatientId, claim: PatientClaim): void {
  const own = claims.get(patientId);
  if (own === undefined) claims.set(patientId, [claim]);
  else own.unshift(claim);
}

export function editAmong(
  office: Office,
  { claim: built, encounter, patient, payer }: ClaimToEdit,
  { claims, stated, policies, enrolments, rules }: Surroundings,
  terms: EditTerms,
): EditedClaim {
  const book = office.codes.at(encounter.dateOfService);
  const { claim, findings: ruled, whys } = applyPracticeRules(rules, built);
  const findings = editClaim(claim, {
    book,
    tables: editTablesOf(book, office.codes),
    payerProfile: terms.payerProfile ?? profileOf(payer, policies),
    otherClaims: (claims.get(patient.id) ?? [])
      .filter(({ encounterId }) => encounterId !== encounter.id)
      .map((other) => other.claim),
    patient,
    today: todayOf(office),
    circumstances: enrolmentsWith(enrolments, payer.id, encounter.renderingProviderId),
    overrides: [
      ...(terms.overrides ?? []),
      ...(stated.get(encounter.id) ?? []).map(({ code, place, statement }) => ({
        code,
        statement,
        ...(place === "" ? {} : { place }),
      })),
    ],
  });
  return { claim, findings: [...findings, ...ruled], whys };
}

/** What the practice wrote down of the payer; the days to file are those of its policy, where one was ever set. */
function profileOf(payer: Payer, policies: PolicyLookup): PayerProfile {
  const profile = payerProfileOf(payer);
  const policy = policies(payer.id);
  return policy === CAUTIOUS_POLICY ? profile : { ...profile, timelyFilingDays: policy.remedies.filingDays };
}
