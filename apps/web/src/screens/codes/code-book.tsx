import { type ReactElement, type Ref, useDeferredValue, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { icd } from "../../ui/formats.ts";
import styles from "./code-book.module.css";
import { IndexHits } from "./index-hits.tsx";

export type BookSet = "icd10cm" | "hcpcs";
export interface PickedCode {
  readonly set: BookSet | "cpt";
  readonly code: string;
  readonly title: string;
}

/** The code book of a date of service: search, then the code with its place, its notes and what it excludes. */
export function CodeBook({
  date,
  onPick,
  pickWord,
  searchRef,
  beside,
}: {
  readonly date: string;
  /** The ICD-10-CM code that is worked on: its page stands open while nothing is searched. */
  readonly beside?: string | undefined;
  readonly onPick?: (picked: PickedCode) => void;
  /** `Add`, or `Put in place of N18.9`. */
  readonly pickWord?: string;
  readonly searchRef?: Ref<HTMLInputElement>;
}): ReactElement {
  const [text, setText] = useState("");
  const [way, setWay] = useState<BookSet | "index">("icd10cm");
  const set = way === "index" ? "icd10cm" : way;
  const [opened, setOpened] = useState<string>();
  const searched = useDeferredValue(text.trim());
  const pick = (code: string, title: string, of: PickedCode["set"] = set): void => {
    onPick?.({ set: of, code, title });
    setText("");
    setOpened(undefined);
  };
  const show = (value: string): void => {
    setText(value);
    setOpened(undefined);
  };
  return (
    <section aria-label="Code book" className={styles.book}>
      <div className={styles.search}>
        <select
          className="field"
          aria-label="Code set"
          value={way}
          onChange={(event) => setWay(event.target.value as BookSet | "index")}
        >
          <option value="icd10cm">ICD-10-CM</option>
          <option value="index">Index</option>
          <option value="hcpcs">HCPCS</option>
        </select>
        <input
          ref={searchRef ?? null}
          className="field"
          type="search"
          placeholder="Code or words"
          aria-label="Search the code book"
          value={text}
          onChange={(event) => show(event.target.value)}
        />
      </div>
      {CPT.test(searched) && onPick !== undefined ? (
        <button type="button" className={styles.hit} onClick={() => pick(searched.toUpperCase(), "", "cpt")}>
          <span className="code">{searched.toUpperCase()}</span> CPT code, descriptor not loaded
        </button>
      ) : null}
      {opened !== undefined ? (
        <CodeFacts
          set={set}
          code={opened}
          date={date}
          onOpen={setOpened}
          {...(onPick === undefined ? {} : { onPick: pick, pickWord: pickWord ?? "Add" })}
        />
      ) : searched.length < 2 ? (
        <Resting date={date} beside={beside} onOpen={setOpened} />
      ) : way === "index" ? (
        <IndexHits date={date} text={searched} onOpen={setOpened} />
      ) : (
        <Hits set={set} date={date} text={searched} onOpen={setOpened} />
      )}
    </section>
  );
}

/** While nothing is searched, the page of the code that is worked on. */
function Resting({
  date,
  beside,
  onOpen,
}: {
  readonly date: string;
  readonly beside: string | undefined;
  readonly onOpen: (code: string | undefined) => void;
}): ReactElement {
  return (
    <>
      <p className={styles.hint}>Search by the beginning of words, such as “diab kid”, or by code.</p>
      {beside === undefined ? null : (
        <CodeFacts set="icd10cm" code={beside} date={date} onOpen={onOpen} isResting />
      )}
    </>
  );
}

const CPT = /^\d{4}[0-9ftu]$/i;

function Hits({
  set,
  date,
  text,
  onOpen,
}: {
  readonly set: BookSet;
  readonly date: string;
  readonly text: string;
  readonly onOpen: (code: string) => void;
}): ReactElement {
  const found = useOperation(
    "searchCodes",
    { params: { set }, query: { date, text } },
    { keepPrevious: true },
  );
  return (
    <Answered of={found}>
      {({ codes }) =>
        codes.length === 0 ? (
          <Empty title="No code fits.">Try fewer or shorter words.</Empty>
        ) : (
          <ul className={styles.hits}>
            {codes.map((each) => (
              <li key={each.code}>
                <CodeButton set={set} code={each} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

type CodeLine = Answer<"openCode">["entry"];

function CodeButton({
  set,
  code,
  onOpen,
}: {
  readonly set: BookSet;
  readonly code: CodeLine;
  readonly onOpen: (code: string) => void;
}): ReactElement {
  return (
    <button type="button" className={styles.hit} onClick={() => onOpen(code.code)}>
      <span className={code.billable ? "code" : `code ${styles.heading}`}>
        {set === "icd10cm" ? icd(code.code) : code.code}
      </span>{" "}
      {code.title}
    </button>
  );
}

const NOTES = [
  ["includes", "Includes"],
  ["inclusionTerms", "Also called"],
  ["excludes1", "Excludes1: not together, unless unrelated"],
  ["excludes2", "Excludes2: may be together"],
  ["codeFirst", "Code first"],
  ["useAdditional", "Use additional code"],
  ["codeAlso", "Code also"],
] as const;

function CodeFacts({
  set,
  code,
  date,
  onOpen,
  onPick,
  pickWord,
  isResting = false,
}: {
  readonly set: BookSet;
  readonly code: string;
  readonly date: string;
  readonly isResting?: boolean;
  readonly onOpen: (code: string | undefined) => void;
  readonly onPick?: (code: string, title: string) => void;
  readonly pickWord?: string;
}): ReactElement {
  const page = useOperation("openCode", { params: { set, code }, query: { date } });
  return (
    <Answered of={page}>
      {({ entry, ancestors, children, notes, release }) => (
        <div className={styles.facts}>
          {isResting ? null : (
            <button type="button" className={styles.back} onClick={() => onOpen(undefined)}>
              Back to the search
            </button>
          )}
          {ancestors.map((each) => (
            <CodeButton key={each.code} set={set} code={each} onOpen={onOpen} />
          ))}
          <p className={styles.title}>
            <span className="code">{set === "icd10cm" ? icd(entry.code) : entry.code}</span> {entry.title}
          </p>
          <p className="quiet small">
            {release}
            {entry.billable ? "" : " · a heading, not to be reported"}
          </p>
          {onPick !== undefined && entry.billable ? (
            <button type="button" className="button primary" onClick={() => onPick(entry.code, entry.title)}>
              {pickWord}
            </button>
          ) : null}
          {NOTES.map(([key, name]) =>
            notes === undefined || notes[key].length === 0 ? null : (
              <div key={key}>
                <h3>{name}</h3>
                {notes[key].map(({ text, from }) => (
                  <p key={`${from} ${text}`}>
                    {text} <span className="quiet small">{from}</span>
                  </p>
                ))}
              </div>
            ),
          )}
          {children.length === 0 ? null : <h3>Below it</h3>}
          {children.map((each) => (
            <CodeButton key={each.code} set={set} code={each} onOpen={onOpen} />
          ))}
        </div>
      )}
    </Answered>
  );
}
