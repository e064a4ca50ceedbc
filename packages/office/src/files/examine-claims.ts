import {
  type Cents,
  cents,
  type Finding,
  type IsoDate,
  type Problem,
  ProblemError,
  stops,
} from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import { type LineOfBusiness, sortName } from "@claimwright/model";
import type { PhysicianLine } from "@claimwright/pricing";
import { type ClaimOfFile, ClaimScrubber } from "./claim-scrubber.ts";
import { claimsOfBytes } from "./claims-of-bytes.ts";
import { priceClaimByMedicare } from "./medicare-price.ts";

/** What the edits say of one claim of a file, and what Medicare would pay for it. */
export interface ExaminedClaim {
  readonly controlNumber: string;
  readonly patientName: string;
  readonly kind: ClaimOfFile["kind"];
  readonly charge: Cents;
  readonly stops: boolean;
  readonly findings: readonly Finding[];
  readonly price: MedicarePrice;
}

export type MedicarePrice =
  | { readonly outcome: "priced"; readonly allowed: Cents; readonly lines: readonly PhysicianLine[] }
  /** No schedule, no locality, or a facility's claim; what to do is said. */
  | { readonly outcome: "not-priced"; readonly problem: Pick<Problem, "message" | "remedy"> };

export interface ExaminedClaims {
  /** Claims of the file, listed or not. */
  readonly total: number;
  readonly stopped: number;
  /** Those that an edit stops first, then in the order of the file, at most `MAX_CLAIMS_SHOWN`. */
  readonly claims: readonly ExaminedClaim[];
}

export const MAX_CLAIMS_SHOWN = 500;
/** More would hold up whoever else works: the command line edits files of any size. */
export const MAX_CLAIMS_EXAMINED = 5_000;
/** Other work goes on after as many claims. */
const CLAIMS_AT_ONCE = 50;

export interface ExamineTerms {
  readonly today: IsoDate;
  /** Whose rules the payers of the file follow. */
  readonly payer: LineOfBusiness;
}

/**
 * Edits every claim of an 837 and prices the professional ones by Medicare; keeps nothing. Throws ProblemError for a
 * file that is none or has more than `MAX_CLAIMS_EXAMINED` claims.
 */
export async function examineClaims(
  bytes: Uint8Array,
  library: CodeLibrary,
  { today, payer }: ExamineTerms,
): Promise<ExaminedClaims> {
  const claims = claimsOfBytes(bytes);
  if (claims.length > MAX_CLAIMS_EXAMINED) throw tooMany();
  const scrubber = new ClaimScrubber(library, { today, payer, rules: [] });
  const examined: ExaminedClaim[] = [];
  for (const [index, read] of claims.entries()) {
    if (index % CLAIMS_AT_ONCE === 0) await new Promise((resume) => setImmediate(resume));
    examined.push(examine(read, scrubber.findingsOf(read), library));
  }
  const stopped = examined.filter((each) => each.stops);
  return {
    total: examined.length,
    stopped: stopped.length,
    claims: [...stopped, ...examined.filter((each) => !each.stops)].slice(0, MAX_CLAIMS_SHOWN),
  };
}

function examine(read: ClaimOfFile, findings: readonly Finding[], library: CodeLibrary): ExaminedClaim {
  const { claim, kind } = read;
  return {
    controlNumber: claim.patientControlNumber,
    patientName: sortName((claim.patient ?? claim.subscriber).name),
    kind,
    charge: claim.totalCharge,
    stops: stops(findings),
    findings,
    price: priceOf(read, library),
  };
}

/** Nobody's deductible is known from a file: the price is what a participating physician is paid after it. */
const TERMS = { deductibleLeft: cents(0), participates: true };

function priceOf(read: ClaimOfFile, library: CodeLibrary): MedicarePrice {
  if (read.kind === "institutional") return { outcome: "not-priced", problem: FACILITY };
  try {
    const lines = priceClaimByMedicare(library, read.claim, TERMS);
    const allowed = cents(lines.reduce((sum, line) => sum + line.allowed, 0));
    return { outcome: "priced", allowed, lines };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { outcome: "not-priced", problem: error.problem };
  }
}

const FACILITY = {
  message: "A facility's claim is not paid by the physician fee schedule.",
  remedy: "Price the professional claim of the same services.",
};

function tooMany(): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    message: `The file has more than ${MAX_CLAIMS_EXAMINED.toLocaleString("en-US")} claims.`,
    remedy: "Edit it with `claimwright scrub`, which takes files of any size.",
  });
}
