import { addDays, addYears, type IsoDate } from "@claimwright/base";
import { idOf, type Patient, type PatientId, type PracticeId } from "@claimwright/model";
import type { DemoVisit } from "./demo-visit.ts";

const FIRST_NAMES = {
  F: ["Alma", "Beatriz", "Carmen", "Dorothea", "Edith", "Farida", "Greta", "Hana", "Imani", "Josefina"],
  M: ["Anton", "Basil", "Cyrus", "Desmond", "Emil", "Felix", "Gustavo", "Hollis", "Idris", "Jasper"],
  U: ["Avery", "Blair", "Casey", "Devon", "Ellis", "Finley", "Gray", "Harper", "Indigo", "Jules"],
} as const;
const LAST_NAMES = [
  "Abernathy",
  "Brightwater",
  "Castellane",
  "Dunmore",
  "Eastlake",
  "Fenwick",
  "Galloway",
  "Hawthorne",
  "Ironwood",
  "Juniper",
  "Kestrel",
  "Larkspur",
  "Merriweather",
] as const;
const STREETS = [
  "Alder Court",
  "Birch Lane",
  "Cedar Street",
  "Dogwood Drive",
  "Elm Avenue",
  "Fir Terrace",
] as const;

/**
 * A person who does not exist, with the age and sex of the visit. Nothing of the person comes from the note; the same
 * visit id always yields the same person. Undefined when the age is not known: a birth date is never made up.
 */
export function inventPatient(
  visit: DemoVisit,
  ordinal: number,
  dateOfService: IsoDate,
  practiceId: PracticeId,
): Patient | undefined {
  const birthDate = birthDateOf(visit, ordinal, dateOfService);
  if (birthDate === undefined) return undefined;
  const firstNames = FIRST_NAMES[visit.sex];
  return {
    id: idOf<PatientId>(`patient-${visit.id}`),
    practiceId,
    accountNumber: `A${String(ordinal).padStart(5, "0")}`,
    name: visit.name ?? { first: pick(firstNames, ordinal), last: pick(LAST_NAMES, ordinal) },
    birthDate,
    sex: visit.sex,
    address: {
      line1: `${100 + ordinal} ${pick(STREETS, ordinal)}`,
      city: "Springfield",
      state: "IL",
      zip: "627010000",
    },
    phone: `21755501${String(ordinal % 100).padStart(2, "0")}`,
  };
}

/** A birth date that gives exactly the stated age on the date of service, spread over the year by the ordinal. */
function birthDateOf(visit: DemoVisit, ordinal: number, on: IsoDate): IsoDate | undefined {
  const daysPast = (ordinal * 37) % 300;
  switch (visit.age.kind) {
    case "years":
      return addDays(addYears(on, -visit.age.years), -daysPast);
    case "months":
      return addDays(on, -Math.round(visit.age.months * 30.44) - (daysPast % 28));
    case "unknown":
      return undefined;
  }
}

function pick<T>(values: readonly T[], ordinal: number): T {
  const value = values[ordinal % values.length];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}
