import { Popover } from "@mantine/core";
import { type ReactElement, type ReactNode, useState } from "react";
import styles from "./why.module.css";

/** A reason as it was kept beside a code or a cent. */
export interface WhyFacts {
  readonly rule: string;
  readonly reason: string;
  readonly source: string;
  readonly release?: string | undefined;
  readonly because?: readonly WhyFacts[] | undefined;
}

/** A code or an amount that explains itself: press it and see the reason that was kept for it. */
export function Why({
  whys,
  about,
  children,
}: {
  readonly whys: readonly WhyFacts[];
  /** What is explained, for who cannot see it: `the charge of line 1`. */
  readonly about: string;
  readonly children: ReactNode;
}): ReactElement {
  const [opened, setOpened] = useState(false);
  if (whys.length === 0) return <>{children}</>;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" withinPortal trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.target}
          aria-label={`Why: ${about}`}
          aria-expanded={opened}
          onClick={(event) => {
            event.stopPropagation();
            setOpened(!opened);
          }}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.panel} aria-label={`Why: ${about}`}>
        <div tabIndex={0} className={styles.scroll} data-autofocus role="group" aria-label="Reasons">
          {whys.map((why, index) => (
            <WhyTree key={`${why.rule}-${index}`} why={why} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** A reason with those that it rests on, one step deeper. */
export function WhyTree({ why }: { readonly why: WhyFacts }): ReactElement {
  return (
    <div className={styles.why}>
      <p>{why.reason}</p>
      <p className={styles.source}>
        {why.source}
        {why.release === undefined ? "" : ` · ${why.release}`}
      </p>
      {(why.because ?? []).map((inner, index) => (
        <WhyTree key={`${inner.rule}-${index}`} why={inner} />
      ))}
    </div>
  );
}
