import { findAccesses, MAX_ACCESSES_TAKEN } from "@claimwright/office";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { fileFormat, sheetFile } from "../reports/sheet-file.ts";
import { accessFilter, filterOf } from "./access-filter.ts";

export const downloadAccessRoute = defineRoute({
  id: "downloadAccess",
  method: "GET",
  path: "/audit/file",
  summary: "The audit as a workbook or CSV, the newest twenty thousand that fit",
  permission: "read-audit",
  params: nothing,
  query: accessFilter.extend({ format: fileFormat }),
  body: "none",
  answer: "file",
  handle: async ({ office, desk }, { query: { format, ...query } }) => {
    const { entries } = await findAccesses(office, desk, filterOf(query), MAX_ACCESSES_TAKEN);
    const sheet = {
      name: "Audit",
      columns: ["Number", "At", "Who", "Did", "What", "Patient", "Record", "Outcome"].map(
        (heading, index) => ({ heading, kind: index === 0 ? ("count" as const) : ("text" as const) }),
      ),
      rows: entries.map(({ id, at, actorName, kind, route, record, outcome }) => [
        id,
        at,
        actorName,
        kind === "access.read" ? "read" : "write",
        route,
        record?.patientName,
        record === undefined ? undefined : `${record.kind} ${record.number}`,
        outcome,
      ]),
    };
    return sheetFile(sheet, format, "audit");
  },
});
