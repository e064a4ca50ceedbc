import type { ReactElement, ReactNode } from "react";
import styles from "./reports.module.css";

/** A figure that opens what it counted. */
export function OpenedFigure({
  isOpen,
  about,
  onOpen,
  children,
}: {
  readonly isOpen: boolean;
  /** Which figure it is, for who cannot see where it stands. */
  readonly about: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <button
      type="button"
      className={isOpen ? `${styles.cell} ${styles.chosen}` : styles.cell}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      {children}
      <span className="hidden-words"> {about}: what is behind it</span>
    </button>
  );
}
