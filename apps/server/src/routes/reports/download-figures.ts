import { isoDate } from "@claimwright/base";
import { figuresOfPeriod } from "@claimwright/office";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { period } from "./report-figures.ts";
import { fileFormat, sheetFile } from "./sheet-file.ts";

export const downloadFiguresRoute = defineRoute({
  id: "downloadFigures",
  method: "GET",
  path: "/reports/figures/file",
  summary: "The key figures of a period as a workbook or CSV",
  permission: "read-reports",
  params: nothing,
  query: period.extend({ format: fileFormat }),
  body: "none",
  answer: "file",
  handle: async ({ office, desk }, { query: { from, to, format } }) => {
    const figures = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      figuresOfPeriod(tx, desk.practiceId, isoDate(from), isoDate(to)),
    );
    const sheet = {
      name: "Key figures",
      columns: [
        { heading: "Figure", kind: "text" as const },
        { heading: "Value", kind: "decimal" as const },
        { heading: "Unit", kind: "text" as const },
        { heading: "Numerator", kind: "decimal" as const },
        { heading: "Denominator", kind: "decimal" as const },
        { heading: "Formula", kind: "text" as const },
        { heading: "Published", kind: "text" as const },
      ],
      rows: figures.map((each) => [
        each.title,
        each.value,
        each.unit,
        each.numerator,
        each.denominator,
        each.formula,
        each.benchmark,
      ]),
    };
    return sheetFile(sheet, format, `figures-${from}-${to}`);
  },
});
