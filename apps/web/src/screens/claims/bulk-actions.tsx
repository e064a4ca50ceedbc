import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Failure } from "../../ui/answers.tsx";
import { counted } from "../../ui/formats.ts";
import styles from "./bulk-actions.module.css";
import { HoldChoice } from "./claim-deeds.tsx";

type Change = Operations["changeClaims"]["body"]["change"];
type Changed = Answer<"changeClaims">["claims"];

/** One request for all chosen claims; afterwards, for each that was refused, why. */
export function BulkActions({
  chosen,
  onClear,
}: {
  readonly chosen: ReadonlySet<string>;
  readonly onClear: () => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const colleagues = useOperation("listColleagues", {});
  const change = useMutation<Answer<"changeClaims">, ApiProblem, Change>({
    mutationFn: (wanted) =>
      call(practiceId, "changeClaims", { body: { claimIds: [...chosen], change: wanted } }),
    onSuccess: () => {
      onClear();
      return queries.invalidateQueries({ queryKey: [practiceId] });
    },
  });
  const idle = chosen.size === 0 || change.isPending;
  return (
    <section aria-label="Chosen claims" className={styles.bar}>
      {chosen.size === 0 ? null : (
        <div className={styles.deeds}>
          <strong>{counted(chosen.size, "claim")} chosen</strong>
          <button
            type="button"
            className="button primary"
            disabled={idle}
            onClick={() => change.mutate({ kind: "send" })}
          >
            Send
          </button>
          <HoldChoice disabled={idle} onHold={(reason) => change.mutate({ kind: "hold", reason })} />
          <button
            type="button"
            className="button"
            disabled={idle}
            onClick={() => change.mutate({ kind: "release" })}
          >
            Release
          </button>
          <AssignChoice
            people={colleagues.data?.people ?? []}
            disabled={idle}
            onAssign={(to) => change.mutate(to === "" ? { kind: "assign" } : { kind: "assign", to })}
          />
          <button type="button" className="button" onClick={onClear}>
            Choose none
          </button>
        </div>
      )}
      {change.error === null ? null : <Failure problem={change.error} />}
      {change.data === undefined ? null : <Outcome claims={change.data.claims} />}
    </section>
  );
}

function AssignChoice({
  people,
  disabled,
  onAssign,
}: {
  readonly people: Answer<"listColleagues">["people"];
  readonly disabled: boolean;
  readonly onAssign: (to: string) => void;
}): ReactElement {
  return (
    <select
      className="field"
      aria-label="Give to"
      disabled={disabled}
      value="-"
      onChange={(event) => onAssign(event.target.value)}
    >
      <option value="-">Give to…</option>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value="">nobody</option>
    </select>
  );
}

function Outcome({ claims }: { readonly claims: Changed }): ReactElement {
  const refused = claims.filter(({ outcome }) => outcome === "refused");
  const done = claims.length - refused.length;
  return (
    <div role="status">
      <p>
        {counted(done, "claim")} done
        {refused.length === 0 ? "." : `, ${counted(refused.length, "claim")} refused:`}
      </p>
      {refused.length === 0 ? null : (
        <ul className={styles.refused}>
          {refused.map(({ claimId, controlNumber, told }) => (
            <li key={claimId}>
              <span className="code">{controlNumber}</span> {told}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
