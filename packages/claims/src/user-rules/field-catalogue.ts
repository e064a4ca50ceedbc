import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";

/**
 * Every field that users' rules may name: one list for the rules, for a form that edits them, and for their
 * documentation. A field of a line makes the rule look at each line by itself.
 */
export interface RuleField {
  readonly name: string;
  readonly title: string;
  readonly kind: "text" | "number" | "date" | "list";
  readonly read: (claim: ProfessionalClaim, line: ServiceLine | undefined) => FieldValue;
  /** Writes a text into a copy of the claim; absent where rules may only look. Undefined: the value does not fit. */
  readonly write?: (
    claim: ProfessionalClaim,
    lineNumber: number | undefined,
    value: string,
  ) => ProfessionalClaim | undefined;
}

export type FieldValue = string | number | readonly string[] | undefined;

export const RULE_FIELDS: readonly RuleField[] = [
  field("payer.identifier", "payer's identifier", "text", (claim) => claim.payer.payerIdentifier),
  field("payer.name", "payer's name", "text", (claim) => claim.payer.name),
  field("claim.place", "place of service", "text", (claim) => claim.placeOfService),
  field("claim.frequency", "claim frequency code", "text", (claim) => claim.frequencyCode),
  field("claim.total", "total charge in dollars", "number", (claim) => claim.totalCharge / 100),
  field("claim.diagnoses", "diagnoses, undotted", "list", (claim) => claim.diagnoses),
  field("claim.lines", "number of service lines", "number", (claim) => claim.lines.length),
  field("claim.filing", "claim filing code", "text", (claim) => claim.subscriber.claimFilingCode),
  field("claim.rank", "primary, secondary or tertiary", "text", (claim) => claim.subscriber.rank),
  {
    ...field("claim.authorization", "prior authorisation number", "text", (c) => c.priorAuthorizationNumber),
    write: (claim, _, value) =>
      within(value, 50) ? { ...claim, priorAuthorizationNumber: value } : undefined,
  },
  {
    ...field("claim.referral", "referral number", "text", (claim) => claim.referralNumber),
    write: (claim, _, value) => (within(value, 50) ? { ...claim, referralNumber: value } : undefined),
  },
  {
    ...field("claim.note", "claim note", "text", (claim) => claim.note),
    write: (claim, _, value) => (within(value, 80) ? { ...claim, note: value } : undefined),
  },
  field("billing.npi", "billing provider's NPI", "text", (claim) => claim.billingProvider.npi),
  field("billing.taxonomy", "billing provider's taxonomy", "text", (claim) => claim.billingProvider.taxonomy),
  field("rendering.npi", "rendering provider's NPI", "text", (claim) => claim.renderingProvider?.npi),
  field("rendering.taxonomy", "rendering provider's taxonomy", "text", (c) => c.renderingProvider?.taxonomy),
  field("referring.npi", "referring provider's NPI", "text", (claim) => claim.referringProvider?.npi),
  field("line.code", "procedure code", "text", (_, line) => line?.procedureCode),
  {
    ...field("line.modifiers", "modifiers", "list", (_, line) => line?.modifiers),
    write: (claim, lineNumber, value) => addModifier(claim, lineNumber, value),
  },
  field("line.units", "units", "number", (_, line) => line?.units),
  field("line.charge", "charge in dollars", "number", (_, line) =>
    line === undefined ? undefined : line.charge / 100,
  ),
  field("line.date", "first date of service", "date", (_, line) => line?.dateOfService.from),
  field(
    "line.place",
    "place of service of the line",
    "text",
    (claim, line) => line?.placeOfService ?? claim.placeOfService,
  ),
  field("line.diagnoses", "diagnoses that the line points to", "list", (claim, line) =>
    line?.diagnosisPointers.flatMap((pointer) => claim.diagnoses[pointer - 1] ?? []),
  ),
  field("line.ndc", "National Drug Code", "text", (_, line) => line?.drug?.ndc),
  {
    ...field("line.note", "line note", "text", (_, line) => line?.note),
    write: (claim, lineNumber, value) =>
      within(value, 80) ? changeLine(claim, lineNumber, (line) => ({ ...line, note: value })) : undefined,
  },
];

const byName = new Map(RULE_FIELDS.map((each) => [each.name, each]));

export function ruleField(name: string): RuleField | undefined {
  return byName.get(name);
}

function field(name: string, title: string, kind: RuleField["kind"], read: RuleField["read"]): RuleField {
  return { name, title, kind, read };
}

/** Four modifiers fit on a line; one that is there already is no change. */
function addModifier(
  claim: ProfessionalClaim,
  lineNumber: number | undefined,
  modifier: string,
): ProfessionalClaim | undefined {
  const line = claim.lines.find((each) => each.lineNumber === lineNumber);
  if (line === undefined || !/^[0-9A-Z]{2}$/.test(modifier)) return undefined;
  if (line.modifiers.includes(modifier)) return claim;
  if (line.modifiers.length >= 4) return undefined;
  return changeLine(claim, lineNumber, (each) => ({ ...each, modifiers: [...each.modifiers, modifier] }));
}

function changeLine(
  claim: ProfessionalClaim,
  lineNumber: number | undefined,
  change: (line: ServiceLine) => ServiceLine,
): ProfessionalClaim | undefined {
  if (!claim.lines.some((line) => line.lineNumber === lineNumber)) return undefined;
  return {
    ...claim,
    lines: claim.lines.map((line) => (line.lineNumber === lineNumber ? change(line) : line)),
  };
}

function within(value: string, most: number): boolean {
  return value.trim() !== "" && value.length <= most;
}
