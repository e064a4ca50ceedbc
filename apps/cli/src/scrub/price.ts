import { formatDollars, ProblemError, parseDollars, whyLines } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import type { ProfessionalClaim } from "@claimwright/model";
import { type MedicareTerms, openCodes, priceClaimByMedicare } from "@claimwright/office";
import type { PhysicianLine } from "@claimwright/pricing";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { professionalClaimsOf } from "./internal/claims-of-file.ts";

interface PriceOptions {
  readonly codes: string;
  readonly locality?: string;
  readonly deductibleLeft: string;
  readonly nonParticipating?: boolean;
  readonly format: OutputFormat;
}

/** Exit code 1 when a claim cannot be priced for want of a table or a locality. */
export async function price(file: string, options: PriceOptions): Promise<void> {
  const deductibleLeft = parseDollars(options.deductibleLeft);
  if (deductibleLeft === undefined || deductibleLeft < 0) {
    throw wrongUse("The amount after --deductible-left is not dollars.", "Write it such as 120.50.");
  }
  const { library } = openCodes(options.codes);
  const terms = {
    deductibleLeft,
    participates: options.nonParticipating !== true,
    ...(options.locality === undefined ? {} : { locality: options.locality }),
  };
  for await (const claim of professionalClaimsOf(file)) {
    answer(claim, pricedIn(file, claim, library, terms), options.format);
  }
}

/** The same with the file and the claim named, for who reads the failure. */
function pricedIn(
  file: string,
  claim: ProfessionalClaim,
  library: CodeLibrary,
  terms: MedicareTerms,
): readonly PhysicianLine[] {
  try {
    return priceClaimByMedicare(library, claim, terms);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const place = `claim ${claim.patientControlNumber}`;
    throw new ProblemError({ ...error.problem, file, place }, { cause: error });
  }
}

function answer(claim: ProfessionalClaim, lines: readonly PhysicianLine[], format: OutputFormat): void {
  if (format === "json") {
    writeJson({ patientControlNumber: claim.patientControlNumber, lines });
    return;
  }
  writeLine(claim.patientControlNumber);
  for (const line of lines) {
    const amounts = [line.allowed, line.deductible, line.coinsurance, line.paid].map(formatDollars);
    writeLine(
      `  line ${line.lineNumber}: allowed ${amounts[0]}, deductible ${amounts[1]}, coinsurance ${amounts[2]}, Medicare pays ${amounts[3]}`,
    );
    for (const reason of whyLines(line.why, 2)) writeLine(reason);
  }
}

function wrongUse(message: string, remedy: string): ProblemError {
  return new ProblemError({ code: "usage.wrong", message, remedy });
}
