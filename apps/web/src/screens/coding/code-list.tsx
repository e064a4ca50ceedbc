import { type ReactElement, type Ref, useEffect, useRef } from "react";
import { icd } from "../../ui/formats.ts";
import { Why } from "../../ui/why.tsx";
import styles from "./code-list.module.css";
import { type Draft, type DraftAction, type Item, pointersOf, type ServiceItem } from "./draft.ts";
import { ServiceEditor } from "./service-editor.tsx";

interface ListProps {
  readonly draft: Draft;
  readonly focused: string | undefined;
  readonly onFocus: (code: string) => void;
  readonly onChange: (action: DraftAction) => void;
  /** The modifiers of the service that has the focus. */
  readonly modifiersRef: Ref<HTMLInputElement>;
  /** What to say of a list without codes. */
  readonly whenNone?: string;
}

/** The codes in the order of the claim: diagnoses, then services with their pointers. */
export function CodeList({
  draft,
  focused,
  onFocus,
  onChange,
  modifiersRef,
  whenNone = "The note supports none.",
}: ListProps): ReactElement {
  const standing = draft.diagnoses.filter(({ decision }) => decision !== "refused");
  const letters = new Map(standing.map(({ code }, index) => [code, index + 1]));
  const row = (item: Item) => (
    <CodeRow
      key={`${item.kind} ${item.code}`}
      item={item}
      position={item.kind === "diagnosis" ? letters.get(item.code) : undefined}
      pointers={
        item.kind === "service"
          ? pointersOf(
              item.pointsAt,
              standing.map(({ code }) => code),
            )
          : []
      }
      isFocused={focused === item.code}
      onFocus={onFocus}
      onChange={onChange}
      modifiersRef={modifiersRef}
    />
  );
  return (
    <div className={styles.lists}>
      <section aria-label="Diagnoses">
        <h3>Diagnoses</h3>
        {draft.diagnoses.length === 0 ? <p className={styles.none}>{whenNone}</p> : null}
        <ol>{draft.diagnoses.map(row)}</ol>
      </section>
      <section aria-label="Services">
        <h3>Services</h3>
        {draft.services.length === 0 ? <p className={styles.none}>{whenNone}</p> : null}
        <ol>{draft.services.map(row)}</ol>
      </section>
    </div>
  );
}

interface RowProps {
  readonly item: Item;
  readonly position: number | undefined;
  readonly pointers: readonly number[];
  readonly isFocused: boolean;
  readonly onFocus: (code: string) => void;
  readonly onChange: (action: DraftAction) => void;
  readonly modifiersRef: Ref<HTMLInputElement>;
}

/** A tick and a cross, drawn: not every face has the characters. */
const MARKS = { open: "", accepted: "M2 7l3.5 3.5L12 3.5", refused: "M3 3l8 8M11 3l-8 8" } as const;

function CodeRow(props: RowProps): ReactElement {
  const { item, position, pointers, isFocused, onFocus, onChange, modifiersRef } = props;
  const { code, title, decision, suggestion } = item;
  const shown = item.kind === "diagnosis" ? icd(code) : code;
  const ref = useRef<HTMLLIElement>(null);
  const wasFocused = useRef(isFocused);
  useEffect(() => {
    if (isFocused && !wasFocused.current) ref.current?.scrollIntoView({ block: "nearest" });
    wasFocused.current = isFocused;
  }, [isFocused]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrows move through the rows, see the list of keys
    <li
      ref={ref}
      className={styles.row}
      data-decision={decision}
      data-focused={isFocused}
      aria-current={isFocused}
      onClick={() => onFocus(code)}
    >
      <span className={styles.position}>{position}</span>
      <span className={styles.main}>
        <span className={styles.line}>
          <Why whys={suggestion === undefined ? [] : [suggestion.why]} about={`code ${shown}`}>
            <span className="code">{shown}</span>
          </Why>
          {item.kind === "service" ? <ServiceFacts item={item} pointers={pointers} /> : null}
          {suggestion === undefined ? (
            <span className={styles.own}>yours</span>
          ) : (
            <Score score={suggestion.score} />
          )}
        </span>
        <span className={styles.title}>{title ?? WITHOUT_TITLE}</span>
        {isFocused ? <Questions item={item} onChange={onChange} /> : null}
        {isFocused && item.kind === "service" ? (
          <ServiceEditor key={code} item={item} onChange={onChange} modifiersRef={modifiersRef} />
        ) : null}
      </span>
      <span className={styles.decide}>
        <svg className={styles.mark} viewBox="0 0 14 14" aria-hidden="true">
          <path d={MARKS[decision]} />
        </svg>
        <span className="hidden-words">{decision}</span>
        <DecideButton item={item} onChange={onChange} decision="accepted" word="Accept" />
        <DecideButton item={item} onChange={onChange} decision="refused" word="Refuse" />
      </span>
    </li>
  );
}

/** CPT descriptors are the AMA's: a practice that holds a licence loads its own. */
const WITHOUT_TITLE = "CPT code, descriptor not loaded";

function DecideButton({
  item,
  onChange,
  decision,
  word,
}: {
  readonly item: Item;
  readonly onChange: (action: DraftAction) => void;
  readonly decision: "accepted" | "refused";
  readonly word: string;
}): ReactElement | null {
  if (item.decision === decision) return null;
  return (
    <button
      type="button"
      className={styles.small}
      aria-label={`${word} ${item.code}`}
      onClick={(event) => {
        event.stopPropagation();
        onChange({ kind: "decide", item, decision });
      }}
    >
      {word}
    </button>
  );
}

/** What the note leaves open about the code, and what else the words could mean: a digit chooses. */
function Questions({
  item,
  onChange,
}: {
  readonly item: Item;
  readonly onChange: (action: DraftAction) => void;
}): ReactElement | null {
  if (item.kind === "service") return null;
  const prompts = item.suggestion?.prompts ?? [];
  const choices = choicesOf(item);
  if (prompts.length === 0 && choices.length === 0) return null;
  return (
    <span className={styles.questions}>
      {prompts.map(({ kind, question }) => (
        <span key={kind} className={styles.question}>
          {question}
        </span>
      ))}
      {choices.map((choice, index) => (
        <button
          key={choice.code}
          type="button"
          className={styles.choice}
          onClick={(event) => {
            event.stopPropagation();
            onChange({ kind: "replace", item, ...choice });
          }}
        >
          <kbd>{index + 1}</kbd> <span className="code">{icd(choice.code)}</span> {choice.title}
        </button>
      ))}
    </span>
  );
}

const MAX_CHOICES = 9;

/** The codes that a digit chooses, in order: answers of the prompts first, then alternatives. */
export function choicesOf(item: Item): readonly { readonly code: string; readonly title: string }[] {
  if (item.kind === "service") return [];
  const { prompts = [], alternatives = [] } = item.suggestion ?? {};
  const all = [...prompts.flatMap(({ choices }) => choices), ...alternatives].flatMap(({ code, title }) =>
    code === undefined || code === item.code ? [] : [{ code, title }],
  );
  return [...new Map(all.map((each) => [each.code, each])).values()].slice(0, MAX_CHOICES);
}

function ServiceFacts({
  item,
  pointers,
}: {
  readonly item: ServiceItem;
  readonly pointers: readonly number[];
}): ReactElement {
  return (
    <>
      {item.modifiers.map((modifier) => (
        <span key={modifier} className="code">
          -{modifier}
        </span>
      ))}
      {item.units === 1 ? null : <span>× {item.units}</span>}
      <span className={styles.pointers} title="Diagnoses that justify it">
        for {pointers.join(", ") || "no diagnosis"}
      </span>
    </>
  );
}

function Score({ score }: { readonly score: number }): ReactElement {
  return (
    <span className={styles.score} title="How often such a suggestion is right">
      {Math.round(score * 100)} %
    </span>
  );
}
