// A front desk that writes over HTTP to a server that is killed in the middle. Each write has an idempotency key and is
// sent again under it until an answer comes; what came of it must be there once.
import { randomUUID } from "node:crypto";

const PASSWORD = "plum heron lantern";
const TOKEN_LIFE_MS = 3_600_000;
/** Far more than a write that meets a new server needs. */
const MAX_ATTEMPTS = 40;
const PAUSE_MS = 100;

/** Somebody of the practice, and the writes that they are about to make: visits into the book, and copays. */
export async function openDeskWrites(people, desk, { patientId, providerId, count }) {
  const id = `clerk-${desk.practiceId}`;
  await people.add(desk.companyId, desk.actor, {
    id,
    login: `${id}@clinic.example`,
    password: PASSWORD,
    name: "Front desk",
    grants: [{ practiceId: desk.practiceId, role: "front-desk" }],
  });
  const token = await people.createApiToken(desk.companyId, id, {
    name: "faults",
    scopes: ["register-patients", "take-payments"],
    lifeMs: TOKEN_LIFE_MS,
  });
  const writes = Array.from({ length: count }, (_, index) => ({
    key: randomUUID(),
    ...(index % 2 === 0 ? visit(patientId, providerId, index) : copay(patientId, index)),
    isAnswered: false,
  }));
  return { token, writes, practiceId: desk.practiceId };
}

function visit(patientId, providerId, index) {
  const startsAt = `${String(8 + index).padStart(2, "0")}:00`;
  return {
    path: "/appointments",
    body: { patientId, providerId, day: "2027-01-04", startsAt, minutes: 20 },
  };
}

function copay(patientId, index) {
  const paymentId = randomUUID();
  return {
    path: `/patients/${patientId}/payments`,
    body: { paymentId, amount: 1_000 + index, method: "cash", purpose: "time-of-service" },
  };
}

/**
 * Sends at once what has no answer yet. `enough` comes with so many answers, the others being on the way; `all` when
 * each was answered or cut off.
 */
export function sendOnce(desk, address, enoughAnswers = 0) {
  let answers = 0;
  let tellEnough;
  const enough = new Promise((resolve) => {
    tellEnough = resolve;
  });
  const unanswered = desk.writes.filter(({ isAnswered }) => !isAnswered);
  const all = Promise.all(
    unanswered.map(async (write) => {
      write.isAnswered = isFinal(await attempt(desk, address, write).catch(() => undefined));
      answers += 1;
      if (answers >= enoughAnswers) tellEnough();
    }),
  ).finally(tellEnough);
  if (enoughAnswers === 0) setTimeout(tellEnough, PAUSE_MS);
  return { enough, all };
}

/**
 * Sends until each has its answer. `letTimePass` makes the server believe that whatever attempt has not finished began
 * long ago, as it does by itself after five minutes.
 */
export async function sendUntilAnswered(desk, address, letTimePass) {
  for (let attempts = 0; desk.writes.some(({ isAnswered }) => !isAnswered); attempts += 1) {
    if (attempts === MAX_ATTEMPTS) throw new Error("the front desk's writes were not answered");
    await letTimePass();
    await sendOnce(desk, address).all;
    await new Promise((wake) => setTimeout(wake, PAUSE_MS));
  }
}

/** Done, or refused, which the book and the copays will show; "not finished" and a failed server are no answers. */
function isFinal(answer) {
  return answer !== undefined && answer.status < 500 && !answer.detail.includes("has not finished");
}

async function attempt({ token, practiceId }, address, { key, path, body }) {
  const response = await fetch(`${address}/api/practices/${practiceId}${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "idempotency-key": key,
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  return { status: response.status, detail: answer.detail ?? "" };
}
