import type { NoteDocument, NoteProblem, NoteSentence } from "./note-document.ts";
import { isConclusion, type SectionKind, sectionOfHeading } from "./section-kind.ts";
import { tokensOf } from "./token.ts";
import { withoutMarkup } from "./without-markup.ts";

/** Sentences past this many are not read; a signed visit note has some hundreds. */
export const MAX_SENTENCES = 20_000;

/**
 * Takes a note apart: headings open sections, short verbless lines of the assessment open problems, and lines fall
 * into sentences. Offsets are UTF-16 code units of `text`.
 */
export function readNote(text: string): NoteDocument {
  const plain = withoutMarkup(text);
  const reader = new NoteReader(plain);
  for (const line of linesOf(plain)) reader.readLine(line.start, line.end);
  return { text: plain, sentences: reader.sentences, problems: reader.problems };
}

class NoteReader {
  readonly sentences: NoteSentence[] = [];
  readonly problems: NoteProblem[] = [];
  private readonly text: string;
  private section: SectionKind = "other";
  private problem: number | undefined;

  constructor(text: string) {
    this.text = text;
  }

  readLine(start: number, end: number): void {
    const line = this.text.slice(start, end);
    if (line.trim() === "") return;
    const heading = headingOf(line);
    if (heading !== undefined) {
      this.section = heading.section;
      this.problem = undefined;
      if (heading.rest < line.length) this.readLine(start + heading.rest, end);
      return;
    }
    const marker = MARKER.exec(line)?.[0].length ?? 0;
    const body = line.slice(marker);
    const label = this.section === "results" ? null : LABEL.exec(body);
    const labelled = label !== null && !this.opensProblem(body);
    const from = marker + (labelled ? label[0].length : 0);
    this.readSentences(start + from, end, marker > 0, labelled ? label[1]?.toLowerCase() : undefined);
  }

  private readSentences(start: number, end: number, marked: boolean, label: string | undefined): void {
    const spans = sentenceSpans(this.text, start, end);
    for (const [index, span] of spans.entries()) {
      const words = this.text.slice(span.start, span.end);
      const mayBeTitle = index === 0 && label === undefined && (spans.length === 1 || marked);
      if (!mayBeTitle || !this.opensProblem(words)) {
        this.push(span.start, span.end, false, label);
        continue;
      }
      const rest = span.start + titleCut(words);
      this.openProblem(span.start, rest);
      if (/[\p{L}\d]/u.test(this.text.slice(rest, span.end))) this.push(rest, span.end, false, undefined);
    }
  }

  private opensProblem(text: string): boolean {
    return isConclusion(this.section) && isProblemTitle(text.slice(0, titleCut(text)));
  }

  private openProblem(start: number, end: number): void {
    const index = this.problems.length;
    this.problem = index;
    const title = this.push(start, end, true, undefined);
    if (title !== undefined) this.problems.push({ index, title, section: this.section });
  }

  private push(
    start: number,
    end: number,
    isTitle: boolean,
    label: string | undefined,
  ): NoteSentence | undefined {
    if (this.sentences.length >= MAX_SENTENCES) return undefined;
    const sentence: NoteSentence = {
      index: this.sentences.length,
      start,
      end,
      section: this.section,
      isTitle,
      tokens: tokensOf(this.text.slice(start, end), start),
      ...(label === undefined ? {} : { label }),
      ...(this.problem === undefined ? {} : { problem: this.problem }),
    };
    this.sentences.push(sentence);
    return sentence;
  }
}

/** A bullet, a dash or a number before an item: `• `, `- `, `1. `, `2) `. */
const MARKER = /^\s*(?:[•●▪◦*–—-]\s*|\(?\d{1,2}[.)]\s+)*/;

/** `Cardiovascular: `, `Medical Reasoning: `: up to five words and a colon. */
const LABEL = /^([A-Z][\p{L}/&,'-]*(?: [\p{L}/&,'()-]+){0,5}):\s+/u;

const MAX_HEADING_LENGTH = 40;
const MAX_TITLE_WORDS = 14;

/** Words that make a line a statement and not the name of a problem. */
const STATEMENT =
  /\b(?:i|we|he|she|they|you|will|was|were|is|are|has|have|had|should|would|can|may|recommend(?:ed)?|continue|discuss(?:ed)?|follow(?!-?up)|return|refer(?:red)?|advised?|take|start(?:ed)?|order(?:ed)?|prescribed?|increase|decrease|monitor|encouraged|understands?|agrees?|reviewed|obtain|schedule|call|denies|reports)\b/i;

/** The name of a problem: short, without a verb, and not the opening of a description of the patient. */
function isProblemTitle(text: string): boolean {
  if (ASPECT.test(text.trim())) return false;
  const words = text.trim().split(/\s+/);
  if (words.length > MAX_TITLE_WORDS || !/[\p{L}]{2}/u.test(text)) return false;
  return (
    !STATEMENT.test(text) && !/\b(?:year|yr)[- ]old\b/i.test(text) && !/\bpatient agreements?\b/i.test(text)
  );
}

/** What is said of a problem under its title, as templates print it. */
const ASPECT =
  /^(?:medical reasoning|medical treatment|additional (?:testing|orders?|workup)|patient (?:education|counseling|instructions|agreements?).*|education.*|counseling.*|specialist referrals?|referrals?|plan|assessment|status|differential(?: diagnosis)?|procedures?.*|medications?|treatment(?: plan)?|therapy|imaging|labs?|laboratory|tests?|orders?|diet|activity|monitoring|rationale|discussion|summary|goals?|risks?|time|total time.*|disposition|follow[- ]?up(?: (?:in|with|as|visit|plan|instructions|after|appointment)\b.*)?|return precautions|prescriptions?|diagnostic testing|today|additional.*)$/i;

/** Where the title ends: before a colon, a spaced dash or the full stop. */
function titleCut(text: string): number {
  const match = /:\s|:$|\s[–—-]\s|\.\s|\.$/.exec(text);
  return match === null ? text.length : match.index;
}

/** `HIS SOCIAL HISTORY:` */
const OWNER = /^\s*(?:his|her|the patient's)\s+/i;

function headingOf(line: string): { section: SectionKind; rest: number } | undefined {
  const whole = sectionOfHeading(line.replace(/^[\s#*]+|[\s*]+$/g, ""));
  if (whole !== undefined) return { section: whole, rest: line.length };
  const colon = line.indexOf(":");
  if (colon < 1 || colon > MAX_HEADING_LENGTH) return undefined;
  const section = sectionOfHeading(line.slice(0, colon).replace(OWNER, ""));
  return section === undefined ? undefined : { section, rest: colon + 1 };
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end: text[end - 1] === "\r" && end > start ? end - 1 : end };
    if (newline < 0) return;
    start = newline + 1;
  }
}

/** A full stop, question or exclamation mark, before a space and a capital, digit or bullet; not after `Dr`, `vs`, an initial. */
const SENTENCE_END = /[.!?]["')\]]?(?=\s+["'(]?[\p{Lu}\d•])|;(?=\s)/gu;
const NO_END = /(?:\b(?:Dr|Mr|Mrs|Ms|St|vs|No|approx|e\.g|i\.e|Jr|Sr)|\b[A-Z])\.$/;

function sentenceSpans(text: string, start: number, end: number): { start: number; end: number }[] {
  const line = text.slice(start, end);
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of line.matchAll(SENTENCE_END)) {
    const to = match.index + match[0].length;
    if (NO_END.test(line.slice(Math.max(0, to - 7), to))) continue;
    addTrimmed(spans, line, from, to, start);
    from = to;
  }
  addTrimmed(spans, line, from, line.length, start);
  return spans;
}

function addTrimmed(
  spans: { start: number; end: number }[],
  line: string,
  from: number,
  to: number,
  base: number,
): void {
  const piece = line.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  const trail = piece.length - piece.trimEnd().length;
  if (lead + trail < piece.length) spans.push({ start: base + from + lead, end: base + to - trail });
}
