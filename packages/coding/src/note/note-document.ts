import type { SectionKind } from "./section-kind.ts";
import type { Token } from "./token.ts";

/** A note taken apart: sentences in order, each with its section and the problem it belongs to. */
export interface NoteDocument {
  readonly text: string;
  readonly sentences: readonly NoteSentence[];
  readonly problems: readonly NoteProblem[];
}

export interface NoteSentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly section: SectionKind;
  /** The label before it on its line, lower case: `medical reasoning`, `cardiovascular`. */
  readonly label?: string;
  /** Index into `NoteDocument.problems` where the sentence stands under a problem's title. */
  readonly problem?: number;
  /** The sentence is the title of its problem. */
  readonly isTitle: boolean;
  readonly tokens: readonly Token[];
}

/** A problem as the assessment lists it: a title and the sentences under it. */
export interface NoteProblem {
  readonly index: number;
  readonly title: NoteSentence;
  readonly section: SectionKind;
}
