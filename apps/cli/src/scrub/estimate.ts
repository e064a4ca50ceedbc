import { formatDollars, ProblemError, usDate } from "@claimwright/base";
import { readingName } from "@claimwright/model";
import { type EstimateRequest, type GoodFaithEstimate, goodFaithEstimate } from "@claimwright/pricing";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { estimateRequestOf } from "./internal/estimate-request.ts";
import { readText } from "./scrub.ts";

export async function estimate(file: string, options: { readonly format: OutputFormat }): Promise<void> {
  const made = estimateOf(estimateRequestOf(readText(file), file), file);
  if (options.format === "json") writeJson(made);
  else for (const line of estimateLines(made)) writeLine(line);
}

/** What the regulation refuses becomes a message about the file. */
function estimateOf(request: EstimateRequest, file: string): GoodFaithEstimate {
  try {
    return goodFaithEstimate(request);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProblemError(
      {
        code: "input.field",
        message: `The request is refused: ${error.message}.`,
        remedy: "Correct the request.",
        file,
      },
      { cause: error },
    );
  }
}

function estimateLines(made: GoodFaithEstimate): readonly string[] {
  return [
    "GOOD FAITH ESTIMATE",
    `For ${readingName(made.patient.name)}, born ${usDate(made.patient.birthDate)}`,
    `${made.primaryService}${made.scheduledOn === undefined ? "" : `, scheduled for ${usDate(made.scheduledOn)}`}`,
    `Diagnoses: ${made.diagnosisCodes.join(", ") || "none stated"}`,
    `Issued ${usDate(made.issuedOn)}; due by ${usDate(made.dueOn)}`,
    ...(made.recurring === undefined ? [] : [`Planned ${made.recurring.times} times`]),
    ...made.providers.flatMap((provider) => [
      "",
      `${provider.name}, NPI ${provider.npi}, TIN ${provider.taxId}, ${provider.place}`,
      ...provider.items.map(
        ({ code, description, units, expectedCharge }) =>
          `  ${code}  ${description}  × ${units}  ${formatDollars(expectedCharge)}`,
      ),
      `  total ${formatDollars(provider.total)}`,
    ]),
    "",
    `Total expected charges: ${formatDollars(made.total)}`,
    ...made.scheduledApart.map((item) => `Scheduled and estimated apart: ${item}`),
    "",
    ...made.disclaimers,
  ];
}
