import { Modal } from "@mantine/core";
import type { ReactElement } from "react";
import { type Shortcut, useRegistry } from "./shortcuts.tsx";
import styles from "./shortcuts-sheet.module.css";

/** Every key that works on this screen, in one place. */
export function ShortcutsSheet({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const registry = useRegistry();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keyboard"
      size="lg"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <div className={styles.groups}>
        {opened
          ? registry.list().map(({ group, shortcuts }) => (
              <section key={group}>
                <h3>{group}</h3>
                <dl className={styles.list}>
                  {[...keysByDeed(shortcuts)].map(([does, keys]) => (
                    <div key={does}>
                      <dt>
                        {shownKeys(keys).map((key) => (
                          <kbd key={key}>{KEY_WORDS[key] ?? key}</kbd>
                        ))}
                      </dt>
                      <dd>{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))
          : null}
      </div>
    </Modal>
  );
}

/** Several keys that do the same stand in one line. */
function keysByDeed(shortcuts: readonly Shortcut[]): ReadonlyMap<string, readonly string[]> {
  const deeds = new Map<string, readonly string[]>();
  for (const { key, does } of shortcuts) deeds.set(does, [...(deeds.get(does) ?? []), key]);
  return deeds;
}

const MOST_KEYS = 3;

/** A row of digits is its first and its last. */
function shownKeys(keys: readonly string[]): readonly string[] {
  return keys.length > MOST_KEYS ? [`${keys[0]}–${keys.at(-1)}`] : keys;
}

const KEY_WORDS: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  "alt+ArrowUp": "Alt ↑",
  "alt+ArrowDown": "Alt ↓",
  "ctrl+k": "Ctrl K",
  "ctrl+z": "Ctrl Z",
  A: "Shift A",
};
