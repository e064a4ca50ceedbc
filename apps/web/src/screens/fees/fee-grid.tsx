import { type ReactElement, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { day, dollars } from "../../ui/formats.ts";
import { type FeeDraft, feeKey } from "./fee-draft.ts";
import styles from "./fees.module.css";

type Fee = Answer<"listFees">["fees"][number];

/** Every service with its fee and a field for another one; a service that has none yet is added below. */
export function FeeGrid({
  fees,
  draft,
  onType,
}: {
  readonly fees: readonly Fee[];
  readonly draft: FeeDraft;
  readonly onType: (draft: FeeDraft) => void;
}): ReactElement {
  const [sought, setSought] = useState("");
  const known = new Set(fees.map(feeKey));
  const added = Object.keys(draft).filter((key) => !known.has(key));
  const prefix = sought.trim().toUpperCase();
  const shown = fees.filter((fee) => feeKey(fee).startsWith(prefix));
  const isNew = /^[A-Z0-9]{5}(-[A-Z0-9]{2})?$/.test(prefix) && !known.has(prefix) && !added.includes(prefix);
  const field = (key: string) => (
    <input
      className={`field ${styles.amount}`}
      inputMode="decimal"
      aria-label={`New fee of ${key}`}
      value={draft[key] ?? ""}
      onChange={(event) => onType({ ...draft, [key]: event.target.value })}
    />
  );
  return (
    <>
      <div className={styles.finder}>
        <input
          className="field"
          aria-label="Find or add a code"
          placeholder="Code, or code-modifier"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        {isNew ? (
          <button type="button" className="button" onClick={() => onType({ ...draft, [prefix]: "" })}>
            Add {prefix}
          </button>
        ) : null}
      </div>
      <table>
        <thead>
          <tr>
            <th>Code</th>
            <th>Modifier</th>
            <th className="number">Fee for one unit</th>
            <th>Since</th>
            <th>New fee</th>
          </tr>
        </thead>
        <tbody>
          {added.map((key) => (
            <tr key={key}>
              <td className="code">{key.split("-")[0]}</td>
              <td className="code">{key.split("-")[1] ?? ""}</td>
              <td className="number quiet">None yet</td>
              <td />
              <td>{field(key)}</td>
            </tr>
          ))}
          {shown.map((fee) => (
            <tr key={feeKey(fee)}>
              <td className="code">{fee.code}</td>
              <td className="code">{fee.modifier ?? ""}</td>
              <td className="number">{dollars(fee.amount)}</td>
              <td className="nowrap">{day(fee.from)}</td>
              <td>{field(feeKey(fee))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
