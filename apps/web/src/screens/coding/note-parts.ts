/** A stretch of the note with what is to be said of it. */
export interface NotePart {
  readonly text: string;
  readonly start: number;
  /** Codes whose evidence this stretch is. */
  readonly codes: readonly string[];
  /** What the words around it say, when that is not that it is so: `negated`, `family` … */
  readonly status?: string;
}

export interface NoteSpan {
  readonly start: number;
  readonly end: number;
  readonly code?: string;
  readonly status?: string;
}

/** Cuts the note at every border of a span, so that spans may overlap. */
export function noteParts(note: string, spans: readonly NoteSpan[]): readonly NotePart[] {
  const inside = spans.filter(({ start, end }) => start < end && start >= 0 && end <= note.length);
  const borders = [...new Set([0, note.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const parts: NotePart[] = [];
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    const over = inside.filter((span) => span.start <= start && span.end >= end);
    const status = over.find((span) => span.status !== undefined)?.status;
    parts.push({
      text: note.slice(start, end),
      start,
      codes: [...new Set(over.flatMap(({ code }) => code ?? []))],
      ...(status === undefined ? {} : { status }),
    });
  }
  return parts;
}
