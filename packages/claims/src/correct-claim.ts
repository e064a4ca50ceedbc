import { fail, type IsoDate, type Problem, type Result, succeed } from "@claimwright/base";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";

/**
 * What a biller may change on a claim without coding the visit again. A field that is absent stays; an empty text or
 * `null` takes the fact away. Codes, units and charges are not among them: they rest on the note and the fee table.
 */
export interface ClaimCorrection {
  readonly memberId?: string;
  readonly groupNumber?: string;
  readonly priorAuthorizationNumber?: string;
  readonly referralNumber?: string;
  readonly cliaNumber?: string;
  /** NTE of the claim. */
  readonly note?: string;
  readonly onsetDate?: IsoDate | null;
  readonly lines?: readonly LineCorrection[];
}

export interface LineCorrection {
  readonly lineNumber: number;
  readonly modifiers: readonly string[];
  /** One-based positions in the claim's diagnoses. */
  readonly diagnosisPointers: readonly number[];
}

/** SV101-3 to SV101-6. */
const MAX_MODIFIERS = 4;
/** SV107. */
const MAX_POINTERS = 4;
const MODIFIER = /^[A-Z0-9]{2}$/;

/** The claim with the correction, as one more claim; the one given stays as it is. */
export function correctClaim(
  claim: ProfessionalClaim,
  correction: ClaimCorrection,
): Result<ProfessionalClaim, Problem> {
  const { memberId, groupNumber, onsetDate, lines = [] } = correction;
  const faulty = lines.find((line) => lineFault(claim, line) !== undefined);
  if (faulty !== undefined) return fail(problemOf(faulty.lineNumber, lineFault(claim, faulty) ?? ""));
  if (memberId?.trim() === "") return fail(missingMember());
  const { onsetDate: before, ...kept } = claim;
  const onset = onsetDate === undefined ? before : (onsetDate ?? undefined);
  return succeed({
    ...withTexts(kept, correction),
    ...(onset === undefined ? {} : { onsetDate: onset }),
    subscriber: {
      ...withText(claim.subscriber, "groupNumber", groupNumber),
      ...(memberId === undefined ? {} : { memberId: memberId.trim() }),
    },
    lines: claim.lines.map((line) => correctedLine(line, lines)),
  });
}

const TEXTS = ["priorAuthorizationNumber", "referralNumber", "cliaNumber", "note"] as const;

function withTexts<T extends Partial<Record<(typeof TEXTS)[number], string>>>(
  claim: T,
  correction: ClaimCorrection,
): T {
  return TEXTS.reduce((changed, field) => withText(changed, field, correction[field]), claim);
}

function withText<T extends object>(facts: T, field: keyof T, text: string | undefined): T {
  if (text === undefined) return facts;
  const { [field]: _before, ...rest } = facts;
  return (text.trim() === "" ? rest : { ...facts, [field]: text.trim() }) as T;
}

function correctedLine(line: ServiceLine, corrections: readonly LineCorrection[]): ServiceLine {
  const found = corrections.find(({ lineNumber }) => lineNumber === line.lineNumber);
  if (found === undefined) return line;
  const { modifiers, diagnosisPointers } = found;
  return { ...line, modifiers, diagnosisPointers };
}

function lineFault(
  { lines, diagnoses }: ProfessionalClaim,
  { lineNumber, modifiers, diagnosisPointers }: LineCorrection,
): string | undefined {
  if (!lines.some((line) => line.lineNumber === lineNumber)) return "The claim has no such line.";
  if (modifiers.length > MAX_MODIFIERS || modifiers.some((modifier) => !MODIFIER.test(modifier)))
    return "A line takes up to four modifiers of two letters or digits.";
  const isOnClaim = (pointer: number): boolean => pointer >= 1 && pointer <= diagnoses.length;
  if (diagnosisPointers.length === 0 || diagnosisPointers.length > MAX_POINTERS)
    return "A line points at one to four diagnoses.";
  return diagnosisPointers.every(isOnClaim)
    ? undefined
    : "It points at a diagnosis that is not on the claim.";
}

function problemOf(lineNumber: number, message: string): Problem {
  return { code: "input.field", message, remedy: "Correct the line.", place: `service line ${lineNumber}` };
}

function missingMember(): Problem {
  return {
    code: "input.field",
    message: "A claim names the member.",
    remedy: "Write the member id as it stands on the card.",
    place: "member id",
  };
}
