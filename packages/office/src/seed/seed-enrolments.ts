import { addDays, type IsoDate, isoDate, npiOf } from "@claimwright/base";
import { type Enrolment, idOf, type Payer, type PayerId, type ProviderId } from "@claimwright/model";
import { savePayer } from "@claimwright/store";
import { SANDBOX_PAYER } from "../demo/demo-practice.ts";
import type { Desk, Office } from "../office.ts";
import { type EnrolmentFacts, saveEnrolment } from "../settings/enrolments.ts";
import { saveProvider } from "../settings/providers.ts";
import { SEED_PAYERS } from "./seed-payers.ts";
import { SEED_PROVIDERS } from "./seed-people.ts";

const SINCE = isoDate("2019-05-01");

/** A plan of which the practice has asked to be a part, and which nobody has a card of yet. */
const PRAIRIE: Payer = {
  id: idOf<PayerId>("payer-prairie"),
  name: "Prairie Mutual",
  payerIdentifier: "PRMUT1",
  address: { line1: "PO Box 22", city: "Peoria", state: "IL", zip: "616010022" },
};

const approved = { state: "approved", on: isoDate("2019-05-20") } as const;
const notStarted = { state: "not-started" } as const;

/** How the invented practice stands with its payers on its last day: some of each. */
export async function seedEnrolments(office: Office, desk: Desk, today: IsoDate): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    savePayer(tx, desk.practiceId, PRAIRIE),
  );
  await saveEnrolment(office, desk, {
    ...enrolled(SANDBOX_PAYER.id),
    claims: approved,
    remittances: approved,
    funds: { state: "refused", on: addDays(today, -20) },
  });
  for (const { id } of SEED_PROVIDERS) await saveEnrolment(office, desk, ofProvider(id, today));
  for (const { payer } of SEED_PAYERS.filter((each) => each.payer !== SANDBOX_PAYER)) {
    const whole = { ...enrolled(payer.id), claims: approved, remittances: approved, funds: approved };
    await saveEnrolment(office, desk, whole);
    for (const { id } of SEED_PROVIDERS)
      await saveEnrolment(office, desk, { ...enrolled(payer.id), providerId: id });
  }
  await seedPrairie(office, desk, today);
  const locum = await saveProvider(office, desk, {
    npi: npiOf("199800004"),
    name: { first: "Rhona", last: "Castlebay" },
    taxonomy: "207Q00000X",
    credential: "MD",
    active: { from: addDays(today, -120) },
  });
  await saveEnrolment(office, desk, {
    ...pending(SANDBOX_PAYER.id, addDays(today, -118)),
    providerId: locum.id,
  });
}

async function seedPrairie(office: Office, desk: Desk, today: IsoDate): Promise<void> {
  const [first, second] = SEED_PROVIDERS;
  if (first === undefined || second === undefined) throw new Error("the invented practice has clinicians");
  await saveEnrolment(office, desk, {
    ...enrolled(PRAIRIE.id),
    claims: approved,
    remittances: { state: "sent", on: addDays(today, -75) },
  });
  await saveEnrolment(office, desk, { ...pending(PRAIRIE.id, addDays(today, -40)), providerId: first.id });
  await saveEnrolment(office, desk, {
    ...enrolled(PRAIRIE.id),
    participation: "ended",
    effective: { from: SINCE, to: isoDate("2025-12-31") },
    providerId: second.id,
  });
}

/** The nurse practitioner's term with the plan runs out in two months. */
function ofProvider(providerId: ProviderId, today: IsoDate): EnrolmentFacts {
  const endsSoon = providerId === SEED_PROVIDERS[2]?.id;
  return {
    ...enrolled(SANDBOX_PAYER.id),
    ...(endsSoon ? { effective: { from: SINCE, to: addDays(today, 60) } } : {}),
    providerId,
  };
}

function enrolled(payerId: PayerId): Omit<Enrolment, "id"> {
  return {
    payerId,
    participation: "participating",
    effective: { from: SINCE },
    claims: notStarted,
    remittances: notStarted,
    funds: notStarted,
  };
}

function pending(payerId: PayerId, appliedOn: IsoDate): Omit<Enrolment, "id"> {
  return {
    payerId,
    participation: "pending",
    appliedOn,
    claims: notStarted,
    remittances: notStarted,
    funds: notStarted,
  };
}
