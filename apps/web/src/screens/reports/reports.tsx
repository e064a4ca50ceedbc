import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { ReportPage } from "./report-page.tsx";
import type { ReportSearch } from "./report-search.ts";

const FIRST = "figures";

/** How the practice does; every number says what it is made of and opens what it counts. */
export function Reports(): ReactElement {
  const search = useSearch({ from: "/desk/reports" });
  const navigate = useNavigate();
  const reports = useOperation("listReports", {});
  const today = useOperation("openToday", {});
  const { view = FIRST, from, to } = search;
  const ask = (change: Partial<ReportSearch>): void => {
    // What is opened belongs to what was asked; another question closes it.
    navigate({ to: "/reports", search: { ...search, open: undefined, ...change }, replace: true });
  };
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return (
    <Page title="Reports">
      <Answered of={reports}>
        {(answer) => (
          <Tabs
            label="Reports"
            path="/reports"
            tabs={answer.reports.map(({ name, title }) => ({ view: name, name: title }))}
            chosen={view}
            keeps={days}
          />
        )}
      </Answered>
      <Answered of={today}>
        {({ today: day }) =>
          view === FIRST ? (
            <KeyFigures search={search} today={day} onAsk={ask} />
          ) : (
            <ReportPage key={view} name={view} search={search} today={day} onAsk={ask} />
          )
        }
      </Answered>
    </Page>
  );
}
