import { userNames } from "../internal/user-names.ts";
import { listDayCloses } from "../receivables/days/close-practice-day.ts";
import type { ReportDefinition } from "./report.ts";

/** The closed days of the period, as they were closed. */
export const daysReportDefinition: ReportDefinition = {
  name: "days",
  title: "Closed days",
  formula: "the numbers that were kept when the day was closed; they never change",
  asks: ["from"],
  columns: [
    { heading: "Day", kind: "date" },
    { heading: "Covers from", kind: "date" },
    { heading: "Closed by", kind: "text" },
    { heading: "Movements", kind: "count" },
    { heading: "Deposit", kind: "cents", opens: "", drawn: true },
  ],
  chart: "rows",
  rows: async (tx, practiceId, { from, to }) => {
    const closes = await listDayCloses(tx, practiceId);
    const names = await userNames(tx);
    return closes
      .filter(({ day }) => day >= from && day <= to)
      .map(({ day, closedBy, facts }) => ({
        key: day,
        values: [
          day,
          facts.from,
          names.get(closedBy) ?? closedBy,
          facts.totals.reduce((sum, { count }) => sum + count, 0),
          facts.depositTotal,
        ],
      }));
  },
  entries: async (tx, practiceId, _ask, key) => {
    const close = (await listDayCloses(tx, practiceId)).find(({ day }) => day === key);
    const slip = close?.facts.depositSlip ?? [];
    return {
      total: slip.length,
      sum: close?.facts.depositTotal ?? (0 as never),
      entries: slip.map(({ payment, amount }) => ({
        kind: "account",
        id: payment,
        amount,
        words: "on the deposit slip",
      })),
    };
  },
};
