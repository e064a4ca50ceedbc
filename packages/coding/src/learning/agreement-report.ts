/** What was suggested for one visit, what a coder signed, and how long it took. Codes only: no note, no patient. */
export interface CodingDecision {
  readonly suggested: readonly {
    readonly code: string;
    readonly score: number;
    readonly accepted: boolean;
  }[];
  readonly signed: readonly string[];
  /** Why a suggestion was refused or a code added, as the coder put it. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly seconds: number;
}

export interface AgreementReport {
  readonly visits: number;
  /** Of what was proposed, the share that was signed; of what was signed, the share that was proposed. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly medianSeconds: number;
  /** Codes by how often they were proposed, each with the share that was signed. */
  readonly perCode: readonly CodePrecision[];
  /** Signed codes that were not even among the suggestions, most frequent first. */
  readonly missed: readonly { readonly code: string; readonly times: number }[];
}

export interface CodePrecision {
  readonly code: string;
  readonly proposed: number;
  readonly signed: number;
}

/** How suggestions and signatures agree over many visits: what `coding report` shows. */
export function agreementReport(decisions: readonly CodingDecision[]): AgreementReport {
  const perCode = new Map<string, { proposed: number; signed: number }>();
  const missed = new Map<string, number>();
  let right = 0;
  let proposed = 0;
  let signed = 0;
  for (const decision of decisions) {
    const own = decision.suggested.filter((each) => each.accepted).map((each) => each.code);
    proposed += own.length;
    signed += decision.signed.length;
    for (const code of own) {
      const agreed = decision.signed.includes(code);
      if (agreed) right += 1;
      const known = perCode.get(code) ?? { proposed: 0, signed: 0 };
      perCode.set(code, { proposed: known.proposed + 1, signed: known.signed + (agreed ? 1 : 0) });
    }
    for (const code of decision.signed) {
      if (!decision.suggested.some((each) => each.code === code))
        missed.set(code, (missed.get(code) ?? 0) + 1);
    }
  }
  return {
    visits: decisions.length,
    precision: share(right, proposed),
    recall: share(right, signed),
    f1: share(2 * right, proposed + signed),
    medianSeconds: median(decisions.map((each) => each.seconds)),
    perCode: [...perCode]
      .map(([code, counts]) => ({ code, ...counts }))
      .sort((a, b) => b.proposed - a.proposed),
    missed: [...missed].map(([code, times]) => ({ code, times })).sort((a, b) => b.times - a.times),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
