/**
 * What was learned from coded case reports: how often a run of words and a code occur in the same document, how
 * reliable each term is, and the weights that turn both into a probability. Numbers and hashes only.
 */
export interface FindingsModel {
  /** Documents it was learned from. */
  readonly documents: number;
  readonly codes: readonly string[];
  /** Documents that carry each code. */
  readonly codeDocuments: readonly number[];
  /** Documents that have the n-gram, and the codes that go with it. */
  readonly ngrams: ReadonlyMap<number, NgramCounts>;
  /** By hash of a term's words and code: documents that name it, and those of them that carry the code. */
  readonly terms: ReadonlyMap<number, TermCounts>;
  /** By hash of a feature's name. */
  readonly weights: ReadonlyMap<number, number>;
  readonly bias: number;
  /** From this probability on a code is proposed: the best F1 on the documents it was learned from, each left out. */
  readonly threshold: number;
}

export interface NgramCounts {
  readonly documents: number;
  /** Index of the code and documents that have both, in turn. */
  readonly pairs: readonly number[];
}

export interface TermCounts {
  readonly named: number;
  readonly right: number;
}

/** Of a training document: its codes, so that its own counts can be taken out again. */
export interface LeaveOut {
  readonly codes: ReadonlySet<string>;
}
