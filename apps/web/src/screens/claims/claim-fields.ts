import type { Answer } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";

type Opened = Answer<"openClaim">;
export type Correction = Extract<Operations["amendClaim"]["body"], { kind: "correct" }>["correction"];

/** One fact of a claim that a biller may correct, as text. */
export interface ClaimField {
  /** Such as `memberId`, `modifiers 1`, `pointers 2`. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

const TEXTS = [
  ["memberId", "Member id"],
  ["groupNumber", "Group number"],
  ["priorAuthorizationNumber", "Prior authorization"],
  ["referralNumber", "Referral number"],
  ["cliaNumber", "CLIA number"],
  ["onsetDate", "Onset date"],
  ["note", "Note to the payer"],
] as const;

export function claimFields({
  correctable,
  claim,
}: Pick<Opened, "correctable" | "claim">): readonly ClaimField[] {
  return [
    ...TEXTS.map(([name, label]) => ({ name, label, value: correctable[name] ?? "" })),
    ...claim.lines.flatMap(({ lineNumber, modifiers, diagnosisPointers }) => [
      {
        name: `modifiers ${lineNumber}`,
        label: `Line ${lineNumber}, modifiers`,
        value: modifiers.join(" "),
      },
      {
        name: `pointers ${lineNumber}`,
        label: `Line ${lineNumber}, diagnoses`,
        value: diagnosisPointers.join(" "),
      },
    ]),
  ];
}

/** What was typed, by the names of fields; a field that nobody touched is not among it. */
export type Typed = Readonly<Record<string, string>>;

/** Only what was typed goes to the server: what somebody else changed elsewhere on the claim stays. */
export function correctionOf(opened: Pick<Opened, "correctable" | "claim">, typed: Typed): Correction {
  const texts = Object.fromEntries(
    TEXTS.flatMap(([name]) => (typed[name] === undefined ? [] : [[name, typed[name]]])),
  );
  const lines = opened.claim.lines.flatMap((line) => {
    const { lineNumber } = line;
    const modifiers = typed[`modifiers ${lineNumber}`];
    const pointers = typed[`pointers ${lineNumber}`];
    if (modifiers === undefined && pointers === undefined) return [];
    return {
      lineNumber,
      modifiers: modifiers === undefined ? line.modifiers : words(modifiers.toUpperCase()),
      diagnosisPointers: pointers === undefined ? line.diagnosisPointers : words(pointers).map(Number),
    };
  });
  return { ...texts, ...(lines.length === 0 ? {} : { lines }) };
}

export interface FieldConflict {
  readonly label: string;
  /** As it was when this person began, and as somebody else left it. */
  readonly before: string;
  readonly theirs: string;
  /** What this person typed; absent where they left it alone. */
  readonly mine?: string;
}

/** What somebody else changed since the claim was opened, beside what was typed there. */
export function changedSince(
  before: readonly ClaimField[],
  now: readonly ClaimField[],
  typed: Typed,
): readonly FieldConflict[] {
  const was = new Map(before.map(({ name, value }) => [name, value]));
  return now.flatMap(({ name, label, value }) => {
    const first = was.get(name) ?? "";
    if (first === value) return [];
    const mine = typed[name];
    return { label, before: first, theirs: value, ...(mine === undefined ? {} : { mine }) };
  });
}

/** The field that a finding names, where a biller may correct it. */
export function fieldOfPlace({
  entity,
  ordinal,
  field,
}: Opened["findings"][number]["place"]): string | undefined {
  if (entity === "service line" && field === "modifiers") return `modifiers ${ordinal}`;
  if (entity === "service line" && (field === "procedure code" || field === "units"))
    return `modifiers ${ordinal}`;
  if (entity === "service line" && field === "diagnosis pointers") return `pointers ${ordinal}`;
  if (field === "member id") return "memberId";
  return entity === "claim" ? CLAIM_FIELDS[field ?? ""] : undefined;
}

const CLAIM_FIELDS: Readonly<Record<string, string>> = {
  "prior authorization number": "priorAuthorizationNumber",
  "referral number": "referralNumber",
  "CLIA number": "cliaNumber",
  "onset date": "onsetDate",
  note: "note",
};

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
