import type { ReactElement } from "react";
import { words } from "./formats.ts";
import styles from "./state-badge.module.css";

const TONES: Readonly<Record<string, string | undefined>> = {
  held: styles.stop,
  rejected: styles.stop,
  denied: styles.stop,
  failed: styles.stop,
  unmatched: styles.warn,
  waits: styles.warn,
  ready: styles.accent,
  signed: styles.accent,
  paid: styles.ok,
  done: styles.ok,
  posted: styles.ok,
  matched: styles.ok,
};

/** Where something stands. The word says it; the colour repeats it. */
export function StateBadge({ state }: { readonly state: string }): ReactElement {
  return <span className={`${styles.badge} ${TONES[state] ?? styles.plain}`}>{words(state)}</span>;
}
