import type { Finding } from "@claimwright/base";
import { checkCoverage } from "@claimwright/claims";
import type { Coverage, Patient, PatientId } from "@claimwright/model";
import { type BenefitSummary, type DueAtVisit, dueAtVisit, summarizeBenefits } from "@claimwright/pricing";
import {
  type EligibilityCheck,
  type EligibilityStanding,
  listAppointments,
  listCoverages,
  listCoverageVersions,
  listDependents,
  listEligibilityStandings,
  loadPatient,
  type StoredAppointment,
} from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../office.ts";

/** Everything that the desk knows of a person. */
export interface PatientRegistration {
  readonly patient: Patient;
  readonly version: number;
  /** The others for whose account the same person answers, the guarantor among them. */
  readonly family: readonly Patient[];
  readonly coverages: readonly RegisteredCoverage[];
  /** From today on. */
  readonly appointments: readonly StoredAppointment[];
}

export interface RegisteredCoverage {
  readonly coverage: Coverage;
  readonly version: number;
  readonly findings: readonly Finding[];
  /** The last answer, read; absent when the plan never answered. */
  readonly benefits?: AnsweredBenefits;
  /** The last question, when it got no answer: it stands beside what was known before. */
  readonly failed?: EligibilityCheck;
}

export interface AnsweredBenefits extends DueAtVisit {
  readonly askedAt: string;
  readonly check: EligibilityCheck;
  readonly summary: BenefitSummary;
}

/** Throws ProblemError `input.not-found`. */
export async function openRegistration(
  office: Office,
  desk: Desk,
  id: PatientId,
): Promise<PatientRegistration> {
  const { practiceId } = desk;
  const today = todayOf(office);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { patient, version } = await loadPatient(tx, practiceId, id);
    const coverages = await listCoverages(tx, practiceId, id);
    const versions = await listCoverageVersions(tx, practiceId, id);
    const standings = await listEligibilityStandings(
      tx,
      practiceId,
      coverages.map((each) => each.id),
    );
    const head = patient.guarantor?.patientId ?? id;
    const members = [
      ...(head === id ? [] : [(await loadPatient(tx, practiceId, head)).patient]),
      ...(await listDependents(tx, practiceId, head)),
    ];
    return {
      patient,
      version,
      family: members.filter((member) => member.id !== id),
      coverages: coverages.map((coverage) => ({
        coverage,
        version: versions.get(coverage.id) ?? 1,
        findings: checkCoverage(
          coverage,
          patient,
          coverages.filter((other) => other.id !== coverage.id),
          today,
        ),
        ...benefitsOf(standings.get(coverage.id)),
      })),
      appointments: await listAppointments(tx, practiceId, { patientId: id, from: today }),
    };
  });
}

function benefitsOf(
  standing: EligibilityStanding | undefined,
): Pick<RegisteredCoverage, "benefits" | "failed"> {
  if (standing === undefined) return {};
  const { answered, latest } = standing;
  const failed = latest.id === answered?.id ? {} : { failed: latest };
  if (answered === undefined || answered.result.outcome !== "answered") return failed;
  const summary = summarizeBenefits(answered.result.response);
  return {
    ...failed,
    benefits: { askedAt: answered.askedAt, check: answered, summary, ...dueAtVisit(summary) },
  };
}
