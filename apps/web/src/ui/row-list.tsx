import type { ReactElement, ReactNode } from "react";
import styles from "./row-list.module.css";

/** Rows of a form, always one at least: each is typed and may be taken out, another is added below. */
export function RowList<Row>({
  legend,
  rows,
  named,
  another,
  fresh,
  onChange,
  children,
}: {
  readonly legend: string;
  readonly rows: readonly Row[];
  /** What one row is, such as `clause`. */
  readonly named: string;
  /** What the button says that adds one. */
  readonly another: string;
  /** The row that it adds. */
  readonly fresh: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  /** The inputs of one row, which is called `clause 2` for who cannot see where it stands. */
  readonly children: (row: Row, name: string, onType: (part: Partial<Row>) => void) => ReactNode;
}): ReactElement {
  return (
    <fieldset className={styles.rows}>
      <legend>{legend}</legend>
      {rows.map((row, index) => {
        const name = `${named} ${index + 1}`;
        return (
          <div key={index} className={styles.row}>
            {children(row, name, (part) =>
              onChange(rows.map((each, at) => (at === index ? { ...each, ...part } : each))),
            )}
            {rows.length === 1 ? null : (
              <button
                type="button"
                className="button"
                aria-label={`Take out ${name}`}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                Take out
              </button>
            )}
          </div>
        );
      })}
      <button type="button" className="button" onClick={() => onChange([...rows, fresh])}>
        {another}
      </button>
    </fieldset>
  );
}
