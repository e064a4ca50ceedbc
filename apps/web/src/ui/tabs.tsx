import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import styles from "./tabs.module.css";

/** The views of one screen, each with an address of its own. */
export function Tabs({
  label,
  path,
  tabs,
  chosen,
  keeps = {},
}: {
  readonly label: string;
  readonly path: string;
  readonly tabs: readonly { readonly view: string; readonly name: string }[];
  readonly chosen: string;
  /** What of the address stays from view to view. */
  readonly keeps?: Readonly<Record<string, string>>;
}): ReactElement {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ view, name }) => (
        <Link
          key={view}
          to={path}
          search={{ ...keeps, view }}
          className={view === chosen ? `${styles.tab} ${styles.chosen}` : (styles.tab ?? "")}
          aria-current={view === chosen ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
