import { cloneElement, type ReactElement, type ReactNode, useId } from "react";
import styles from "./field.module.css";

interface Control {
  readonly id?: string;
  readonly "aria-describedby"?: string;
}

/** A labelled input of a form; the hint says what belongs in it, or what is wrong with what stands there. */
export function Field({
  label,
  hint,
  wrong = false,
  wide = false,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: boolean;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
  readonly children: ReactElement<Control>;
}): ReactElement {
  const id = useId();
  const described = hint === undefined ? {} : { "aria-describedby": `${id}-hint` };
  return (
    <div className={wide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {cloneElement(children, { id, ...described })}
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint} data-wrong={wrong}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** Fields side by side as the width allows, and the buttons below. */
export function Form({
  label,
  onSubmit,
  buttons,
  children,
}: {
  readonly label: string;
  readonly onSubmit: () => void;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={styles.grid}>{children}</div>
      <div className={styles.buttons}>{buttons}</div>
    </form>
  );
}
