import { addDays, type Cents, type IsoDate, isoDate, ProblemError, sumCents } from "@claimwright/base";
import {
  type AppealFacts,
  type AppealLine,
  appealLetter,
  noteCopy,
  type PacketPart,
  remittanceExcerpt,
  renderPacket,
} from "@claimwright/documents";
import { type ClaimAdjustment, type ClaimId, type ClaimPayment, readingName } from "@claimwright/model";
import { adjustmentWords, type DispositionTable, findDisposition } from "@claimwright/receivables";
import {
  appendEvent,
  loadClaim,
  loadEncounter,
  loadPatient,
  loadPractice,
  loadProvider,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { type LastAnswer, lastAnswer } from "../internal/last-answer.ts";
import { type Desk, type Office, todayOf } from "../office.ts";
import { loadOpenClaims } from "./load-open-claims.ts";
import { loadDispositions } from "./policies/dispositions.ts";
import { policiesOn } from "./policies/payer-policies.ts";

export interface AppealRequest {
  readonly claimId: ClaimId;
  readonly level: AppealFacts["level"];
  /** Why the payer should decide otherwise, a paragraph each; a person writes them. */
  readonly grounds: readonly string[];
}

export interface AppealPacket {
  readonly pdf: Uint8Array;
  readonly inDispute: Cents;
  readonly appealBy: IsoDate;
}

/**
 * Writes an appeal against a payer's last answer: the letter with every fact filled in, the claim as it was sent, this
 * patient's part of the remittance and the signed note, in one PDF; the claim's history says that it was written.
 *
 * Throws ProblemError `input.not-found` for an unknown claim, `input.field` without a ground, `visit.state` when no
 * payer has answered, nothing was denied, or the time to appeal is over.
 */
export async function writeAppeal(office: Office, desk: Desk, request: AppealRequest): Promise<AppealPacket> {
  if (request.grounds.every((text) => text.trim() === "")) throw noGround();
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const stored = await loadClaim(tx, practiceId, request.claimId);
    const { patientControlNumber } = stored.claim;
    const [open] = (await loadOpenClaims(tx, practiceId, [patientControlNumber])).claims;
    const answer = open === undefined ? undefined : await lastAnswer(tx, practiceId, open);
    if (answer === undefined) throw notYet(patientControlNumber, "No payer has answered it yet.");
    const decidedOn = isoDate(answer.kept.key.paymentDate);
    const lines = deniedLines(answer, await loadDispositions(tx, practiceId));
    if (lines.length === 0) throw notYet(patientControlNumber, "The last answer denied nothing.");
    const appealBy = await lastDay(tx, desk, request.claimId, answer);
    const writtenOn = todayOf(office);
    if (writtenOn > appealBy) throw notYet(patientControlNumber, `The time to appeal ended on ${appealBy}.`);
    const record = await recordOf(tx, desk, stored.encounterId);
    const letter = appealLetter({
      ...letterFacts(record, answer),
      level: request.level,
      grounds: request.grounds.filter((text) => text.trim() !== ""),
      lines,
      decidedOn,
      appealBy,
      writtenOn,
    });
    const inDispute = sumCents(lines.map(({ notPaid }) => notPaid));
    const enclosures = enclosuresOf(record, answer, stored.claim);
    const pdf = await renderPacket(letter, enclosures, `Appeal, claim ${patientControlNumber}`);
    await appendEvent(tx, practiceId, {
      kind: "claim.appeal-written",
      subjectKind: "claim",
      subjectId: request.claimId,
      encounterId: stored.encounterId,
      data: { level: request.level, inDisputeCents: inDispute, appealBy },
    });
    return { pdf, inDispute, appealBy };
  });
}

/** What the payer did not pay for a reason that somebody must answer, line by line. */
function deniedLines({ coverage, kept }: LastAnswer, table: DispositionTable): readonly AppealLine[] {
  const { payment, key } = kept;
  const denied = (adjustments: readonly ClaimAdjustment[], remarks: readonly string[]) =>
    adjustments.filter((each) => {
      const rule = findDisposition(table, coverage.payerIdentifier, each, remarks, isoDate(key.paymentDate));
      return each.amount > 0 && (rule === undefined || rule.disposition.kind === "work");
    });
  const ofLines = payment.lines.map((line) => ({
    procedureCode: line.procedureCode,
    modifiers: line.modifiers,
    charge: line.charge,
    remarks: [...line.remarkCodes, ...payment.remarkCodes],
    adjustments: denied(line.adjustments, [...line.remarkCodes, ...payment.remarkCodes]),
  }));
  const ofClaim = {
    procedureCode: "Whole claim",
    modifiers: [],
    charge: payment.totalCharge,
    remarks: payment.remarkCodes,
    adjustments: denied(payment.adjustments, payment.remarkCodes),
  };
  return [...ofLines, ofClaim]
    .filter(({ adjustments }) => adjustments.length > 0)
    .map(({ adjustments, remarks, ...line }) => ({
      ...line,
      notPaid: sumCents(adjustments.map(({ amount }) => amount)),
      reason: [...adjustments.map(reasonText), ...remarks].join("; "),
    }));
}

function reasonText({ group, reason }: ClaimAdjustment): string {
  const words = adjustmentWords(reason);
  return `${group}-${reason}${words === undefined ? "" : `, ${words.toLowerCase()}`}`;
}

/** The day that the worklist counts to, else that of the payer's policy on the day of the decision. */
async function lastDay(
  tx: StoreTransaction,
  { practiceId }: Desk,
  claimId: ClaimId,
  { coverage, kept }: LastAnswer,
): Promise<IsoDate> {
  const { rows } = await sql<{ due_on: string }>`
    select due_on from work_item
    where practice_id = ${practiceId} and claim_id = ${claimId} and action = 'appeal' and state <> 'done'
    order by due_on limit 1`.execute(tx.db);
  const [row] = rows;
  if (row !== undefined) return isoDate(row.due_on);
  const decidedOn = isoDate(kept.key.paymentDate);
  const policies = await policiesOn(tx, practiceId, decidedOn);
  return addDays(decidedOn, policies(coverage.payerId).remedies.appealDays);
}

type VisitRecord = Awaited<ReturnType<typeof recordOf>>;

async function recordOf(
  tx: StoreTransaction,
  { practiceId }: Desk,
  encounterId: Parameters<typeof loadEncounter>[2],
) {
  const { encounter } = await loadEncounter(tx, practiceId, encounterId);
  const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
  const provider = await loadProvider(tx, practiceId, encounter.renderingProviderId);
  const practice = await loadPractice(tx, practiceId);
  return { encounter, patient, practice, signer: `${readingName(provider.name)}, ${provider.credential}` };
}

function letterhead({ practice }: VisitRecord) {
  return { name: practice.name, address: practice.address, phone: practice.contact.phone };
}

function letterFacts(record: VisitRecord, { coverage, kept }: LastAnswer) {
  const { practice, patient, encounter, signer } = record;
  return {
    practice: { ...letterhead(record), npi: practice.npi, taxId: practice.taxId.digits },
    payer: { name: coverage.payerName },
    patientName: patient.name,
    memberId: coverage.memberId,
    payerClaimControlNumber: kept.payment.payerClaimControlNumber,
    patientControlNumber: kept.payment.patientControlNumber,
    dateOfService: encounter.dateOfService,
    signer,
  };
}

function enclosuresOf(
  record: VisitRecord,
  { coverage, kept }: LastAnswer,
  claim: Parameters<typeof claimPart>[0],
): readonly PacketPart[] {
  const { encounter, patient, signer } = record;
  return [
    claimPart(claim, isoDate(encounter.note.signedAt.slice(0, 10))),
    {
      title: "The payer's answer",
      content: { kind: "letter", letter: excerptOf(record, coverage.payerName, kept.payment, kept.key) },
    },
    {
      title: "Signed note of the visit",
      content: {
        kind: "letter",
        letter: noteCopy({
          practice: letterhead(record),
          patientName: patient.name,
          birthDate: patient.birthDate,
          dateOfService: encounter.dateOfService,
          signer,
          signedOn: isoDate(encounter.note.signedAt.slice(0, 10)),
          text: encounter.note.text,
        }),
      },
    },
  ];
}

function claimPart(
  claim: Extract<PacketPart["content"], { kind: "claim" }>["claim"],
  signedOn: IsoDate,
): PacketPart {
  return { title: "Claim as it was sent", content: { kind: "claim", claim, signedOn } };
}

function excerptOf(
  record: VisitRecord,
  payerName: string,
  payment: ClaimPayment,
  key: LastAnswer["kept"]["key"],
) {
  return remittanceExcerpt({
    practice: letterhead(record),
    payerName,
    traceNumber: key.traceNumber,
    paymentDate: isoDate(key.paymentDate),
    payment,
    reasonWords: adjustmentWords,
  });
}

function noGround(): ProblemError {
  return new ProblemError({
    code: "input.field",
    message: "The appeal says no reason why the payer should decide otherwise.",
    remedy: "Write at least one ground; the facts of the claim are filled in.",
  });
}

function notYet(patientControlNumber: string, reason: string): ProblemError {
  return new ProblemError({
    code: "visit.state",
    message: `Claim ${patientControlNumber} cannot be appealed: ${reason}`,
    remedy: "Look at the claim's history for what the payer said and when.",
  });
}
