import { type ReactElement, useEffect, useMemo, useRef } from "react";
import { words } from "../../ui/formats.ts";
import type { Draft, VisitToCode } from "./draft.ts";
import styles from "./note-pane.module.css";
import { type NotePart, type NoteSpan, noteParts } from "./note-parts.ts";

/** The signed note with the words that each code rests on; pressing a word goes to its code. */
export function NotePane({
  visit,
  draft,
  focused,
  onFocus,
}: {
  readonly visit: VisitToCode;
  readonly draft: Draft;
  /** The code whose evidence stands out. */
  readonly focused: string | undefined;
  readonly onFocus: (code: string) => void;
}): ReactElement {
  const parts = useMemo(() => noteParts(visit.note, spansOf(visit, draft)), [visit, draft]);
  const firstMark = useRef<HTMLElement>(null);
  const shown = useRef(focused);
  useEffect(() => {
    if (shown.current !== focused) firstMark.current?.scrollIntoView({ block: "nearest" });
    shown.current = focused;
  }, [focused]);
  const firstIndex = parts.findIndex(({ codes }) => focused !== undefined && codes.includes(focused));
  return (
    <section className={styles.note} aria-label="Signed note" tabIndex={0}>
      {parts.map((part, index) => (
        <Part
          key={part.start}
          part={part}
          focused={focused}
          onFocus={onFocus}
          {...(index === firstIndex ? { markRef: firstMark } : {})}
        />
      ))}
    </section>
  );
}

function Part({
  part: { text, codes, status },
  focused,
  onFocus,
  markRef,
}: {
  readonly part: NotePart;
  readonly focused: string | undefined;
  readonly onFocus: (code: string) => void;
  readonly markRef?: React.RefObject<HTMLElement | null>;
}): ReactElement {
  const [code] = codes;
  if (code === undefined) {
    if (status === undefined) return <Lines text={text} />;
    return (
      <span className={styles.other} title={`${words(status)}: not coded`}>
        {text}
      </span>
    );
  }
  const isFocused = focused !== undefined && codes.includes(focused);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same is reached by keyboard through the list of codes
    <mark
      ref={markRef ?? null}
      className={isFocused ? styles.strong : styles.soft}
      onClick={() => onFocus(isFocused ? (focused ?? code) : code)}
    >
      {text}
    </mark>
  );
}

/** Section titles stand out; the words are the note's own. */
function Lines({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/^([A-Z][A-Z /&-]{3,})$/m).map((piece, index) =>
        index % 2 === 1 ? (
          <strong key={`${index}-${piece}`} className={styles.section}>
            {piece}
          </strong>
        ) : (
          piece
        ),
      )}
    </>
  );
}

function spansOf(visit: VisitToCode, draft: Draft): readonly NoteSpan[] {
  const items = [...draft.diagnoses, ...draft.services].filter(({ decision }) => decision !== "refused");
  return [
    ...items.flatMap(({ code, suggestion }) =>
      (suggestion?.evidence ?? []).map((each) => ({ ...each, code })),
    ),
    ...visit.mentions
      .filter(({ status }) => status !== "affirmed")
      .map(({ evidence, status }) => ({ ...evidence, status })),
  ];
}
