import type { ReactElement } from "react";
import styles from "./check-list.module.css";

/** Any number of a few choices. */
export function CheckList<Choice extends string>({
  legend,
  choices,
  chosen,
  wordsOf,
  onChange,
}: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly Choice[];
  readonly wordsOf: (choice: Choice) => string;
  readonly onChange: (chosen: readonly Choice[]) => void;
}): ReactElement {
  const turn = (choice: Choice): void =>
    onChange(chosen.includes(choice) ? chosen.filter((each) => each !== choice) : [...chosen, choice]);
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="checkbox" checked={chosen.includes(choice)} onChange={() => turn(choice)} />{" "}
          {wordsOf(choice)}
        </label>
      ))}
    </fieldset>
  );
}
