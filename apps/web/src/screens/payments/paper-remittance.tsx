import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, useDeferredValue, useMemo } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Failure } from "../../ui/answers.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import { EMPTY_PAPER, paperOf, ROW_FIELDS, type TypedPaper, withCell } from "./paper-grid.ts";
import styles from "./paper-remittance.module.css";

/** Keys a paper remittance: a row for each line, proven while it is typed, posted by the same rules as an 835. */
export function PaperRemittance(): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const payers = useOperation("listPayersToKey", {});
  const [typed, setTyped] = useKept("paper remittance", EMPTY_PAPER);
  const deferred = useDeferredValue(typed);
  const read = useMemo(() => paperOf(deferred), [deferred]);
  const paper = "paper" in read ? read.paper : undefined;
  const proof = useOperation(
    "provePaperRemittance",
    { body: paper ?? NOTHING },
    { enabled: paper !== undefined, keepPrevious: true },
  );
  const post = useMutation<Answer<"postPaperRemittance">, ApiProblem>({
    mutationFn: () => call(practiceId, "postPaperRemittance", { body: paper ?? NOTHING }),
    onSuccess: async ({ paymentId }) => {
      await queries.invalidateQueries({ queryKey: [practiceId] });
      if (paymentId === undefined) return;
      setTyped(EMPTY_PAPER);
      navigate({ to: "/payments/$paymentId", params: { paymentId } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    post.mutate();
  };
  const isProven = paper !== undefined && proof.data?.balanced === true && !proof.isFetching;
  return (
    <Page
      title="Key a paper remittance"
      actions={
        <button type="button" className="button" onClick={() => setTyped(EMPTY_PAPER)}>
          Start again
        </button>
      }
    >
      <form onSubmit={submit} className={styles.form}>
        <Head typed={typed} payers={payers.data?.payers ?? []} onChange={setTyped} />
        <Panel title="Lines of the paper">
          <Grid typed={typed} onChange={setTyped} />
        </Panel>
        <Panel title="Balance proof" padded>
          {"fault" in read ? <p>{read.fault}</p> : <Proof proof={proof.data} />}
        </Panel>
        {post.error === null ? null : <Failure problem={post.error} />}
        {post.data?.outcome === "held" ? <p role="alert">{post.data.reason}</p> : null}
        <p>
          <button type="submit" className="button primary" disabled={!isProven || post.isPending}>
            Post the remittance
          </button>
        </p>
      </form>
    </Page>
  );
}

const NOTHING = { payerId: "", checkNumber: "", checkDate: "", checkAmount: 0, rows: [] };

function Head({
  typed,
  payers,
  onChange,
}: {
  readonly typed: TypedPaper;
  readonly payers: Answer<"listPayersToKey">["payers"];
  readonly onChange: (typed: TypedPaper) => void;
}): ReactElement {
  return (
    <div className={styles.head}>
      <label>
        Payer{" "}
        <select
          className="field"
          value={typed.payerId}
          onChange={(event) => onChange({ ...typed, payerId: event.target.value })}
        >
          <option value="">choose</option>
          {payers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Check number{" "}
        <input
          className="field"
          size={14}
          value={typed.checkNumber}
          onChange={(event) => onChange({ ...typed, checkNumber: event.target.value })}
        />
      </label>
      <label>
        Check date{" "}
        <input
          className="field"
          type="date"
          value={typed.checkDate}
          onChange={(event) => onChange({ ...typed, checkDate: event.target.value })}
        />
      </label>
      <label>
        Amount{" "}
        <input
          className="field"
          inputMode="decimal"
          size={10}
          value={typed.checkAmount}
          onChange={(event) => onChange({ ...typed, checkAmount: event.target.value })}
        />
      </label>
    </div>
  );
}

const COLUMNS = {
  claim: "Claim number",
  service: "Service",
  day: "Served",
  charge: "Charge",
  paid: "Paid",
  adjusted: "Adjusted, such as CO-45 20.00, PR-1 30.00",
} as const;

function Grid({
  typed,
  onChange,
}: {
  readonly typed: TypedPaper;
  readonly onChange: (typed: TypedPaper) => void;
}): ReactElement {
  return (
    <table className={styles.grid ?? ""}>
      <thead>
        <tr>
          <th>Row</th>
          {ROW_FIELDS.map((field) => (
            <th key={field}>{COLUMNS[field]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {typed.rows.map((row, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            {ROW_FIELDS.map((field) => (
              <td key={field}>
                <input
                  className="field"
                  aria-label={`${COLUMNS[field].split(",")[0]}, row ${index + 1}`}
                  type={field === "day" ? "date" : "text"}
                  value={row[field]}
                  onChange={(event) => onChange(withCell(typed, index, field, event.target.value))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Proof({ proof }: { readonly proof: Answer<"provePaperRemittance"> | undefined }): ReactElement {
  if (proof === undefined) return <p className="quiet">Proving…</p>;
  if (proof.balanced) return <p>It balances: every line, every claim and the payment as a whole.</p>;
  return (
    <>
      {proof.faults.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </>
  );
}
