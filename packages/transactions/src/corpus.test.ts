import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem, Result } from "@claimwright/base";
import { parseX12, type Segment } from "@claimwright/x12";
import { describe, expect, it } from "vitest";
import * as transactions from "./index.ts";

const CORPUS = join(import.meta.dirname, "../../../../shared/corpus/x12");
const hasCorpus = existsSync(join(CORPUS, "index.csv"));

/** Files that their projects call valid and that state too little for facts, each with what they lack. */
const REFUSED: Readonly<Record<string, string>> = {
  "cob-contractural-adjustment.835": "BPR16, the date of payment, is required (X221A1 BPR16)",
  "tertiary-payment.835": "BPR16, the date of payment, is required (X221A1 BPR16)",
  "demo.cob.2ndary.example4.837":
    "SV101 is parted by a character that ISA16 does not declare, so it has no qualifier (X222A1 SV101-1)",
  "demo.cob.example3.A.837": "loop 2330B, the other payer, is required in loop 2320 (X222A1)",
  "invalid999.edi": "IK5 without AK2: its project uses it as a faulty file",
};

/** Files whose neighbouring levels are the same and are written as one, which says the same. */
const MERGED: readonly string[] = ["examples_example_5010_837p_sample.txt"];

/** Files that repeat EB03 with a character that their ISA11 does not declare; it cannot be written back. */
const UNDECLARED_REPEATS: readonly string[] = ["x271_dependent.txt", "x271_subscriber.txt"];

interface Kind {
  /** Reads and writes again; the problem when it cannot be read. */
  again(bytes: Uint8Array): Result<string, Problem>;
}

function kindOf<T>(read: (bytes: Uint8Array) => Result<T, Problem>, write: (value: T) => string): Kind {
  return {
    again: (bytes) => {
      const result = read(bytes);
      return result.ok ? { ok: true, value: write(result.value) } : result;
    },
  };
}

const t = transactions;
const KINDS: Readonly<Record<string, Kind>> = {
  "837 005010X222": kindOf(t.read837P, (v) => t.write837PSubmissions(v.envelope, v.submissions)),
  "837 005010X223": kindOf(t.read837I, (v) => t.write837ISubmissions(v.envelope, v.submissions)),
  "837 005010X224": kindOf(t.read837D, (v) => t.write837DSubmissions(v.envelope, v.submissions)),
  "835 005010X221": kindOf(t.read835, ({ envelope, remittances }) =>
    t.write835({ envelope, remittances, firstSetControlNumber: 1 }),
  ),
  "270 005010X279": kindOf(t.read270, (v) => t.write270(v.envelope, v.batches)),
  "271 005010X279": kindOf(t.read271, (v) => t.write271(v.envelope, v.batches)),
  "276 005010X212": kindOf(t.read276, (v) => t.write276(v.envelope, v.batches)),
  "277 005010X212": kindOf(t.read277, (v) => t.write277(v.envelope, v.batches)),
  "277 005010X214": kindOf(t.read277CA, (v) => t.write277CABatches(v.envelope, v.batches)),
  "999 005010X231": kindOf(t.read999, ({ envelope, acknowledgments }) =>
    t.write999({ envelope, acknowledgments, firstSetControlNumber: 1 }),
  ),
};
const authorization: Kind = {
  again: (bytes) => {
    const asked = kindOf(t.read278Request, (v) => t.write278Request(v.envelope, v.batches)).again(bytes);
    if (asked.ok || !asked.error.message.includes("is a response")) return asked;
    return kindOf(t.read278Response, (v) => t.write278Response(v.envelope, v.batches)).again(bytes);
  },
};

interface CorpusFile {
  readonly path: string;
  readonly kind: Kind;
  readonly declared: string;
}

/** The files of the index that state one of our guides. */
function corpusFiles(): CorpusFile[] {
  const [, ...lines] = readFileSync(join(CORPUS, "index.csv"), "utf8").split("\n");
  return lines.flatMap((line) => {
    const [path = "", transaction = "", version = "", declared = ""] = line.split(",");
    const guide = version.slice(0, "005010X222".length);
    const set = transaction.slice(0, 3);
    const kind = set === "278" && guide === "005010X217" ? authorization : KINDS[`${set} ${guide}`];
    return kind === undefined ? [] : [{ path, kind, declared }];
  });
}

/** Every segment of the sets of a file, without what is computed, with lists apart and decimals in one spelling. */
function statements(bytes: Uint8Array | string): string[] {
  return parseX12(bytes)
    .interchanges.flatMap((interchange) => interchange.groups)
    .flatMap((group) => group.sets)
    .flatMap((set) => set.segments)
    .filter(({ id }) => !["ST", "SE", "HL"].includes(id))
    .flatMap(statementsOf)
    .sort();
}

function statementsOf(segment: Segment): string[] {
  const elements = Array.from({ length: segment.elementCount }, (_, index) => elementOf(segment, index + 1));
  while (elements.at(-1) === "") elements.pop();
  if (segment.id !== "CAS" && segment.id !== "PLB") return [[segment.id, ...elements].join("*")];
  const [head, step] = segment.id === "CAS" ? [1, 3] : [2, 2];
  const reasons: string[] = [];
  for (let at = head; at < elements.length; at += step) {
    const reason = elements.slice(at, at + step);
    reasons.push([segment.id, ...elements.slice(0, head), ...reason].join("*").replace(/\*+$/, ""));
  }
  return reasons;
}

function elementOf(segment: Segment, position: number): string {
  const repeats = Array.from({ length: Math.max(1, segment.repeats(position)) }, (_, index) =>
    segment
      .components(position, index + 1)
      .map((text) => (/^-?\d*\.\d*$/.test(text) && text !== "." ? String(Number(text)) : text))
      .join(":")
      .replace(/:+$/, ""),
  );
  return repeats.join("^");
}

describe.skipIf(!hasCorpus)(
  "files of fifty other projects (skipped: ../shared/corpus/x12 is not there)",
  () => {
    const files = hasCorpus ? corpusFiles() : [];

    it("are read into facts when they are declared valid, or are refused for what they lack", () => {
      const valid = files.filter(({ declared }) => declared === "valid");
      const refused = valid.filter(({ path, kind }) => !kind.again(readFileSync(join(CORPUS, path))).ok);
      expect(valid.length).toBeGreaterThan(60);
      const unexplained = refused.filter(
        ({ path }) => !Object.keys(REFUSED).some((name) => path.endsWith(name)),
      );
      expect(unexplained.map(({ path }) => path)).toEqual([]);
    });

    it("lose nothing when they are read and written again, and say the same a second time", () => {
      const faults: string[] = [];
      let read = 0;
      for (const { path, kind } of files) {
        if (UNDECLARED_REPEATS.some((name) => path.endsWith(name))) continue;
        const bytes = readFileSync(join(CORPUS, path));
        const once = kind.again(bytes);
        if (!once.ok) continue;
        read += 1;
        const twice = kind.again(new TextEncoder().encode(once.value));
        if (!twice.ok || twice.value !== once.value) faults.push(`${path}: another file the second time`);
        const said = MERGED.some((name) => path.endsWith(name)) ? unique : (all: string[]) => all;
        if (said(statements(bytes)).join("\n") !== said(statements(once.value)).join("\n")) {
          faults.push(`${path}: says something else`);
        }
      }
      expect(faults).toEqual([]);
      expect(read).toBeGreaterThan(130);
    });
  },
);

function unique(all: string[]): string[] {
  return [...new Set(all)];
}
