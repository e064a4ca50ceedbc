import { ProblemError } from "@claimwright/base";
import { parseUserRules, tryUserRules } from "@claimwright/claims";
import type { ProfessionalClaim } from "@claimwright/model";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { professionalClaimsOf } from "./internal/claims-of-file.ts";
import { readText } from "./scrub.ts";

/** Past claims that are held in memory for a trial. */
const MAX_CLAIMS = 500_000;

/** What each rule would have caught. Exit code 1 when the rules have faults. */
export async function testRules(
  rulesFile: string,
  options: { readonly claims: string; readonly format: OutputFormat },
): Promise<void> {
  const parsed = parseUserRules(readText(rulesFile), rulesFile);
  if (!parsed.ok) {
    for (const { file, place, message, remedy } of parsed.error) {
      process.stderr.write(`${file}, ${place}: ${message} ${remedy}\n`);
    }
    process.exitCode = 1;
    return;
  }
  const claims: ProfessionalClaim[] = [];
  for await (const claim of professionalClaimsOf(options.claims)) {
    claims.push(claim);
    if (claims.length > MAX_CLAIMS) {
      throw new ProblemError({
        code: "input.too-large",
        message: `The file has more than ${MAX_CLAIMS} claims.`,
        remedy: "Split the file.",
        file: options.claims,
      });
    }
  }
  const trials = tryUserRules(parsed.value, claims);
  if (options.format === "json") {
    writeJson({ claims: claims.length, rules: trials });
    return;
  }
  for (const { name, at, inForce, caught, failed } of trials) {
    writeLine(`${name} (line ${at}): caught ${caught.length} of ${inForce} claims`);
    for (const number of caught)
      writeLine(`  ${number}${failed.includes(number) ? "  an action could not be done" : ""}`);
  }
}
