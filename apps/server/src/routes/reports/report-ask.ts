import { isoDate } from "@claimwright/base";
import type { ReportAsk } from "@claimwright/office";
import { z } from "zod";
import { date } from "../../http/shapes.ts";

export const period = z.object({ from: date, to: date });

/** What is asked of any report; one that tells how things stood at the end of a day takes only `to` of the days. */
export const reportAsk = period.extend({
  rowsBy: z.enum(["payer", "provider"]).optional(),
  ageFrom: z.enum(["service", "submission", "responsibility"]).optional(),
});

export const reportName = z.object({ name: z.string().min(1).max(40) });

export function reportAskOf({ from, to, rowsBy, ageFrom }: z.infer<typeof reportAsk>): ReportAsk {
  return {
    from: isoDate(from),
    to: isoDate(to),
    ...(rowsBy === undefined ? {} : { rowsBy }),
    ...(ageFrom === undefined ? {} : { ageFrom }),
  };
}
