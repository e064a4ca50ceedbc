import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { day, dollars } from "../../ui/formats.ts";
import { OpenedFigure } from "./opened-figure.tsx";
import styles from "./reports.module.css";

type Report = Answer<"openReport">;
/** What a table needs of a report. */
export type ShownReport = Pick<Report, "columns" | "rows" | "chart">;
type Column = Report["columns"][number];
type Value = Report["rows"][number]["values"][number];

/** The rows of a report; a figure that counted something opens it, a drawn one has its bar beside it. */
export function ReportTable({
  report: { columns, rows, chart },
  opened,
  onOpen,
}: {
  readonly report: ShownReport;
  readonly opened: string | undefined;
  readonly onOpen: (key: string) => void;
}): ReactElement {
  const most = (index: number): number =>
    Math.max(...rows.map(({ values }) => Math.abs(Number(values[index] ?? 0))));
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.heading} className={isNumber(column) ? "number" : undefined}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, values }) => (
          <tr key={key}>
            {columns.map((column, index) => {
              const value = values[index] ?? null;
              const shown = shownValue(column, value);
              const about = `${values[0]}, ${column.heading}`;
              return (
                <td key={column.heading} className={isNumber(column) ? "number" : undefined}>
                  {column.drawn && chart === "rows" && Number(value) > 0 ? (
                    <Bar share={Number(value) / most(index)} />
                  ) : null}
                  {column.opens === undefined || !value ? (
                    shown
                  ) : (
                    <OpenedFigure
                      isOpen={opened === key + column.opens}
                      about={about}
                      onOpen={() => onOpen(key + column.opens)}
                    >
                      {shown}
                    </OpenedFigure>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How large a figure is beside the largest of its column; the figure itself says it in words. */
function Bar({ share }: { readonly share: number }): ReactElement {
  return (
    <span className={styles.bar} aria-hidden>
      <i style={{ width: `${Math.max(2, Math.round(share * 100))}%` }} />
    </span>
  );
}

function isNumber({ kind }: Column): boolean {
  return kind !== "text" && kind !== "date";
}

function shownValue({ kind }: Column, value: Value): string {
  if (value === null) return kind === "text" || kind === "date" ? "" : "none";
  switch (kind) {
    case "text":
      return String(value);
    case "date":
      return day(String(value));
    case "cents":
      return dollars(Number(value));
    case "count":
      return Number(value).toLocaleString("en-US");
    case "decimal":
      return Number(value).toLocaleString("en-US", { maximumFractionDigits: 1 });
    case "share":
      return `${(Number(value) * 100).toFixed(1)} %`;
  }
}
