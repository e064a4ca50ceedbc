import type { Operations } from "../../api/generated.ts";

type Body = Operations["setDisposition"]["body"];
type Row = Operations["tryDisposition"]["body"];
type Kind = Row["disposition"]["kind"];

/** A row as typed. */
export interface DispositionTyped {
  /** Empty for every payer. */
  readonly payerIdentifier: string;
  readonly group: Row["group"];
  readonly reason: string;
  readonly remark: string;
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
  /** The category, share or kind of denial, as the kind asks. */
  readonly detail: string;
  readonly note: string;
}

export const NEW_DISPOSITION: DispositionTyped = {
  payerIdentifier: "",
  group: "CO",
  reason: "",
  remark: "",
  from: "",
  to: "",
  kind: "write-off",
  detail: "contractual",
  note: "",
};

export const GROUPS: readonly Row["group"][] = ["CO", "PR", "OA", "PI"];

export const KINDS: readonly (readonly [kind: Kind, words: string, details: readonly string[]])[] = [
  [
    "write-off",
    "Write it off",
    ["contractual", "administrative", "incentive", "withhold", "sequestration", "capitation", "courtesy"],
  ],
  [
    "transfer",
    "Ask the next payer or the patient",
    ["deductible", "coinsurance", "copay", "not-covered", "other"],
  ],
  [
    "work",
    "Work it as a denial",
    [
      "eligibility",
      "authorization",
      "coding",
      "bundling",
      "medical-necessity",
      "timely-filing",
      "duplicate",
      "information",
      "coordination",
      "non-covered",
      "benefit-limit",
      "provider",
      "unknown",
    ],
  ],
  ["inform", "Note it; nothing moves", []],
];

export function detailsOf(kind: Kind): readonly string[] {
  return KINDS.find(([each]) => each === kind)?.[2] ?? [];
}

/** The row, or undefined while something is missing. The server knows which codes there are. */
export function dispositionRow(typed: DispositionTyped): Row | undefined {
  const { payerIdentifier, group, reason, remark, from, to, kind, detail } = typed;
  if (reason.trim() === "" || from === "") return undefined;
  return {
    ...(payerIdentifier === "" ? {} : { payerIdentifier }),
    group,
    reason: reason.trim().toUpperCase(),
    ...(remark.trim() === "" ? {} : { remark: remark.trim().toUpperCase() }),
    from,
    ...(to === "" ? {} : { to }),
    disposition: meaning(kind, detail),
  };
}

export function dispositionBody(typed: DispositionTyped): Body | undefined {
  const row = dispositionRow(typed);
  return row === undefined || typed.note.trim() === "" ? undefined : { ...row, note: typed.note.trim() };
}

/** `detail` comes from `KINDS`, so it is one of the kind's own. */
function meaning(kind: Kind, detail: string): Row["disposition"] {
  switch (kind) {
    case "write-off":
      return { kind, category: detail } as Row["disposition"];
    case "transfer":
      return { kind, share: detail } as Row["disposition"];
    case "work":
      return { kind, denial: detail } as Row["disposition"];
    case "inform":
      return { kind };
    default:
      return kind satisfies never;
  }
}
