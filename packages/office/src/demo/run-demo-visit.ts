import { type Finding, ProblemError, type Why } from "@claimwright/base";
import type { Destination } from "@claimwright/exchange";
import type { EncounterId } from "@claimwright/model";
import type { FeeTable } from "@claimwright/pricing";
import { insertCoverage, insertPatient } from "@claimwright/store";
import { buildClaim } from "../build-claim.ts";
import { codeVisitByMachine } from "../code-visit.ts";
import type { AnswerKind } from "../inbox/file-kind.ts";
import { pickUpAnswers } from "../inbox/pick-up-answers.ts";
import { processInbox } from "../inbox/process-inbox.ts";
import { makeStatement } from "../make-statement.ts";
import type { Office } from "../office.ts";
import { sendClaims } from "../send-claims.ts";
import { showVisit, type VisitJourney } from "../show-visit.ts";
import { signVisit } from "../sign-visit.ts";
import type { Enrolment } from "./enrol-visits.ts";
import type { DemoDesk } from "./open-demo.ts";

/** What became of one visit of the demo, and how far it came. */
export type DemoOutcome = DemoProgress &
  ({ readonly kind: "billed" } | { readonly kind: "held"; readonly reason: string });

interface DemoProgress {
  readonly visitId: string;
  readonly journey: VisitJourney;
  readonly findings: readonly Finding[];
  /** The 837P, when one was sent, and what came back. */
  readonly claimFile?: Uint8Array;
  readonly answers: ReadonlyMap<AnswerKind, Uint8Array>;
}

export interface DemoPartners {
  readonly destination: Destination;
  readonly fees: FeeTable;
}

/** One visit from the signed note to the patient's bill, through the same use cases that an office uses. */
export async function runDemoVisit(
  office: Office,
  desk: DemoDesk,
  { visit, encounter, patient, coverage }: Enrolment,
  partners: DemoPartners,
): Promise<DemoOutcome> {
  const { id } = encounter;
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await insertPatient(tx, patient);
    await insertCoverage(tx, desk.practiceId, coverage);
  });
  await signVisit(office, desk, encounter);
  const { accepted } = await codeVisitByMachine(office, desk, id, {
    ageIsKnown: visit.age.kind !== "unknown",
  });
  if (accepted.kind === "held") return held(office, desk, visit.id, id, accepted.why);
  const claim = await buildClaim(office, desk, id, { fees: partners.fees });
  if (claim.kind === "held") return held(office, desk, visit.id, id, claim.why);
  const [sent] = await sendClaims(office, desk, [claim.claimId], partners.destination);
  if (sent?.delivery.outcome !== "delivered") throw notDelivered(partners.destination.name);
  const answers = await pickUpAnswers(office, desk, partners.destination);
  const filesHeld = (await processInbox(office, desk)).flatMap(({ heldReason }) => heldReason ?? []);
  await makeStatement(office, desk, id);
  const journey = await showVisit(office, desk, id);
  const returned = returnedReason(journey, filesHeld);
  return {
    ...(returned === undefined ? { kind: "billed" } : { kind: "held", reason: returned }),
    visitId: visit.id,
    journey,
    findings: claim.findings,
    claimFile: sent.bytes,
    answers: new Map(answers.map(({ file, bytes }) => [file.kind as AnswerKind, bytes])),
  };
}

/** Why a claim that was sent is not on its way to be paid: the payer returned it, or its answer is held. */
function returnedReason({ claims }: VisitJourney, filesHeld: readonly string[]): string | undefined {
  if (filesHeld.length > 0) return filesHeld.join(" ");
  const rejected = claims.find(({ state }) => state === "rejected");
  return rejected?.history.at(-1)?.reason;
}

async function held(
  office: Office,
  desk: DemoDesk,
  visitId: string,
  id: EncounterId,
  why: Why,
): Promise<DemoOutcome> {
  return {
    kind: "held",
    visitId,
    reason: why.reason,
    journey: await showVisit(office, desk, id),
    findings: [],
    answers: new Map(),
  };
}

function notDelivered(partner: string): ProblemError {
  return new ProblemError({
    code: "exchange.failed",
    message: `The claims could not be handed to ${partner}.`,
    remedy: "Check that the folder CLAIMWRIGHT_HOME may be written and has room, and run the demo again.",
  });
}
