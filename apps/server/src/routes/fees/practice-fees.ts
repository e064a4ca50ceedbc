import { isoDate } from "@claimwright/base";
import { keepFees, listPracticeFees, tryPracticeFees } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";
import { fileFormat, sheetFile } from "../reports/sheet-file.ts";
import { feeRow, feesOf, feesToKeep } from "./fee-shape.ts";

const onDay = z.object({ on: date.optional() });

export const listFeesRoute = defineRoute({
  id: "listFees",
  method: "GET",
  path: "/fees",
  summary: "What the practice charges on a day, and every day from which fees were kept",
  permission: "manage-contracts",
  params: nothing,
  query: onDay,
  body: "none",
  answer: z.object({
    on: date,
    fees: z.array(feeRow.extend({ from: date })),
    versions: z.array(
      z.object({
        from: date,
        fees: z.number().int(),
        isUsed: z.boolean(),
        keptBy: z.string().optional(),
        keptAt: z.string().optional(),
      }),
    ),
    lastCharged: date.optional(),
  }),
  handle: async ({ office, desk }, { query: { on } }) => {
    const listed = await listPracticeFees(office, desk, on === undefined ? undefined : isoDate(on));
    return {
      ...listed,
      fees: listed.fees.map(({ effective, ...fee }) => ({ ...fee, from: effective.from })),
    };
  },
});

export const downloadFeesRoute = defineRoute({
  id: "downloadFees",
  method: "GET",
  path: "/fees/file",
  summary: "What the practice charges on a day as CSV, in the form that is read back, or as a workbook",
  permission: "manage-contracts",
  params: nothing,
  query: onDay.extend({ format: fileFormat.default("csv") }),
  body: "none",
  answer: "file",
  handle: async ({ office, desk }, { query }) => {
    const { on, fees } = await listPracticeFees(
      office,
      desk,
      query.on === undefined ? undefined : isoDate(query.on),
    );
    const sheet = {
      name: "Fees",
      columns: [
        { heading: "code", kind: "text" },
        { heading: "modifier", kind: "text" },
        { heading: "amount", kind: "cents" },
      ] as const,
      rows: fees.map(({ code, modifier, amount }) => [code, modifier ?? "", amount]),
    };
    return sheetFile(sheet, query.format, `fees-${on}`);
  },
});

export const tryFeesRoute = defineRoute({
  id: "tryFees",
  method: "POST",
  path: "/fees/try",
  summary:
    "What fees would have charged for last month's services, and what nobody charges for; stores nothing",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: feesToKeep,
  answer: z.object({
    from: date,
    isPart: z.boolean(),
    services: z.number().int(),
    before: cents,
    after: cents,
    changed: z.array(z.object({ code: z.string(), services: z.number().int(), before: cents, after: cents })),
    uncharged: z.array(z.object({ code: z.string(), services: z.number().int() })),
  }),
  handle: async ({ office, desk }, { body }) => tryPracticeFees(office, desk, feesOf(body)),
});

export const keepFeesRoute = defineRoute({
  id: "keepFees",
  method: "POST",
  path: "/fees",
  summary: "Keeps fees from a day on; what claims were charged by is never changed",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: feesToKeep,
  answer: z.object({ from: date }),
  handle: async ({ office, desk }, { body }) => {
    await keepFees(office, desk, feesOf(body));
    return { from: body.from };
  },
});
