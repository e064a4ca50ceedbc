import { type ReactElement, type Ref, useState } from "react";
import styles from "./code-list.module.css";
import type { DraftAction, ServiceItem } from "./draft.ts";

const MAX_UNITS = 999;
const MAX_MODIFIERS = 4;

/** Modifiers and units of the service that has the focus, changed in place; Enter goes back to the list. */
export function ServiceEditor({
  item,
  onChange,
  modifiersRef,
}: {
  readonly item: ServiceItem;
  readonly onChange: (action: DraftAction) => void;
  readonly modifiersRef: Ref<HTMLInputElement>;
}): ReactElement {
  const [text, setText] = useState(item.modifiers.join(" "));
  const modifiers = modifiersOf(text);
  const take = (): void => {
    if (modifiers !== undefined) onChange({ kind: "modify", item, modifiers, units: item.units });
  };
  return (
    <span className={styles.editor}>
      <label>
        Modifiers <kbd>m</kbd>{" "}
        <input
          ref={modifiersRef}
          className="field"
          size={10}
          value={text}
          aria-invalid={modifiers === undefined}
          onClick={(event) => event.stopPropagation()}
          onChange={(event) => setText(event.target.value.toUpperCase())}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== "Escape") return;
            event.stopPropagation();
            event.currentTarget.blur();
          }}
        />
      </label>
      <span>
        Units <kbd>-</kbd> {item.units} <kbd>+</kbd>
      </span>
      {modifiers === undefined ? (
        <span role="alert">Up to four modifiers of two letters or digits, with spaces between.</span>
      ) : null}
    </span>
  );
}

/** One unit more or less, within what a line takes. */
export function withUnits(item: ServiceItem, by: 1 | -1): DraftAction {
  const units = Math.max(1, Math.min(MAX_UNITS, item.units + by));
  return { kind: "modify", item, modifiers: item.modifiers, units };
}

function modifiersOf(text: string): readonly string[] | undefined {
  const modifiers = text.split(/[\s,-]+/).filter((each) => each !== "");
  const fit = modifiers.length <= MAX_MODIFIERS && modifiers.every((each) => /^[A-Z0-9]{2}$/.test(each));
  return fit ? modifiers : undefined;
}
