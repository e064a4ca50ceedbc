import { type PracticeCase, practiceCases } from "@claimwright/coding";
import { type ActorId, idOf } from "@claimwright/model";
import type { Desk, Office } from "../office.ts";
import { submitPractice } from "../practice/submit-practice.ts";
import type { Chance } from "./chance.ts";

/** Two learners of the invented practice: one careful, one who codes what the note only mentions. */
const LEARNERS: readonly { readonly id: ActorId; readonly careless: number }[] = [
  { id: idOf<ActorId>("tess.arbogast"), careless: 15 },
  { id: idOf<ActorId>("oren.blythe"), careless: 55 },
];
const EVERY = 3;

/** Lets them take a third of the cases, so that a teacher sees a class. */
export async function seedLearners(office: Office, desk: Desk, chance: Chance): Promise<void> {
  for (const { id, careless } of LEARNERS) {
    for (const [index, each] of practiceCases.entries()) {
      if (index % EVERY !== 0) continue;
      const answer = answerOf(each, careless, chance);
      await submitPractice(office, { ...desk, actor: id }, each.id, answer);
    }
  }
}

function answerOf(each: PracticeCase, careless: number, chance: Chance) {
  const key = each.diagnoses.map(({ code }) => code);
  const [trap] = each.traps;
  const isTrapped = trap !== undefined && chance.happens(careless);
  const isForgetful = key.length > 1 && chance.happens(careless);
  const diagnoses = isForgetful ? key.slice(0, -1) : key;
  return {
    diagnoses: isTrapped ? [...diagnoses, trap.code] : diagnoses,
    services: each.services.map(({ code }) =>
      chance.happens(careless) ? (code.split("-")[0] ?? code) : code,
    ),
    seconds: 60 + chance.whole(240),
  };
}
