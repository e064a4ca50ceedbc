import type { ReactElement } from "react";
import styles from "./coding-workbench.module.css";
import { BULK_SCORE, type Draft, openItems } from "./draft.ts";
import type { Signing } from "./use-signing.ts";

/** Accepting what is sure, signing, going on. */
export function SignBar({
  draft,
  signing,
  isBilled,
  onNext,
  onAcceptSure,
}: {
  readonly draft: Draft;
  readonly signing: Signing;
  readonly isBilled: boolean;
  readonly onNext: () => void;
  readonly onAcceptSure: () => void;
}): ReactElement {
  const open = openItems(draft);
  const sure = open.filter(({ suggestion }) => (suggestion?.score ?? 0) >= BULK_SCORE).length;
  return (
    <>
      <span className={styles.told} role="status">
        {told(signing)}
      </span>
      {isBilled ? null : (
        <>
          <button type="button" className="button" disabled={sure === 0} onClick={onAcceptSure}>
            Accept {sure} from {BULK_SCORE * 100} % <kbd>Shift A</kbd>
          </button>
          <button type="button" className="button primary" disabled={signing.isBusy} onClick={signing.sign}>
            Sign <kbd>s</kbd>
          </button>
        </>
      )}
      <button type="button" className={isBilled ? "button primary" : "button"} onClick={onNext}>
        Next visit <kbd>n</kbd>
      </button>
    </>
  );
}

function told({ signed, problem, isBusy }: Signing): string {
  if (isBusy) return "Signing…";
  if (problem !== undefined) return `${problem.message} ${problem.remedy ?? ""}`;
  if (signed === undefined) return "";
  return signed.claim === "ready"
    ? "Signed. Its claim is ready to send."
    : `Signed. Its claim is held: ${signed.heldFor ?? ""}`;
}
