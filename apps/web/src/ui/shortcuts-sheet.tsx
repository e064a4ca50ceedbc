import { Modal } from "@mantine/core";
import type { ReactElement } from "react";
import { useRegistry } from "./shortcuts.tsx";
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
                  {shortcuts.map(({ key, does }) => (
                    <div key={key}>
                      <dt>
                        <kbd>{KEY_WORDS[key] ?? key}</kbd>
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

const KEY_WORDS: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  "alt+ArrowUp": "Alt ↑",
  "alt+ArrowDown": "Alt ↓",
  "ctrl+k": "Ctrl K",
  "ctrl+z": "Ctrl Z",
  A: "Shift A",
};
