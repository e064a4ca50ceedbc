import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, useDeferredValue, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import type { ClaimSearch } from "../../router.tsx";
import { Answered } from "../../ui/answers.tsx";
import { counted, dollars, words } from "../../ui/formats.ts";
import { Page } from "../../ui/page.tsx";
import { BulkActions } from "./bulk-actions.tsx";
import { ClaimActions } from "./claim-actions.tsx";
import { ClaimGrid } from "./claim-grid.tsx";
import styles from "./claim-list.module.css";
import { SavedViews } from "./saved-views.tsx";

const STATES = [
  "held",
  "ready",
  "sent",
  "acknowledged",
  "accepted",
  "rejected",
  "denied",
  "paid",
  "closed",
] as const;

/** Every claim of the practice, filtered by the server and drawn as far as it is seen. The filter is in the address. */
export function ClaimList(): ReactElement {
  const search = useSearch({ from: "/desk/claims" });
  const navigate = useNavigate({ from: "/claims" });
  const { permissions } = useDesk();
  const filter = useDeferredValue(filterOf(search));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const first = useOperation(
    "listClaims",
    { query: { ...filter, offset: 0, limit: 100 } },
    { keepPrevious: true },
  );
  const set = (change: ClaimSearch): void => {
    navigate({ search: (before) => withoutEmpty({ ...before, ...change }), replace: true });
  };
  return (
    <Page
      title="Claims"
      fills
      aside={
        first.data === undefined
          ? null
          : `${counted(first.data.total, "claim")} · ${dollars(first.data.charged)}`
      }
      actions={
        <ClaimActions
          readyIds={(first.data?.rows ?? [])
            .filter(({ state }) => state === "ready")
            .map(({ claimId }) => claimId)}
        />
      }
    >
      <Filters search={search} set={set} byState={first.data?.byState ?? []}>
        <SavedViews search={search} onOpen={(view) => navigate({ search: view })} />
      </Filters>
      {permissions.includes("send-claims") ? (
        <BulkActions chosen={chosen} onClear={() => setChosen(new Set())} />
      ) : null}
      <Answered of={first}>
        {(answer) => (
          <ClaimGrid
            key={JSON.stringify(filter)}
            filter={filter}
            first={answer}
            isNarrowed={Object.keys(filter).length > 0}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </Answered>
    </Page>
  );
}

export type ClaimQuery = ReturnType<typeof filterOf>;

function filterOf({ states, number, from, to, whose }: ClaimSearch) {
  return {
    ...(whose === undefined ? {} : { assignee: whose }),
    ...(states === undefined ? {} : { states }),
    ...(number === undefined ? {} : { controlNumber: number }),
    ...(from === undefined ? {} : { fromDate: from }),
    ...(to === undefined ? {} : { toDate: to }),
  };
}

function withoutEmpty(search: ClaimSearch): ClaimSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== "" && value !== undefined),
  );
}

function Filters({
  search,
  set,
  byState,
  children,
}: {
  readonly search: ClaimSearch;
  readonly set: (change: ClaimSearch) => void;
  readonly byState: Answer<"listClaims">["byState"];
  /** What stands beside the filters. */
  readonly children: ReactNode;
}): ReactElement {
  const chosen = search.states === undefined ? [] : search.states.split(",");
  const toggle = (state: string): void => {
    const next = chosen.includes(state) ? chosen.filter((each) => each !== state) : [...chosen, state];
    set({ states: next.join(",") });
  };
  return (
    <div className={styles.filters}>
      <div className={styles.states} role="group" aria-label="States">
        {STATES.map((state) => {
          const count = byState.find((each) => each.state === state)?.claims ?? 0;
          if (count === 0 && !chosen.includes(state)) return null;
          return (
            <button
              key={state}
              type="button"
              className={styles.state}
              aria-pressed={chosen.includes(state)}
              onClick={() => toggle(state)}
            >
              {words(state)} <span>{count.toLocaleString("en-US")}</span>
            </button>
          );
        })}
      </div>
      <button
        type="button"
        className={styles.state}
        aria-pressed={search.whose === "me"}
        onClick={() => set({ whose: search.whose === "me" ? "" : "me" })}
      >
        Mine
      </button>
      <label>
        Number{" "}
        <input
          className="field"
          size={11}
          value={search.number ?? ""}
          onChange={(event) => set({ number: event.target.value })}
        />
      </label>
      <span className={styles.dates}>
        <label>
          From{" "}
          <input
            className="field"
            type="date"
            value={search.from ?? ""}
            onChange={(event) => set({ from: event.target.value })}
          />
        </label>
        <label>
          to{" "}
          <input
            className="field"
            type="date"
            value={search.to ?? ""}
            onChange={(event) => set({ to: event.target.value })}
          />
        </label>
      </span>
      {children}
    </div>
  );
}
