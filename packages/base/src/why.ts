/**
 * The reason behind one decision: which rule, from which source and release, what went in, what came out and the
 * reasons it rests on. Pure code returns it; it is stored beside the decision and never computed again.
 */
export interface Why {
  /** A stable name of the rule, such as `icd10cm.with-convention` or `pfs.multiple-procedure`. */
  readonly rule: string;
  /** One sentence that a biller, coder or patient understands. */
  readonly reason: string;
  /** Where the rule is published, such as `ICD-10-CM Guidelines I.A.15` or `835 X221A1 1.10.2.1`. */
  readonly source: string;
  /** The release of the table that answered, such as `icd10cm 2026 (from 2025-10-01)`. */
  readonly release?: string;
  readonly inputs: Readonly<Record<string, WhyValue>>;
  readonly result: WhyValue;
  readonly because?: readonly Why[];
}

export type WhyValue = string | number | boolean | null;

/** One line a reason, the deeper ones indented: what `visit show` and the PDFs print. */
export function whyLines(why: Why, depth = 0): string[] {
  const release = why.release === undefined ? "" : `; ${why.release}`;
  const line = `${"  ".repeat(depth)}${why.reason} [${why.rule}; ${why.source}${release}]`;
  return [line, ...(why.because ?? []).flatMap((inner) => whyLines(inner, depth + 1))];
}
