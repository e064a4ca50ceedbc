import type { IsoDate } from "@claimwright/base";
import { type Patient, readingName } from "@claimwright/model";
import type { SeedCase } from "./cases/seed-case.ts";
import type { Chance } from "./chance.ts";

export interface SeedNote {
  readonly chiefComplaint: string;
  readonly text: string;
}

const OPENINGS = ["returns for", "comes in for", "is seen today for"] as const;
const FAMILY = [
  "Father had a heart attack at 66.",
  "Mother has type 2 diabetes.",
  "No family history of note.",
] as const;
const SOCIAL = [
  "Never smoked. No alcohol.",
  "Former smoker, quit in 2014. One glass of wine on weekends.",
  "Works as a teacher. Does not smoke.",
] as const;
const RETURNS = [
  "Return in three months.",
  "Return in six months, sooner if worse.",
  "Return as needed.",
] as const;

/** The note of one visit about one to three conditions, in the customary sections. */
export function writeNote(
  patient: Patient,
  cases: readonly SeedCase[],
  date: IsoDate,
  ageYears: number,
  chance: Chance,
): SeedNote {
  const [first] = cases;
  if (first === undefined) throw new RangeError("a visit is about something");
  const medications = cases.flatMap(({ medication }) => medication ?? []);
  const results = cases.flatMap(({ result }) => (result === undefined ? [] : [chance.pick(result)]));
  const sections: readonly (readonly [title: string, body: string])[] = [
    ["CHIEF COMPLAINT", `${first.complaint}.`],
    ["HISTORY OF PRESENT ILLNESS", historyOf(patient, cases, ageYears, chance)],
    ["MEDICATIONS", medications.length === 0 ? "None." : `${medications.join(". ")}.`],
    ["FAMILY HISTORY", chance.pick(FAMILY)],
    ["SOCIAL HISTORY", ageYears < 18 ? "Lives with both parents." : chance.pick(SOCIAL)],
    ["VITALS", vitals(chance)],
    [
      "PHYSICAL EXAM",
      ["Constitutional: Comfortable, in no distress.", ...cases.map(({ exam }) => chance.pick(exam))].join(
        "\n",
      ),
    ],
    ...(results.length === 0 ? [] : [["RESULTS", results.join("\n")] as const]),
    ["ASSESSMENT AND PLAN", assessmentOf(cases, chance)],
    ["INSTRUCTIONS", `${chance.pick(RETURNS)} Signed after the visit of ${date}.`],
  ];
  return {
    chiefComplaint: first.complaint,
    text: `${sections.map(([title, body]) => `${title}\n${body}`).join("\n\n")}\n`,
  };
}

function historyOf(patient: Patient, cases: readonly SeedCase[], ageYears: number, chance: Chance): string {
  const person = ageYears < 18 ? { F: "girl", M: "boy", U: "child" } : { F: "woman", M: "man", U: "person" };
  const about = (cases[0]?.complaint ?? "").toLowerCase();
  const opening = `${readingName(patient.name)} is a ${ageYears}-year-old ${person[patient.sex]} who ${chance.pick(OPENINGS)} ${about}.`;
  return [
    opening,
    ...cases.map(({ history }) => chance.pick(history)),
    "Denies chest pain at rest and weight loss.",
  ].join(" ");
}

function vitals(chance: Chance): string {
  const systolic = 112 + chance.whole(34);
  return `Blood pressure ${systolic}/${68 + chance.whole(20)}, pulse ${62 + chance.whole(26)}, temperature 98.${chance.whole(7)} F.`;
}

function assessmentOf(cases: readonly SeedCase[], chance: Chance): string {
  return cases
    .map(({ assessment, plan }, index) => `${index + 1}. ${chance.pick(assessment)}\n${chance.pick(plan)}`)
    .join("\n");
}
