import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { proveLedger, sealEvents, verifyEvents } from "../../packages/store/dist/index.js";

/** Where a claim may stand once its answer is posted. */
const SETTLED = new Set(["paid", "denied", "closed"]);

/** What does not hold, a sentence each; nothing when the books tell the truth. */
export async function faultsOf(store, scene) {
  const { practiceId } = scene.desk;
  return store.withPractices([practiceId], "auditor", async (tx) => {
    const claims = await rowsOf(tx, "claim", practiceId);
    const sent = await rowsOf(tx, "outbound_file_claim", practiceId);
    const answers = await rowsOf(tx, "remittance_claim", practiceId);
    const payments = await rowsOf(tx, "remittance_payment", practiceId);
    return [
      ...claimFaults(scene, claims, sent, answers),
      ...paymentFaults(scene, answers, payments),
      ...(await fileFaults(tx, scene, sent)),
      ...(await deskFaults(tx, practiceId, scene.front.writes)),
      ...(await stateFaults(tx, practiceId, claims)),
      ...(await bookFaults(tx, practiceId)),
    ];
  });
}

function rowsOf(tx, table, practiceId) {
  return tx.db.selectFrom(table).selectAll().where("practice_id", "=", practiceId).execute();
}

/** sent = answered = posted or held: each claim in one file, answered once, and settled. */
function claimFaults({ claimIds }, claims, sent, answers) {
  const times = (rows, id) => rows.filter((row) => row.claim_id === id).length;
  return claimIds.flatMap((id) => {
    const claim = claims.find((each) => each.claim_id === id);
    return [
      ...(claim === undefined ? [`claim ${id} is gone`] : []),
      ...(times(sent, id) === 1 ? [] : [`claim ${id} is in ${times(sent, id)} files`]),
      ...(times(answers, id) === 1 ? [] : [`claim ${id} was answered ${times(answers, id)} times`]),
      ...(SETTLED.has(claim?.state) ? [] : [`claim ${id} is ${claim?.state}`]),
    ];
  });
}

/** Each payment once, and what it says it paid is what its claims got. */
function paymentFaults({ answered }, answers, payments) {
  const identities = payments.map((row) =>
    [row.payer_identifier, row.trace_number, row.amount_cents, row.payment_date].join(),
  );
  const wrong = payments.flatMap((payment) => {
    const paid = answers
      .filter((row) => row.payment_id === payment.payment_id)
      .reduce((sum, row) => sum + row.paid_cents, 0);
    return paid === payment.amount_cents
      ? []
      : [`payment ${payment.trace_number} is ${payment.amount_cents}, its claims ${paid}`];
  });
  return [
    ...(new Set(identities).size === payments.length ? [] : ["a payment stands twice"]),
    ...(payments.length === answered.size
      ? []
      : [`${answered.size} files were answered, ${payments.length} payments posted`]),
    ...answers
      .filter(({ state }) => state !== "posted")
      .map((row) => `an answer is ${row.state}: ${row.state_reason}`),
    ...wrong,
  ];
}

/** No file waits; what lies in the partner's folder is what was kept, each file once. */
async function fileFaults(tx, { folder }, sent) {
  const ids = new Set(sent.map((row) => row.file_id));
  const kept = await tx.db.selectFrom("outbound_file").select(["file_id", "state", "byte_length"]).execute();
  const own = kept.filter((row) => ids.has(row.file_id));
  const there = readdirSync(join(folder, "outgoing")).filter((name) => name.endsWith(".x12"));
  const inbox = await tx.db.selectFrom("inbound_file").select(["name", "state", "held_reason"]).execute();
  return [
    ...own.filter(({ state }) => state !== "sent").map((row) => `file ${row.file_id} is ${row.state}`),
    ...own.flatMap((row) => {
      const length = there.includes(`${row.file_id}.x12`)
        ? readFileSync(join(folder, "outgoing", `${row.file_id}.x12`)).length
        : 0;
      return length === row.byte_length
        ? []
        : [`file ${row.file_id} has ${length} of ${row.byte_length} bytes`];
    }),
    ...(there.length === own.length
      ? []
      : [`${there.length} files lie with the partner, ${own.length} were written`]),
    ...inbox
      .filter(({ state }) => state !== "posted")
      .map((row) => `answer ${row.name} is ${row.state}: ${row.held_reason}`),
  ];
}

/** Each write of the front desk is there once, whatever became of the server that took it. */
async function deskFaults(tx, practiceId, writes) {
  const isVisit = ({ path }) => path === "/appointments";
  const visits = await rowsOf(tx, "appointment", practiceId);
  const copays = await rowsOf(tx, "patient_payment", practiceId);
  const asked = writes.filter((write) => !isVisit(write)).map(({ body }) => body.amount);
  const wanted = writes.filter(isVisit).map(({ body }) => body.startsAt);
  return [
    ...sameList(
      "visits in the book",
      wanted,
      visits.map((row) => String(row.starts_at).slice(0, 5)),
    ),
    ...sameList(
      "copays",
      asked,
      copays.map((row) => row.amount_cents),
    ),
  ];
}

function sameList(what, wanted, found) {
  const text = (list) => list.map(String).sort().join(", ");
  return text(wanted) === text(found) ? [] : [`${what} are ${text(found)} and not ${text(wanted)}`];
}

/** The states of a claim follow on each other from the first to the one it is in. */
async function stateFaults(tx, practiceId, claims) {
  const changes = await tx.db
    .selectFrom("claim_state_change")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .orderBy("claim_id")
    .orderBy("ordinal")
    .execute();
  return claims.flatMap((claim) => {
    const own = changes.filter((row) => row.claim_id === claim.claim_id);
    const broken = own.some(
      (row, index) => row.ordinal !== index + 1 || (index > 0 && row.from_state !== own[index - 1].to_state),
    );
    return broken || own.at(-1)?.to_state !== claim.state
      ? [`the states of claim ${claim.claim_id} do not follow on each other`]
      : [];
  });
}

async function bookFaults(tx, practiceId) {
  while ((await sealEvents(tx, practiceId)) > 0);
  const { brokenSeal } = await verifyEvents(tx, practiceId);
  const { sum, wrongBalances } = await proveLedger(tx, practiceId);
  return [
    ...(brokenSeal === undefined ? [] : [`seal ${brokenSeal} does not fit`]),
    ...(sum === 0 ? [] : [`the ledger sums to ${sum}`]),
    ...(wrongBalances.length === 0 ? [] : [`${wrongBalances.length} balances are no recount`]),
  ];
}
