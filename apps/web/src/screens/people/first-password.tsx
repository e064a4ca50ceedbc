import type { ReactElement } from "react";
import styles from "./people.module.css";

/** A password that nobody can ask for again. */
export function FirstPassword({
  login,
  password,
}: {
  readonly login: string;
  readonly password: string;
}): ReactElement {
  return (
    <p className={styles.shown} role="status">
      First password of {login}: <code>{password}</code> It is shown this once: hand it over now, and let them
      set their own under their name, below left.
    </p>
  );
}
