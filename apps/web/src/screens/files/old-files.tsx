import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Answered, Failure } from "../../ui/answers.tsx";
import { counted } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { ReportTable, type ShownReport } from "../reports/report-table.tsx";
import { DropZone } from "./drop-zone.tsx";
import styles from "./files.module.css";
import { saveAs } from "./save-as.ts";
import { useFileAnswer } from "./use-file-answer.ts";

type Sheet = Answer<"analyzeFiles">["sheets"][number];

interface Given {
  readonly name: string;
  readonly bytes: Blob;
  readonly ordinal: number;
}

/** What old claims and payments tell: dropped together, read once, kept nowhere. */
export function OldFiles(): ReactElement {
  const [given, setGiven] = useState<Given>();
  const take = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    const ordinal = (given?.ordinal ?? 0) + 1;
    if (files.length === 1) setGiven({ name: file.name, bytes: file, ordinal });
    else setGiven({ name: counted(files.length, "file"), bytes: await packed(files), ordinal });
  };
  return (
    <>
      <DropZone
        label="Old 837s and 835s"
        many
        says="Several files, or a zip of them, up to 50 MB as they are sent. Nothing of them is kept."
        onFiles={take}
      />
      {given === undefined ? null : <Analysis key={given.ordinal} given={given} />}
    </>
  );
}

/** Many files go as one archive; the packer is loaded when it is needed. */
async function packed(files: readonly File[]): Promise<Blob> {
  const { zipSync } = await import("fflate");
  const contents: Record<string, Uint8Array> = {};
  for (const [index, file] of files.entries()) {
    const name = file.name in contents ? `${index + 1} ${file.name}` : file.name;
    contents[name] = new Uint8Array(await file.arrayBuffer());
  }
  return new Blob([new Uint8Array(zipSync(contents))]);
}

function Analysis({ given: { name, bytes, ordinal } }: { readonly given: Given }): ReactElement {
  const { practiceId } = useDesk();
  const analysis = useFileAnswer("analyzeFiles", { query: { name }, body: bytes }, [ordinal]);
  const [problem, setProblem] = useState<ApiProblem>();
  const take = (sheet?: string): void => {
    setProblem(undefined);
    const query = sheet === undefined ? { name } : { name, sheet };
    call(practiceId, "downloadAnalysis", { query, body: bytes }, { reads: true })
      .then((file) => saveAs(sheet === undefined ? "analysis.xlsx" : `${sheet}.csv`, file))
      .catch(setProblem);
  };
  return (
    <Answered of={analysis}>
      {({ sheets }) => (
        <>
          <p className="no-print">
            <button type="button" className="button" onClick={() => take()}>
              All as Excel
            </button>
          </p>
          {problem === undefined ? null : <Failure problem={problem} />}
          {sheets
            .filter((sheet) => !sheets.some(({ behind }) => behind === sheet.name))
            .map((sheet) => (
              <Finding
                key={sheet.name}
                sheet={sheet}
                behind={sheets.find(({ name: of }) => of === sheet.behind)}
                onTake={() => take(sheet.name)}
              />
            ))}
        </>
      )}
    </Answered>
  );
}

/** One finding; where its rows can be opened, what a row counted stands below it. */
function Finding({
  sheet,
  behind,
  onTake,
}: {
  readonly sheet: Sheet;
  readonly behind: Sheet | undefined;
  readonly onTake: () => void;
}): ReactElement {
  const [opened, setOpened] = useState<string>();
  return (
    <Panel
      title={sheet.name}
      actions={
        <button type="button" className="button no-print" onClick={onTake}>
          CSV
        </button>
      }
    >
      <p className={styles.said}>{sheet.note}</p>
      {sheet.rows.length === 0 ? (
        <p className={styles.said}>None.</p>
      ) : (
        <ReportTable
          report={tableOf(sheet, behind !== undefined)}
          opened={opened}
          onOpen={(first) => setOpened(first === opened ? undefined : first)}
        />
      )}
      {behind === undefined || opened === undefined ? null : (
        <>
          <p className={styles.said}>Behind {opened}:</p>
          <ReportTable
            report={tableOf({ ...behind, rows: behind.rows.filter(([first]) => first === opened) }, false)}
            opened={undefined}
            onOpen={setOpened}
          />
        </>
      )}
    </Panel>
  );
}

/** A finding as a report's table; its first count opens what stands behind the row, where something does. */
function tableOf({ columns, rows }: Sheet, opens: boolean): ShownReport {
  const opening = opens ? columns.findIndex(({ kind }) => kind === "count") : -1;
  return {
    columns: columns.map((column, index) => (index === opening ? { ...column, opens: "" } : column)),
    rows: rows.map((values, index) => ({ key: opens ? String(values[0]) : String(index), values })),
  };
}
