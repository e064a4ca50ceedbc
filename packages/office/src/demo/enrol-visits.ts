import type { IsoDate } from "@claimwright/base";
import {
  type Coverage,
  type Encounter,
  type EncounterId,
  idOf,
  type Patient,
  type PracticeId,
} from "@claimwright/model";
import { DEMO_PROVIDER, demoCoverage } from "./demo-practice.ts";
import type { DemoVisit } from "./demo-visit.ts";
import { inventPatient } from "./invented-people.ts";

/** A visit with the invented person and membership that the demo gives it. */
export interface Enrolment {
  readonly visit: DemoVisit;
  readonly patient: Patient;
  readonly coverage: Coverage;
  readonly encounter: Encounter;
}

const OFFICE = "11";

export function enrolVisits(
  visits: readonly DemoVisit[],
  dateOfService: IsoDate,
  practiceId: PracticeId,
): readonly Enrolment[] {
  return visits.map((visit, index) => {
    const patient = inventPatient(visit, index + 1, dateOfService, practiceId);
    const coverage = demoCoverage(patient, index + 1);
    return { visit, patient, coverage, encounter: encounterOf(visit, patient, dateOfService) };
  });
}

function encounterOf(visit: DemoVisit, patient: Patient, dateOfService: IsoDate): Encounter {
  return {
    id: idOf<EncounterId>(visit.id),
    practiceId: patient.practiceId,
    patientId: patient.id,
    renderingProviderId: DEMO_PROVIDER.id,
    dateOfService,
    placeOfService: OFFICE,
    setting: "outpatient",
    ...(visit.chiefComplaint === undefined ? {} : { chiefComplaint: visit.chiefComplaint }),
    patientStatus: visit.patientStatus,
    note: {
      text: visit.note,
      signedBy: DEMO_PROVIDER.id,
      signedAt: `${dateOfService}T21:00:00.000Z`,
    },
  };
}
