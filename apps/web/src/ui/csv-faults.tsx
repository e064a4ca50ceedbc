import type { ReactElement } from "react";
import { counted } from "./formats.ts";
import { Panel } from "./page.tsx";

/** The cells of a file that could not be taken, each with its place. */
export function CsvFaults({
  faults,
}: {
  readonly faults: readonly {
    readonly line: number;
    readonly column?: string | undefined;
    readonly message: string;
  }[];
}): ReactElement | null {
  if (faults.length === 0) return null;
  return (
    <Panel title={`${counted(faults.length, "fault")} in the file; nothing of it was taken`}>
      <table>
        <thead>
          <tr>
            <th>Line</th>
            <th>Column</th>
            <th>What to mend</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ line, column, message }) => (
            <tr key={`${line} ${column ?? ""} ${message}`}>
              <td className="nowrap">{line}</td>
              <td className="code">{column}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
