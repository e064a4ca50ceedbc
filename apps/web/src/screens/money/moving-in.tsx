import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { useJob } from "../../api/use-job.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { counted, day, dollars, moment } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { JobProgress } from "../jobs/job-progress.tsx";
import { Told } from "./told.tsx";

type File_ = Answer<"listOpeningFiles">["files"][number];
type Mode = "check" | "all" | "what-holds";

const COLUMNS =
  "kind, claim, account, provider_npi, payer, service_date, place_of_service, diagnoses, procedure, modifiers, charge, open_payer, open_patient";

/** Brings what an earlier system says is open: checked first, taken over as a whole or as far as it holds. */
export function MovingIn({ today }: { readonly today: string }): ReactElement {
  const listed = useOperation("listOpeningFiles", {});
  const [asOf, setAsOf] = useState(today);
  const [jobId, setJobId] = useState<string>();
  const job = useJob(jobId, () => listed.refetch());
  const run = useChange((practiceId, body: { readonly fileId: string; readonly mode: Mode }) =>
    call(practiceId, "startJobTakeOverOpenings", { body: { ...body, asOf } }),
  );
  const begin = (fileId: string, mode: Mode): void =>
    run.mutate({ fileId, mode }, { onSuccess: ({ jobId: started }) => setJobId(started) });
  const bring = useChange((practiceId, file: File) =>
    call(practiceId, "bringOpeningFile", { query: { name: file.name }, body: file }),
  );
  const isBusy = run.isPending || (job !== undefined && job.endedAt === undefined);
  return (
    <>
      <Told of={[bring, run]} words="" />
      <Panel
        title="Bring a file"
        padded
        actions={
          <FileButton
            label="Bring a CSV"
            busyLabel="Taking it in…"
            fileLabel="CSV of an earlier system"
            accept=".csv,text/csv"
            isBusy={bring.isPending || isBusy}
            onFile={(file) => bring.mutate(file, { onSuccess: ({ fileId }) => begin(fileId, "check") })}
          />
        }
      >
        <p>
          <label>
            As of{" "}
            <input
              className="field"
              type="date"
              value={asOf}
              max={today}
              onChange={(event) => setAsOf(event.target.value === "" ? today : event.target.value)}
            />
          </label>{" "}
          <span className="small quiet">the day of the earlier system's report</span>
        </p>
        <p className="small quiet">
          A row is a line of a claim or a patient's balance, with the columns {COLUMNS}. It is checked first;
          nothing is kept by that.
        </p>
        {job === undefined ? null : (
          <p>
            <JobProgress job={job} />
          </p>
        )}
      </Panel>
      <Answered of={listed}>
        {({ files }) =>
          files.length === 0 ? (
            <Panel title="Files">
              <Empty title="No file was brought yet." />
            </Panel>
          ) : (
            files.map((file) => <OpeningFile key={file.fileId} file={file} isBusy={isBusy} onRun={begin} />)
          )
        }
      </Answered>
    </>
  );
}

function OpeningFile({
  file: { fileId, name, receivedBy, receivedAt, asOf, report },
  isBusy,
  onRun,
}: {
  readonly file: File_;
  readonly isBusy: boolean;
  readonly onRun: (fileId: string, mode: Mode) => void;
}): ReactElement {
  const deeds: (readonly [Mode, string])[] = [["check", "Check again"]];
  if (report?.kept === false && report.faultCount === 0) deeds.push(["all", "Take it over"]);
  if (report !== undefined && report.faultCount > 0) deeds.push(["what-holds", "Take over what holds"]);
  return (
    <Panel
      title={name}
      actions={
        <span>
          <span className="small quiet">
            {receivedBy}, {moment(receivedAt)}{" "}
          </span>
          {deeds.map(([mode, words]) => (
            <span key={mode}>
              <button type="button" className="button" disabled={isBusy} onClick={() => onRun(fileId, mode)}>
                {words}
                <span className="hidden-words"> of {name}</span>
              </button>{" "}
            </span>
          ))}
        </span>
      }
    >
      {report === undefined ? (
        <Empty title="It was not checked yet." />
      ) : (
        <>
          <Totals report={report} asOf={asOf} />
          <Faults report={report} />
        </>
      )}
    </Panel>
  );
}

type Report = NonNullable<File_["report"]>;

function Totals({
  report,
  asOf,
}: {
  readonly report: Report;
  readonly asOf: string | undefined;
}): ReactElement {
  const rows = [
    ["State", <StateBadge key="state" state={report.kept ? "posted" : "checked"} />],
    ["As of", asOf === undefined ? "" : day(asOf)],
    ["Claims", `${report.claims}`],
    ["Balances without a claim", `${report.balances}`],
    ["In the books already", `${report.known}`],
    ["Open with payers", dollars(report.openWithPayers)],
    ["Open with patients, credits taken off", dollars(report.openWithPatients)],
  ] as const;
  return (
    <table aria-label="Totals">
      <tbody>
        {rows.map(([words, value]) => (
          <tr key={words}>
            <td>{words}</td>
            <td className="number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Faults({ report: { faults, faultCount } }: { readonly report: Report }): ReactElement | null {
  if (faultCount === 0) return null;
  return (
    <table aria-label={counted(faultCount, "fault")}>
      <thead>
        <tr>
          <th>Line</th>
          <th>Column</th>
          <th>
            {counted(faultCount, "fault")}
            {faultCount > faults.length ? `, the first ${faults.length} shown` : ""}
          </th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ line, column, message }) => (
          <tr key={`${line} ${column ?? ""} ${message}`}>
            <td>{line}</td>
            <td className="code">{column}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
