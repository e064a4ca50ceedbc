import type { Answer } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import type { ElementReason } from "./element-editor.tsx";

export type VisitToCode = Answer<"openVisitToCode">;
type SuggestedDiagnosis = VisitToCode["diagnoses"][number];
type SuggestedService = VisitToCode["services"][number];
export type DraftBody = Operations["checkCodingDraft"]["body"];

/** What the coder said of a proposed code. */
export type Decision = "open" | "accepted" | "refused";

interface Decided {
  readonly code: string;
  readonly title?: string;
  readonly decision: Decision;
  /** Absent for a code that the coder brought. */
  readonly suggestion?: SuggestedDiagnosis | SuggestedService;
}

export interface DiagnosisItem extends Decided {
  readonly kind: "diagnosis";
  readonly title: string;
  readonly suggestion?: SuggestedDiagnosis;
}

export interface ServiceItem extends Decided {
  readonly kind: "service";
  readonly system: "CPT" | "HCPCS";
  readonly modifiers: readonly string[];
  readonly units: number;
  /** Diagnosis codes, not positions: reordering moves no pointer. */
  readonly pointsAt: readonly string[];
  readonly suggestion?: SuggestedService;
}

export type Item = DiagnosisItem | ServiceItem;

/** What the coder has decided so far, in the order of the claim. */
export interface Draft {
  readonly diagnoses: readonly DiagnosisItem[];
  readonly services: readonly ServiceItem[];
  /** Why a code stands in place of a suggested one, by code. */
  readonly reasons?: Readonly<Record<string, ElementReason>>;
}

export type DraftAction =
  | { readonly kind: "decide"; readonly item: Item; readonly decision: Decision }
  | { readonly kind: "accept-sure" }
  | { readonly kind: "move"; readonly item: Item; readonly by: -1 | 1 }
  | {
      readonly kind: "replace";
      readonly item: Item;
      readonly code: string;
      readonly title: string;
      readonly reason?: ElementReason;
    }
  | {
      readonly kind: "add";
      readonly code: string;
      readonly title: string;
      readonly system: "ICD" | "CPT" | "HCPCS";
    }
  | { readonly kind: "point"; readonly item: ServiceItem; readonly position: number }
  | {
      readonly kind: "modify";
      readonly item: ServiceItem;
      readonly modifiers: readonly string[];
      readonly units: number;
    };

/** Suggestions below this score are looked at one by one: they are never accepted in bulk. */
export const BULK_SCORE = 0.8;
const MAX_POINTERS = 4;

/** What the note's reader proposes, each still to be decided; what was signed before is accepted. */
export function draftOf(visit: VisitToCode): Draft {
  const { signed } = visit;
  if (signed !== undefined) return signedDraft(visit, signed);
  return {
    diagnoses: visit.diagnoses
      .filter(({ accepted }) => accepted)
      .map((suggestion) => ({ kind: "diagnosis", ...named(suggestion), suggestion, decision: "open" })),
    services: visit.services
      .filter(({ accepted }) => accepted)
      .map((suggestion) => ({
        kind: "service",
        ...suggestedService(suggestion),
        pointsAt: suggestion.diagnosisCodes.slice(0, MAX_POINTERS),
        decision: "open",
      })),
  };
}

function signedDraft(visit: VisitToCode, signed: NonNullable<VisitToCode["signed"]>): Draft {
  const codes = signed.diagnoses.map(({ code }) => code);
  return {
    diagnoses: signed.diagnoses.map((diagnosis) => ({
      kind: "diagnosis",
      ...diagnosis,
      ...ifThere(visit.diagnoses.find(({ code }) => code === diagnosis.code)),
      decision: "accepted",
    })),
    services: signed.services.map(({ diagnosisPointers, ...service }) => ({
      kind: "service",
      ...service,
      ...ifThere(visit.services.find(({ code }) => code === service.code)),
      pointsAt: diagnosisPointers.flatMap((pointer) => codes[pointer - 1] ?? []),
      decision: "accepted",
    })),
  };
}

export function changeDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.kind) {
    case "decide":
      return withItem(draft, action.item, { decision: action.decision });
    case "accept-sure":
      return {
        ...draft,
        diagnoses: draft.diagnoses.map(acceptIfSure),
        services: draft.services.map(acceptIfSure),
      };
    case "move":
      return moved(draft, action.item, action.by);
    case "replace":
      return withReason(replaced(draft, action.item, action.code, action.title), action.code, action.reason);
    case "add":
      return added(draft, action.code, action.title, action.system);
    case "point":
      return pointed(draft, action.item, action.position);
    case "modify":
      return withItem(draft, action.item, { modifiers: action.modifiers, units: action.units });
  }
}

/** The items still to be decided. */
export function openItems({ diagnoses, services }: Draft): readonly Item[] {
  return [...diagnoses, ...services].filter(({ decision }) => decision === "open");
}

/** What stands in the way of signing, in words; undefined when nothing does. */
export function whyNotSigned(draft: Draft): string | undefined {
  const open = openItems(draft).length;
  if (open > 0)
    return open === 1 ? "One code is still to be decided." : `${open} codes are still to be decided.`;
  if (!draft.diagnoses.some(isAccepted)) return "No diagnosis is accepted.";
  if (!draft.services.some(isAccepted)) return "No service is accepted.";
  return undefined;
}

/** The draft as the server takes it. `includeOpen` also counts what is not refused yet, for the edits beside the codes. */
export function bodyOf(draft: Draft, includeOpen: boolean): DraftBody {
  const counts = ({ decision }: Item): boolean =>
    decision === "accepted" || (includeOpen && decision === "open");
  const diagnoses = draft.diagnoses.filter(counts).map(({ code }) => code);
  return {
    diagnoses,
    services: draft.services.filter(counts).map(({ system, code, modifiers, units, pointsAt }) => ({
      system,
      code,
      modifiers,
      units,
      diagnosisPointers: pointersOf(pointsAt, diagnoses),
    })),
  };
}

/** Without a pointer that is on the list, the first-listed diagnosis justifies the service. */
export function pointersOf(pointsAt: readonly string[], diagnoses: readonly string[]): readonly number[] {
  const positions = pointsAt.map((code) => diagnoses.indexOf(code) + 1).filter((position) => position > 0);
  if (positions.length > 0) return positions.slice(0, MAX_POINTERS);
  return diagnoses.length === 0 ? [] : [1];
}

function isAccepted({ decision }: Item): boolean {
  return decision === "accepted";
}

function acceptIfSure<Each extends Item>(item: Each): Each {
  const isSure = item.decision === "open" && (item.suggestion?.score ?? 0) >= BULK_SCORE;
  return isSure ? { ...item, decision: "accepted" } : item;
}

function withItem(draft: Draft, { kind, code }: Item, change: object): Draft {
  const changed = <Each extends Item>(each: Each): Each =>
    each.code === code ? { ...each, ...change } : each;
  return kind === "diagnosis"
    ? { ...draft, diagnoses: draft.diagnoses.map(changed) }
    : { ...draft, services: draft.services.map(changed) };
}

function moved(draft: Draft, { kind, code }: Item, by: -1 | 1): Draft {
  return kind === "diagnosis"
    ? { ...draft, diagnoses: swapped(draft.diagnoses, code, by) }
    : { ...draft, services: swapped(draft.services, code, by) };
}

function swapped<Each extends Item>(items: readonly Each[], code: string, by: -1 | 1): readonly Each[] {
  const from = items.findIndex((each) => each.code === code);
  const item = items[from];
  const other = items[from + by];
  if (item === undefined || other === undefined) return items;
  return items.map((each, index) => (index === from ? other : index === from + by ? item : each));
}

function replaced(draft: Draft, item: Item, code: string, title: string): Draft {
  const same = item.kind === "diagnosis" ? draft.diagnoses : draft.services;
  if (same.some((each) => each.code === code && each.code !== item.code)) {
    return withItem(draft, item, { decision: "refused" });
  }
  const change = { code, title, decision: "accepted", suggestion: undefined };
  const next = withItem(draft, item, change);
  if (item.kind === "service") return next;
  return {
    ...next,
    services: next.services.map((service) => ({
      ...service,
      pointsAt: service.pointsAt.map((each) => (each === item.code ? code : each)),
    })),
  };
}

function withReason(draft: Draft, code: string, reason: ElementReason | undefined): Draft {
  return reason === undefined ? draft : { ...draft, reasons: { ...draft.reasons, [code]: reason } };
}

function added(draft: Draft, code: string, title: string, system: "ICD" | "CPT" | "HCPCS"): Draft {
  const known = [...draft.diagnoses, ...draft.services].find((each) => each.code === code);
  if (known !== undefined) return withItem(draft, known, { decision: "accepted" });
  if (system === "ICD") {
    const item: DiagnosisItem = { kind: "diagnosis", code, title, decision: "accepted" };
    return { ...draft, diagnoses: [...draft.diagnoses, item] };
  }
  const item: ServiceItem = {
    kind: "service",
    code,
    ...(title === "" ? {} : { title }),
    system,
    modifiers: [],
    units: 1,
    pointsAt: [],
    decision: "accepted",
  };
  return { ...draft, services: [...draft.services, item] };
}

function pointed(draft: Draft, item: ServiceItem, position: number): Draft {
  const code = draft.diagnoses.filter(({ decision }) => decision !== "refused")[position - 1]?.code;
  if (code === undefined) return draft;
  const pointsAt = item.pointsAt.includes(code)
    ? item.pointsAt.filter((each) => each !== code)
    : [...item.pointsAt, code].slice(-MAX_POINTERS);
  return withItem(draft, item, { pointsAt });
}

function named({ code, title }: SuggestedDiagnosis): { readonly code: string; readonly title: string } {
  return { code, title };
}

function suggestedService(suggestion: SuggestedService) {
  const { code, title, system, modifiers, units } = suggestion;
  return { code, ...(title === undefined ? {} : { title }), system, modifiers, units, suggestion };
}

function ifThere<T>(suggestion: T | undefined): { readonly suggestion?: T } {
  return suggestion === undefined ? {} : { suggestion };
}
