import { type ReactElement, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { day } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { CodeBook } from "./code-book.tsx";
import styles from "./code-sets.module.css";
import { InstallCodes } from "./install-codes.tsx";

/** The releases at hand and the dates they answer for, and the book of any date. */
export function CodeSets(): ReactElement {
  const listed = useOperation("listReleases", {});
  const today = useOperation("openToday", {});
  const { permissions } = useDesk();
  const [chosen, setChosen] = useState<string>();
  const date = chosen ?? today.data?.today;
  return (
    <Page
      title="Code sets"
      actions={
        <label>
          Date of service{" "}
          <input
            className="field"
            type="date"
            value={date ?? ""}
            onChange={(event) => setChosen(event.target.value)}
          />
        </label>
      }
    >
      <div className={styles.columns}>
        <Panel title="Code book">{date === undefined || date === "" ? null : <CodeBook date={date} />}</Panel>
        <Answered of={listed}>
          {({ releases, offered }) => (
            <div className={styles.stack}>
              <StaleWarning releases={releases} date={today.data?.today} />
              <Panel title="Releases at hand">
                <ReleaseTable releases={releases} date={date ?? ""} />
              </Panel>
              {permissions.includes("manage-codes") ? <InstallCodes offered={offered} /> : null}
            </div>
          )}
        </Answered>
      </div>
    </Page>
  );
}

/** Visits are coded from these two: a code is reported by the release that answers for the day of the visit. */
const NEEDED = ["icd10cm", "hcpcs"] as const;

/** Says before the first visit is held that a release is missing for today. */
function StaleWarning({
  releases,
  date,
}: {
  readonly releases: Answer<"listReleases">["releases"];
  readonly date: string | undefined;
}): ReactElement | null {
  if (date === undefined) return null;
  const stale = NEEDED.filter(
    (set) => !releases.some((each) => each.set === set && each.from <= date && (each.to ?? date) >= date),
  );
  if (stale.length === 0) return null;
  return (
    <p className={styles.warning} role="alert">
      {stale.map((set) => SET_NAMES[set]).join(" and ")}: no release at hand answers for today. Codes of such
      a set cannot be reported for visits of today until one is installed.
    </p>
  );
}

const SET_NAMES: Readonly<Record<string, string>> = {
  icd10cm: "ICD-10-CM",
  "icd10cm-tabular": "ICD-10-CM tabular",
  "icd10cm-index": "ICD-10-CM index",
  icd10pcs: "ICD-10-PCS",
  hcpcs: "HCPCS Level II",
  "hcpcs-modifier": "HCPCS modifiers",
  cpt: "CPT",
  pos: "Place of service",
  "claim-filing": "Claim filing",
  carc: "CARC",
  "carc-group": "CARC groups",
  rarc: "RARC",
};

function ReleaseTable({
  releases,
  date,
}: {
  readonly releases: Answer<"listReleases">["releases"];
  readonly date: string;
}): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Set</th>
          <th>Release</th>
          <th>Answers for</th>
          <th>From</th>
          <th className="number">Rows</th>
        </tr>
      </thead>
      <tbody>
        {releases.map(({ set, version, from, to, starter, sourceFile, rows }) => (
          <tr key={`${set} ${version} ${sourceFile}`}>
            <td className="nowrap">{SET_NAMES[set] ?? set}</td>
            <td className="nowrap">{version}</td>
            <td>
              {day(from)} to {to === undefined ? "now" : day(to)}
              {date !== "" && (date < from || (to !== undefined && date > to)) ? (
                <span className={styles.stale}> stale on this date</span>
              ) : null}
            </td>
            <td>{starter ? "starter" : sourceFile}</td>
            <td className="number">{(Object.values(rows)[0] ?? 0).toLocaleString("en-US")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
