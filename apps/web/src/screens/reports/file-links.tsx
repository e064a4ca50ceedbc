import type { ReactElement } from "react";
import styles from "./reports.module.css";

/** What is on the screen, to be taken away. */
export function FileLinks({ of }: { readonly of: (format: "xlsx" | "csv") => string }): ReactElement {
  return (
    <span className={`${styles.files} no-print`}>
      <a className="button" href={of("xlsx")} download>
        Excel
      </a>
      <a className="button" href={of("csv")} download>
        CSV
      </a>
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
    </span>
  );
}
