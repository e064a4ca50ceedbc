import type { IsoDate, Problem } from "@claimwright/base";
import type { InquiryLine, InquiryReply } from "@claimwright/exchange";
import type {
  Coverage,
  CoverageId,
  EligibilityInquiry,
  EligibilityResponse,
  InsuredPerson,
  Patient,
  Practice,
} from "@claimwright/model";
import {
  appendEvent,
  type EligibilityCheck,
  type EligibilityResult,
  insertEligibilityCheck,
  loadCoverage,
  loadPatient,
  loadPractice,
  reserveCompanyNumbers,
} from "@claimwright/store";
import { read271, write270 } from "@claimwright/transactions";
import { outgoingEnvelope } from "../internal/outgoing-envelope.ts";
import type { Desk, Office } from "../office.ts";

/** EQ01: the plan as a whole; payers answer it with the usual kinds of service (CAQH CORE 154). */
const WHOLE_PLAN = "30";
/** PAT01/SBR02: the patient is the subscriber. */
const SELF = "18";

/**
 * Asks the plan of a coverage about a day, and keeps the question with whatever became of it. Nothing that was known
 * before goes away when the question fails. Throws ProblemError only when the coverage is not there.
 */
export async function askEligibility(
  office: Office,
  desk: Desk,
  { coverageId, date }: { readonly coverageId: CoverageId; readonly date: IsoDate },
  line: InquiryLine,
): Promise<EligibilityCheck> {
  const { practiceId, actor } = desk;
  const askedAt = office.now().toISOString();
  const asked = await office.store.withPractices([practiceId], actor, async (tx) => {
    const coverage = await loadCoverage(tx, practiceId, coverageId);
    const { patient } = await loadPatient(tx, practiceId, coverage.patientId);
    const practice = await loadPractice(tx, practiceId);
    const number = await reserveCompanyNumbers(tx, "interchange");
    return { patient, inquiry: writeInquiry(office, { coverage, patient, practice, number, date, line }) };
  });
  const result = resultOf(await line.ask(new TextEncoder().encode(asked.inquiry)));
  const check: EligibilityCheck = {
    id: office.newId(),
    patientId: asked.patient.id,
    coverageId,
    serviceDate: date,
    askedBy: actor,
    askedAt,
    inquiry: asked.inquiry,
    result,
  };
  await office.store.withPractices([practiceId], actor, async (tx) => {
    await insertEligibilityCheck(tx, practiceId, check);
    await appendEvent(tx, practiceId, {
      kind: "eligibility.asked",
      subjectKind: "patient",
      subjectId: check.patientId,
      data: { coverageId, outcome: result.outcome },
    });
  });
  return check;
}

interface InquiryParts {
  readonly coverage: Coverage;
  readonly patient: Patient;
  readonly practice: Practice;
  readonly number: number;
  readonly date: IsoDate;
  readonly line: InquiryLine;
}

function writeInquiry(
  office: Office,
  { coverage, patient, practice, number, date, line }: InquiryParts,
): string {
  const { payer } = coverage;
  const envelope = outgoingEnvelope(office, practice, {
    payerIdentifier: payer.payerIdentifier,
    number,
    usage: line.usage,
  });
  const inquiry: EligibilityInquiry = {
    payer: {
      role: "PR",
      organizationName: payer.name,
      identifierQualifier: "PI",
      identifier: payer.payerIdentifier,
    },
    provider: {
      role: "1P",
      organizationName: practice.name,
      identifierQualifier: "XX",
      identifier: practice.npi,
    },
    ...personsOf(coverage, patient),
    trace: { number: String(number), originatorId: `9${practice.taxId.digits}` },
    date: { from: date },
    serviceTypeCodes: [WHOLE_PLAN],
  };
  return write270(envelope, [{ setControlNumber: 1, reference: `EQ${number}`, inquiries: [inquiry] }]);
}

/** A patient under somebody else's membership is asked about as a dependent of that person. */
function personsOf(
  { memberId, groupNumber, relationship, subscriber }: Coverage,
  patient: Patient,
): Pick<EligibilityInquiry, "subscriber" | "dependent"> {
  const card = { memberId, ...(groupNumber === undefined ? {} : { groupNumber }) };
  const self = { name: patient.name, birthDate: patient.birthDate, sex: patient.sex };
  if (relationship === SELF || subscriber === undefined) return { subscriber: { ...self, ...card } };
  const insured: InsuredPerson = {
    name: subscriber.name,
    birthDate: subscriber.birthDate,
    sex: subscriber.sex,
    ...card,
  };
  return { subscriber: insured, dependent: { ...self, relationship: DEPENDENTS[relationship] ?? "34" } };
}

/** INS02 of a dependent: spouse, child, other adult. */
const DEPENDENTS: Readonly<Record<string, string>> = { "01": "01", "19": "19" };

function resultOf(reply: InquiryReply): EligibilityResult {
  if (reply.outcome === "failed") return reply;
  const text = new TextDecoder("latin1").decode(reply.bytes);
  const read = read271(text);
  if (!read.ok) return { outcome: "failed", problem: unreadable(read.error) };
  const [response] = read.value.batches.flatMap(({ responses }) => responses);
  if (response === undefined) return { outcome: "failed", problem: EMPTY };
  return { outcome: isRefused(response) ? "refused" : "answered", text, response };
}

function isRefused({ benefits, rejections }: EligibilityResponse): boolean {
  return benefits.length === 0 && rejections.length > 0;
}

function unreadable({ message, place }: Problem): Problem {
  return {
    code: "exchange.failed",
    message: `The plan's answer cannot be read: ${message}`,
    remedy: "Ask again; if it stays so, show the kept answer to the plan.",
    ...(place === undefined ? {} : { place }),
  };
}

const EMPTY: Problem = {
  code: "exchange.failed",
  message: "The plan's answer is about nobody.",
  remedy: "Ask again, or call the plan.",
};
