import { addDays, addYears, type IsoDate } from "@claimwright/base";
import { idOf, type Patient, type PatientId, type PracticeId } from "@claimwright/model";
import type { DemoVisit } from "./demo-visit.ts";
import { INVENTED_FIRST_NAMES, INVENTED_LAST_NAMES, INVENTED_STREETS } from "./invented-names.ts";

/** Who stands in where the record does not say how old the patient is. */
const STAND_IN_YEARS = 45;

/**
 * A person who does not exist, with the age and sex of the visit, or a grown person where the record does not say.
 * Nothing of the person comes from the note; the same place in the file always yields the same person.
 */
export function inventPatient(
  visit: DemoVisit,
  ordinal: number,
  dateOfService: IsoDate,
  practiceId: PracticeId,
): Patient {
  const birthDate = birthDateOf(visit, ordinal, dateOfService);
  const firstNames = INVENTED_FIRST_NAMES[visit.sex];
  return {
    id: idOf<PatientId>(`patient-${visit.id}`),
    practiceId,
    accountNumber: `A${String(ordinal).padStart(5, "0")}`,
    name: visit.name ?? { first: pick(firstNames, ordinal), last: pick(INVENTED_LAST_NAMES, ordinal) },
    birthDate,
    sex: visit.sex,
    address: {
      line1: `${100 + ordinal} ${pick(INVENTED_STREETS, ordinal)}`,
      city: "Springfield",
      state: "IL",
      zip: "62701",
    },
    phone: `21755501${String(ordinal % 100).padStart(2, "0")}`,
  };
}

/** A birth date that gives exactly the age on the date of service, spread over the year by the ordinal. */
function birthDateOf(visit: DemoVisit, ordinal: number, on: IsoDate): IsoDate {
  const daysPast = (ordinal * 37) % 300;
  switch (visit.age.kind) {
    case "years":
      return addDays(addYears(on, -visit.age.years), -daysPast);
    case "months":
      return addDays(on, -Math.round(visit.age.months * 30.44) - (daysPast % 28));
    case "unknown":
      return addDays(addYears(on, -STAND_IN_YEARS), -daysPast);
  }
}

function pick<T>(values: readonly T[], ordinal: number): T {
  const value = values[ordinal % values.length];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}
