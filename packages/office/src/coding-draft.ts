import { ProblemError, type Why } from "@claimwright/base";
import { type CodeBook, formatIcd10cm, parseCode, releaseLabel } from "@claimwright/codesets";
import type { CodingSuggestion } from "@claimwright/coding";
import type { CodedDiagnosis, CodedEncounter, CodedService, Encounter } from "@claimwright/model";

/** What a coder decided about a visit: codes in their order, services with their pointers. */
export interface CodingDraft {
  /** Undotted, first-listed first. */
  readonly diagnoses: readonly string[];
  readonly services: readonly DraftService[];
}

export interface DraftService {
  readonly system: CodedService["system"];
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  /** One-based positions in `diagnoses`. */
  readonly diagnosisPointers: readonly number[];
}

/**
 * The draft as codes with evidence and reason: those of the suggestion where the coder took it, the coder's own choice
 * where not. Throws ProblemError `input.field` for a code that is not in the book of the date of service.
 */
export function codesOfDraft(
  draft: CodingDraft,
  suggestion: CodingSuggestion,
  book: CodeBook,
): Pick<CodedEncounter, "diagnoses" | "services"> {
  return {
    diagnoses: draft.diagnoses.map((code, index) => diagnosisOf(code, index + 1, suggestion, book)),
    services: draft.services.map((service, index) => serviceOf(service, index + 1, draft, suggestion, book)),
  };
}

/** HI ABK and ABF hold twelve diagnoses (837P X222A1, loop 2300). */
export const MAX_DRAFT_DIAGNOSES = 12;
/** Loop 2400 repeats fifty times. */
export const MAX_DRAFT_SERVICES = 50;
/** SV107 holds four diagnosis pointers. */
export const MAX_DRAFT_POINTERS = 4;

function diagnosisOf(
  text: string,
  ordinal: number,
  suggestion: CodingSuggestion,
  book: CodeBook,
): CodedDiagnosis {
  const code = parseCode(text) ?? text;
  const suggested = suggestion.diagnoses.find((each) => each.code === code);
  if (suggested !== undefined) {
    const { title, evidence, why } = suggested;
    return { code, title, evidence, why };
  }
  const found = book.lookup("icd10cm", code);
  if (found.status !== "found" || !found.entry.billable) {
    throw fieldProblem(`diagnosis ${ordinal}`, `${formatIcd10cm(code)} cannot be reported on ${book.date}.`);
  }
  return { code, title: found.entry.title, evidence: [], why: chosenWhy(code, releaseLabel(found.release)) };
}

function serviceOf(
  service: DraftService,
  ordinal: number,
  { diagnoses }: CodingDraft,
  suggestion: CodingSuggestion,
  book: CodeBook,
): CodedService {
  const place = `service line ${ordinal}`;
  if (service.diagnosisPointers.some((pointer) => pointer < 1 || pointer > diagnoses.length)) {
    throw fieldProblem(place, "It points at a diagnosis that is not on the list.");
  }
  const suggested = suggestion.services.find((each) => each.code === service.code);
  if (suggested !== undefined) {
    const { title, evidence, why } = suggested;
    return { ...service, ...(title === undefined ? {} : { title }), evidence, why };
  }
  if (service.system === "CPT") {
    if (!CPT_SHAPE.test(service.code))
      throw fieldProblem(place, `${service.code} has not the form of a CPT code.`);
    return { ...service, evidence: [], why: chosenWhy(service.code) };
  }
  const found = book.lookup("hcpcs", service.code);
  if (found.status !== "found") {
    throw fieldProblem(place, `${service.code} is not a HCPCS Level II code on ${book.date}.`);
  }
  return {
    ...service,
    title: found.entry.title,
    evidence: [],
    why: chosenWhy(service.code, releaseLabel(found.release)),
  };
}

const CPT_SHAPE = /^\d{4}[0-9FTU]$/;

function chosenWhy(code: string, release?: string): Why {
  return {
    rule: "coding.coder-chose",
    reason: "The coder chose this code; the note's reader did not suggest it.",
    source: "coder",
    ...(release === undefined ? {} : { release }),
    inputs: {},
    result: code,
  };
}

function fieldProblem(place: string, message: string): ProblemError {
  return new ProblemError({
    code: "input.field",
    place,
    message,
    remedy: "Choose a code of the code book for the date of service.",
  });
}

/** The visit's coding in the coder's name, ready to be signed. */
export function codedVisit(
  encounter: Encounter,
  codes: Pick<CodedEncounter, "diagnoses" | "services">,
  by: Pick<CodedEncounter, "codedBy" | "codedAt" | "releases">,
): CodedEncounter {
  return { encounterId: encounter.id, acceptedBy: "person", ...codes, ...by };
}
