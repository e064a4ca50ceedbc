import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { icd } from "../../ui/formats.ts";
import styles from "./code-book.module.css";

type Term = Answer<"searchIndex">["terms"][number];

/** What the alphabetic index says, as in the book: from the lead term inwards to the code. */
export function IndexHits({
  date,
  text,
  onOpen,
}: {
  readonly date: string;
  readonly text: string;
  readonly onOpen: (code: string) => void;
}): ReactElement {
  const found = useOperation("searchIndex", { query: { date, text } }, { keepPrevious: true });
  return (
    <Answered of={found}>
      {({ terms, hasMore }) =>
        terms.length === 0 ? (
          <Empty title="The index has no such term.">Begin with the condition, then its site or cause.</Empty>
        ) : (
          <ul className={styles.hits}>
            {terms.map((term, index) => (
              <li key={`${index} ${term.path.join(" ")}`}>
                <IndexLine term={term} onOpen={onOpen} />
              </li>
            ))}
            {hasMore ? <li className="quiet">There are more: add a word.</li> : null}
          </ul>
        )
      }
    </Answered>
  );
}

function IndexLine({
  term,
  onOpen,
}: {
  readonly term: Term;
  readonly onOpen: (code: string) => void;
}): ReactElement {
  const { path, nonessential, code, incomplete, manifestationCode, see, seeAlso, column } = term;
  const words = (
    <>
      {path.join(", ")}
      {nonessential.length === 0 ? null : <span className="quiet"> ({nonessential.join(") (")})</span>}
      {column === undefined ? null : <span className="quiet"> · {column}</span>}
      {see === undefined ? null : ` – see ${see}`}
      {seeAlso === undefined ? null : ` – see also ${seeAlso}`}
    </>
  );
  if (code === undefined) return <span className={styles.hit}>{words}</span>;
  return (
    <button type="button" className={styles.hit} onClick={() => onOpen(code)}>
      <span className={incomplete ? `code ${styles.heading}` : "code"}>
        {icd(code)}
        {incomplete ? "-" : ""}
        {manifestationCode === undefined ? "" : ` [${icd(manifestationCode)}]`}
      </span>{" "}
      {words}
    </button>
  );
}
