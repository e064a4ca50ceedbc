import { ProblemError } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { faultOf, fields, list, optional } from "./json-shape.ts";

/**
 * A claim in JSON has the shape of `ProfessionalClaim`: amounts in whole cents, dates YYYY-MM-DD. Throws ProblemError
 * with the path of the first field that does not fit, never with its value.
 */
export function claimOfJson(value: unknown, file: string, place: string): ProfessionalClaim {
  const fault = faultOf(value, CLAIM, "");
  if (fault === undefined) return value as ProfessionalClaim;
  throw new ProblemError({
    code: "input.field",
    message: `${fault.path || "The claim"} is not ${fault.wanted}.`,
    remedy: "Write the claim as packages/model describes it: amounts in cents, dates YYYY-MM-DD.",
    file,
    place,
  });
}

const PERIOD = fields({ from: "date", to: optional("date") });
const NAME = fields({ last: "text", first: "text" });
const ADDRESS = fields({ line1: "text", city: "text", state: "text", zip: "text" });
const PROVIDER = fields({ name: NAME, npi: optional("text"), taxonomy: optional("text") });
const PAYER = fields({ name: "text", payerIdentifier: "text" });
const ADJUSTMENTS = list(fields({ group: "text", reason: "text", amount: "cents" }));

const LINE = fields({
  lineNumber: "number",
  lineItemControlNumber: "text",
  procedureCode: "text",
  modifiers: list("text"),
  charge: "cents",
  unitMeasure: "text",
  units: "number",
  diagnosisPointers: list("number"),
  dateOfService: PERIOD,
  drug: optional(fields({ ndc: "text", quantity: "text", unit: "text" })),
  renderingProvider: optional(PROVIDER),
  adjudications: list(
    fields({ payerIdentifier: "text", paid: "cents", adjustments: ADJUSTMENTS, adjudicationDate: "date" }),
  ),
});

const CLAIM = fields({
  patientControlNumber: "text",
  frequencyCode: "text",
  placeOfService: "text",
  totalCharge: "cents",
  billingProvider: fields({
    npi: "text",
    taxId: fields({ kind: "text", digits: "text" }),
    address: ADDRESS,
    taxonomy: optional("text"),
  }),
  renderingProvider: optional(PROVIDER),
  referringProvider: optional(PROVIDER),
  supervisingProvider: optional(PROVIDER),
  serviceFacility: optional(fields({ name: "text", address: ADDRESS })),
  subscriber: fields({
    rank: "text",
    name: NAME,
    memberId: "text",
    claimFilingCode: "text",
    isPatient: "boolean",
    birthDate: optional("date"),
    address: optional(ADDRESS),
  }),
  patient: optional(
    fields({ name: NAME, birthDate: "date", sex: "text", relationship: "text", address: ADDRESS }),
  ),
  payer: PAYER,
  diagnoses: list("text"),
  lines: list(LINE),
  accident: optional(fields({ causes: list("text"), date: optional("date") })),
  hospitalization: optional(PERIOD),
  patientPaid: optional("cents"),
  otherPayers: list(fields({ payer: PAYER, memberId: "text", paid: "cents", adjustments: ADJUSTMENTS })),
});
