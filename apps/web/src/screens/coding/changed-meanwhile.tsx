import type { ReactElement } from "react";
import { icd, moment } from "../../ui/formats.ts";
import styles from "./coding-workbench.module.css";
import { compareDrafts } from "./compare-drafts.ts";
import { draftOf, type VisitToCode } from "./draft.ts";
import type { OwnDraft } from "./use-draft.ts";

/** Somebody else changed the visit while it was coded here: what differs, and whose goes on. Nothing is lost either way. */
export function ChangedMeanwhile({
  visit,
  own,
}: {
  readonly visit: VisitToCode;
  readonly own: OwnDraft;
}): ReactElement | null {
  if (!own.isOvertaken) return null;
  const { signed } = visit;
  const isBilled = visit.state === "claimed" || visit.state === "closed";
  const differences = compareDrafts(own.draft, draftOf(visit));
  return (
    <section aria-label="Changed by somebody else" className={styles.held}>
      <p>
        <strong>Somebody else changed this visit after you opened it.</strong>{" "}
        {signed === undefined ? null : `${signed.codedBy} signed codes on ${moment(signed.codedAt)}. `}
        {visit.heldFor === undefined ? null : `It is held: ${visit.heldFor} `}
        Yours are still here.
      </p>
      {differences.length === 0 ? (
        <p>Both have the same codes.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Code</th>
              <th>Yours</th>
              <th>Theirs</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ kind, code, mine, theirs }) => (
              <tr key={`${kind} ${code}`}>
                <td className="code">{kind === "diagnosis" ? icd(code) : code}</td>
                <td>{mine ?? "not among them"}</td>
                <td>{theirs ?? "not among them"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.choices}>
        {isBilled ? (
          <span>
            The visit has its claim now: what is wrong with it goes to a biller, who corrects the claim.
          </span>
        ) : (
          <button type="button" className="button" onClick={own.keepMine}>
            Go on with mine
          </button>
        )}
        <button type="button" className="button" onClick={own.takeTheirs}>
          Take theirs
        </button>
      </p>
    </section>
  );
}
