import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import type { ClaimSearch } from "../../router.tsx";
import styles from "./claim-list.module.css";

type Views = Answer<"listClaimViews">;

/** One's own filters under names: press one to see its claims, save what is filtered now. */
export function SavedViews({
  search,
  onOpen,
}: {
  readonly search: ClaimSearch;
  readonly onOpen: (search: ClaimSearch) => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const saved = useOperation("listClaimViews", {});
  const [name, setName] = useState("");
  const keep = (views: Views): void => {
    setName("");
    queries.setQueryData([practiceId, "listClaimViews", {}], views);
  };
  const filter = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
  const save = useMutation<Views, ApiProblem>({
    mutationFn: () => call(practiceId, "saveClaimView", { body: { name: name.trim(), filter } }),
    onSuccess: keep,
  });
  const remove = useMutation<Views, ApiProblem, string>({
    mutationFn: (which) => call(practiceId, "removeClaimView", { body: { name: which } }),
    onSuccess: keep,
  });
  const views = saved.data?.views ?? [];
  const isFiltered = Object.keys(filter).length > 0;
  const isOpen = (view: Views["views"][number]): boolean => sameFilter(view.filter, filter);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <div className={styles.states} role="group" aria-label="Saved views">
      {views.map((view) => (
        <span key={view.name}>
          <button
            type="button"
            className={styles.state}
            aria-pressed={isOpen(view)}
            onClick={() => onOpen(view.filter)}
          >
            {view.name}
          </button>
          {isOpen(view) ? (
            <button
              type="button"
              className={styles.remove}
              aria-label={`Remove the view ${view.name}`}
              onClick={() => remove.mutate(view.name)}
            >
              ×
            </button>
          ) : null}
        </span>
      ))}
      {isFiltered && !views.some(isOpen) ? (
        <form onSubmit={submit}>
          <input
            className="field"
            size={14}
            placeholder="Save this view as"
            aria-label="Save this view as"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </form>
      ) : null}
      {save.error === null ? null : <span role="alert">{save.error.message}</span>}
    </div>
  );
}

function sameFilter(a: object, b: object): boolean {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort());
  return sorted(a) === sorted(b);
}
