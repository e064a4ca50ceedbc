import type { IsoDate, Problem, Result } from "@claimwright/base";
import { problemText } from "@claimwright/base";
import {
  type Analysis,
  type AnalysisInput,
  analyze,
  type SentClaimFact,
  standardDispositions,
} from "@claimwright/receivables";
import { read835, read837D, read837I, read837P } from "@claimwright/transactions";

/** What old claims and remittances tell, and what became of every file. */
export interface FilesAnalysis {
  readonly files: readonly AnalyzedFile[];
  readonly asOf: IsoDate;
  readonly analysis: Analysis;
}

export interface AnalyzedFile {
  /** Relative to the folder or archive that it came from. */
  readonly name: string;
  /** The transaction as its first ST names it, such as `835`, or `not X12`. */
  readonly kind: string;
  readonly outcome: "analyzed" | "other-transaction" | "other-guide" | "unreadable" | "too-large" | "not-x12";
  /** What was found in it, or why nothing was. */
  readonly detail: string;
}

export interface FileToAnalyze {
  readonly name: string;
  /** Absent where the file is over `MAX_ANALYZED_BYTES` and was not opened. */
  readonly bytes: Uint8Array | undefined;
}

/** Larger files are named and left out: they are read by importing them. */
export const MAX_ANALYZED_BYTES: number = 200 * 1024 * 1024;

/**
 * Reads files one after the other, keeps nothing and needs no set-up. Those that hold no 837 or 835, or that cannot be
 * read, are listed with the reason. `asOf` absent: the latest day that the files themselves mention.
 */
export async function analyzeFiles(
  given: AsyncIterable<FileToAnalyze>,
  asOf?: IsoDate,
): Promise<FilesAnalysis> {
  const files: AnalyzedFile[] = [];
  const claims: AnalysisInput["claims"][number][] = [];
  const remittances: AnalysisInput["remittances"][number][] = [];
  for await (const file of given) {
    const read = readOne(file);
    files.push(read.file);
    claims.push(...read.claims);
    remittances.push(...read.remittances);
  }
  const day = asOf ?? latestDay(claims, remittances);
  const input = { claims, remittances, asOf: day };
  return { files, asOf: day, analysis: analyze(input, standardDispositions()) };
}

interface ReadOne {
  readonly file: AnalyzedFile;
  readonly claims: AnalysisInput["claims"];
  readonly remittances: AnalysisInput["remittances"];
}

function readOne({ name, bytes }: FileToAnalyze): ReadOne {
  if (bytes === undefined) {
    const detail = `It is over ${MAX_ANALYZED_BYTES / 1024 / 1024} MB.`;
    return nothingFrom({ name, kind: "unknown", outcome: "too-large", detail });
  }
  const found = transactionOf(bytes);
  if (found === undefined) {
    return nothingFrom({
      name,
      kind: "not X12",
      outcome: "not-x12",
      detail: "It does not start with an ISA segment.",
    });
  }
  const { kind, guide } = found;
  if (kind in GUIDES && guide !== undefined && !GUIDES[kind]?.includes(guide)) {
    const detail = `Its guide is ${guide}; of ${kind} files ${GUIDES[kind]?.join(" and ")} is read.`;
    return nothingFrom({ name, kind, outcome: "other-guide", detail });
  }
  switch (kind) {
    case "835":
      return readPayments(name, bytes);
    case "837P":
      return readClaims(name, kind, read837P(bytes), (claim) => claim.lines[0]?.dateOfService.from);
    case "837I":
      return readClaims(name, kind, read837I(bytes), (claim) => claim.statementPeriod.from);
    case "837D":
      return readClaims(name, kind, read837D(bytes), (claim) => claim.dateOfService?.from);
    default:
      return nothingFrom({
        name,
        kind,
        outcome: "other-transaction",
        detail: "No claims and no payments are in it.",
      });
  }
}

function readPayments(name: string, bytes: Uint8Array): ReadOne {
  const read = read835(bytes);
  if (!read.ok)
    return nothingFrom({ name, kind: "835", outcome: "unreadable", detail: problemText(read.error) });
  const { remittances } = read.value;
  const claims = remittances.reduce((sum, remittance) => sum + remittance.claims.length, 0);
  const detail = `${remittances.length} payments, ${claims} claim payments`;
  return {
    file: { name, kind: "835", outcome: "analyzed", detail },
    claims: [],
    remittances: remittances.map((remittance) => ({ file: name, remittance })),
  };
}

function readClaims<Claim extends SentClaimFact["claim"]>(
  name: string,
  kind: string,
  read: Result<ReadClaimFile<Claim>, Problem>,
  servedOn: (claim: Claim) => IsoDate | undefined,
): ReadOne {
  if (!read.ok) return nothingFrom({ name, kind, outcome: "unreadable", detail: problemText(read.error) });
  const claims = read.value.submissions.flatMap((submission) => submission.claims);
  const { date } = read.value.envelope;
  return {
    file: { name, kind, outcome: "analyzed", detail: `${claims.length} claims` },
    claims: claims.map((claim) => {
      const day = servedOn(claim);
      return { file: name, claim, sentOn: date, ...(day === undefined ? {} : { servedOn: day }) };
    }),
    remittances: [],
  };
}

interface ReadClaimFile<Claim> {
  readonly envelope: { readonly date: IsoDate };
  readonly submissions: readonly { readonly claims: readonly Claim[] }[];
}

function nothingFrom(file: AnalyzedFile): ReadOne {
  return { file, claims: [], remittances: [] };
}

/** The guides that are read, by kind; an erratum's suffix (A1, A2) does not matter. */
const GUIDES: Readonly<Record<string, readonly string[]>> = {
  "835": ["005010X221"],
  "837P": ["005010X222"],
  "837I": ["005010X223"],
  "837D": ["005010X224"],
};

/** Which 837 a guide is: those of 5010, of 4010, predeterminations, and reports of claims already adjudicated. */
const CLAIM_KINDS: readonly (readonly [kind: string, guides: RegExp])[] = [
  ["837I", /X(223|096|292|299)$/],
  ["837D", /X(224|097|300)$/],
  ["837P", /X(222|098|291|298)$/],
];

/** The transaction of the first ST, and the guide that GS08 names. */
function transactionOf(
  bytes: Uint8Array,
): { readonly kind: string; readonly guide: string | undefined } | undefined {
  const head = Buffer.from(bytes.subarray(0, 4_000)).toString("latin1");
  const start = head.indexOf("ISA");
  if (start < 0 || head.slice(0, start).trim() !== "") return undefined;
  const separator = head[start + 3] ?? "*";
  const set = head.split(`ST${separator}`)[1]?.split(separator, 1)[0]?.slice(0, 3);
  const guide = /0\d{5}X\d{3}/.exec(head)?.[0];
  if (set !== "837") return { kind: set ?? "envelope only", guide };
  const kind = CLAIM_KINDS.find(([, guides]) => guides.test(guide ?? ""))?.[0];
  return { kind: kind ?? "837P", guide };
}

function latestDay(claims: AnalysisInput["claims"], remittances: AnalysisInput["remittances"]): IsoDate {
  const days = [
    ...claims.map(({ sentOn }) => sentOn),
    ...remittances.map(({ remittance }) => remittance.paymentDate),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), "1900-01-01" as IsoDate);
}
