import { ProblemError } from "@claimwright/base";
import type { EstimateRequest } from "@claimwright/pricing";
import { type Fault, faultOf, fields, list, optional } from "./json-shape.ts";

const PERIOD = fields({ from: "date", to: optional("date") });

const REQUEST = fields({
  patient: fields({ name: fields({ last: "text", first: "text" }), birthDate: "date" }),
  primaryService: "text",
  scheduledOn: optional("date"),
  diagnosisCodes: list("text"),
  providers: list(
    fields({
      name: "text",
      npi: "text",
      taxId: "text",
      place: "text",
      items: list(fields({ code: "text", description: "text", units: "number", expectedCharge: "cents" })),
    }),
  ),
  scheduledApart: list("text"),
  recurring: optional(fields({ times: "number", within: PERIOD })),
  issuedOn: "date",
  askedOn: "date",
  holidays: list("date"),
});

/** Throws ProblemError with the path of the first field that does not fit. */
export function estimateRequestOf(text: string, file: string): EstimateRequest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused({ path: "The file", wanted: "JSON" }, file, error);
  }
  const fault = faultOf(value, REQUEST, "");
  if (fault !== undefined) throw refused(fault, file);
  return value as EstimateRequest;
}

function refused(fault: Fault, file: string, cause?: unknown): ProblemError {
  return new ProblemError(
    {
      code: "input.field",
      message: `${fault.path || "The request"} is not ${fault.wanted}.`,
      remedy: "Write the request as EstimateRequest of packages/pricing describes it.",
      file,
    },
    { cause },
  );
}
