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

/** Sends at once what has no answer yet, and takes what answers come before the server is gone. */
export async function sendOnce(desk, address) {
  await Promise.all(
    desk.writes
      .filter(({ isAnswered }) => !isAnswered)
      .map(async (write) => {
        write.isAnswered = isFinal(await attempt(desk, address, write).catch(() => undefined));
      }),
  );
}

/**
 * Sends until each has its answer. `letTimePass` makes the server believe that whatever attempt has not finished began
 * long ago, as it does by itself after five minutes.
 */
export async function sendUntilAnswered(desk, address, letTimePass) {
  for (let attempts = 0; desk.writes.some(({ isAnswered }) => !isAnswered); attempts += 1) {
    if (attempts === MAX_ATTEMPTS) throw new Error("the front desk's writes were not answered");
    await letTimePass();
    await sendOnce(desk, address);
    await new Promise((wake) => setTimeout(wake, PAUSE_MS));
  }
}

/** Done, or said to be done already; "not finished" and a failed server are no answers. */
function isFinal(answer) {
  if (answer === undefined || answer.status >= 500) return false;
  if (answer.status === 200) return true;
  if (answer.status !== 409) throw new Error(`a write was refused with ${answer.status}: ${answer.detail}`);
  return !answer.detail.includes("has not finished");
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
