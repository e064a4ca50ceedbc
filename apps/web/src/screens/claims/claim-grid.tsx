import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactElement, useRef, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Empty } from "../../ui/answers.tsx";
import { day, dollars } from "../../ui/formats.ts";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import styles from "./claim-list.module.css";
import type { ClaimQuery } from "./claim-list.tsx";

type Claims = Answer<"listClaims">;
type Row = Claims["rows"][number];

const WINDOW = 100;
const ROW_HEIGHT = 30;
/** As many as one request changes. */
const MAX_CHOSEN = 200;
const COLUMNS = [
  "",
  "Number",
  "Patient",
  "Date of service",
  "Services",
  "Payer",
  "State",
  "Whose",
  "Charge",
] as const;

/** Rows are asked for by the hundred as they come into sight; a hundred thousand cost what is seen of them. */
export function ClaimGrid({
  filter,
  first,
  isNarrowed,
  chosen,
  onChoose,
}: {
  readonly filter: ClaimQuery;
  readonly first: Claims;
  readonly isNarrowed: boolean;
  /** Ids of the claims that something is done with together. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const rows = useVirtualizer({
    count: first.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const shown = rows.getVirtualItems();
  const rowAt = useWindows(filter, first, shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0);
  const move = (by: number): void => {
    const next = Math.max(0, Math.min(first.total - 1, at + by));
    setAt(next);
    rows.scrollToIndex(next);
  };
  const open = (): void => {
    const row = rowAt(at);
    if (row !== undefined) navigate({ to: "/claims/$claimId", params: { claimId: row.claimId } });
  };
  const toggle = (row: Row | undefined): void => {
    if (row === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(row.claimId) && next.size < MAX_CHOSEN) next.add(row.claimId);
    onChoose(next);
  };
  useShortcuts("Claims", [
    { key: "x", does: "Choose the claim, or not", run: () => toggle(rowAt(at)) },
    {
      key: "A",
      does: "Choose the first claims of the list",
      run: () => onChoose(new Set(first.rows.map(({ claimId }) => claimId))),
    },
    { key: "j", does: "Next claim", run: () => move(1) },
    { key: "k", does: "Claim before", run: () => move(-1) },
    { key: "ArrowDown", does: "Next claim", run: () => move(1) },
    { key: "ArrowUp", does: "Claim before", run: () => move(-1) },
    { key: "Enter", does: "Open the claim", run: open },
  ]);
  if (first.total === 0) return <NoClaims isNarrowed={isNarrowed} />;
  return (
    <div
      className={styles.scroller}
      ref={scroller}
      tabIndex={0}
      role="table"
      aria-label="Claims"
      aria-rowcount={first.total + 1}
    >
      <div role="row" className={styles.headRow} aria-rowindex={1}>
        {COLUMNS.map((name) => (
          <span key={name} role="columnheader">
            {name === "" ? <span className="hidden-words">Chosen</span> : name}
          </span>
        ))}
      </div>
      <div role="rowgroup" style={{ height: rows.getTotalSize(), position: "relative" }}>
        {shown.map(({ index, start }) => (
          <ClaimRow
            key={index}
            index={index}
            top={start}
            row={rowAt(index)}
            isAt={index === at}
            isChosen={chosen.has(rowAt(index)?.claimId ?? "")}
            onToggle={toggle}
          />
        ))}
      </div>
    </div>
  );
}

function NoClaims({ isNarrowed }: { readonly isNarrowed: boolean }): ReactElement {
  return isNarrowed ? (
    <Empty title="No claim fits the filter.">Take a state or a date away.</Empty>
  ) : (
    <Empty title="There is no claim yet.">A claim is built when the codes of a visit are signed.</Empty>
  );
}

function ClaimRow({
  index,
  top,
  row,
  isAt,
  isChosen,
  onToggle,
}: {
  readonly index: number;
  readonly top: number;
  readonly row: Row | undefined;
  /** The keyboard is at it. */
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (row: Row | undefined) => void;
}): ReactElement {
  const navigate = useNavigate();
  const open = (): void => {
    if (row !== undefined) navigate({ to: "/claims/$claimId", params: { claimId: row.claimId } });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens the chosen row, see the list of keys
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={isAt}
      data-chosen={isAt}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={open}
    >
      {row === undefined ? (
        <span role="cell">…</span>
      ) : (
        <>
          <span role="cell">
            <input
              type="checkbox"
              aria-label={`Choose claim ${row.controlNumber}`}
              checked={isChosen}
              onClick={(event) => event.stopPropagation()}
              onChange={() => onToggle(row)}
            />
          </span>
          <Cells row={row} />
        </>
      )}
    </div>
  );
}

function Cells({ row }: { readonly row: Row }): ReactElement {
  return (
    <>
      <span role="cell" className="code">
        {row.controlNumber}
      </span>
      <span role="cell">{row.patientName}</span>
      <span role="cell">{day(row.dateOfService)}</span>
      <span role="cell" className="code">
        {row.procedures.join(" ")}
      </span>
      <span role="cell">{row.payerName}</span>
      <span role="cell">
        <StateBadge state={row.state} />
      </span>
      <span role="cell">{row.assignee}</span>
      <span role="cell" className="number">
        {dollars(row.charge)}
      </span>
    </>
  );
}

/** The windows of a hundred that are in sight, the first one given. */
function useWindows(
  filter: ClaimQuery,
  first: Claims,
  from: number,
  to: number,
): (index: number) => Row | undefined {
  const { practiceId } = useDesk();
  const numbers: number[] = [];
  for (let number = Math.floor(from / WINDOW); number <= Math.floor(to / WINDOW); number += 1) {
    if (number > 0) numbers.push(number);
  }
  const windows = useQueries({
    queries: numbers.map((number) => {
      const query = { ...filter, offset: number * WINDOW, limit: WINDOW };
      return {
        queryKey: [practiceId, "listClaims", { query }],
        queryFn: () => call(practiceId, "listClaims", { query }),
      };
    }),
  });
  return (index) => {
    const number = Math.floor(index / WINDOW);
    const answer = number === 0 ? first : windows[numbers.indexOf(number)]?.data;
    return answer?.rows[index % WINDOW];
  };
}
