import type { ReactElement, ReactNode } from "react";
import { useEffect } from "react";
import styles from "./page.module.css";

/** One screen: its name, what can be done, its panels. */
export function Page({
  title,
  aside,
  actions,
  fills = false,
  children,
}: {
  readonly title: string;
  /** Beside the title: a state, a date. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  /** The screen fills the window and scrolls inside. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  useEffect(() => {
    // A page's title may name a patient; the window's title ends up in histories, so it names the screen alone.
    document.title = "Claimwright";
  }, []);
  return (
    <main className={fills ? `${styles.page} ${styles.fills}` : styles.page} id="main">
      <header className={styles.head}>
        <h1>{title}</h1>
        <div className={styles.aside}>{aside}</div>
        <div className={styles.actions}>{actions}</div>
      </header>
      {children}
    </main>
  );
}

export function Panel({
  title,
  actions,
  children,
  padded = false,
}: {
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly padded?: boolean;
}): ReactElement {
  return (
    <section className={styles.panel} aria-label={title}>
      {title === undefined ? null : (
        <div className={styles.panelHead}>
          <h2>{title}</h2>
          {actions}
        </div>
      )}
      <div className={padded ? styles.padded : styles.body}>{children}</div>
    </section>
  );
}
