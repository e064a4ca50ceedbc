import { DOWNLOADABLE } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing } from "../../http/shapes.ts";

const answer = z.object({
  releases: z.array(
    z.object({
      set: z.string(),
      version: z.string(),
      from: date,
      to: date.optional(),
      sourceFile: z.string(),
      starter: z.boolean(),
      rows: z.record(z.string(), z.number()),
    }),
  ),
  /** What can be fetched from its publisher, with the form of its version. */
  offered: z.array(z.object({ set: z.string(), form: z.string() })),
});

export const listReleasesRoute = defineRoute({
  id: "listReleases",
  method: "GET",
  path: "/code-releases",
  summary: "The releases of code sets at hand, and the dates of service they answer for",
  permission: "read-codes",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office }) => ({
    releases: office.codes.releases.map(({ set, version, effective, sourceFile, starter, rowCounts }) => ({
      set,
      version,
      from: effective.from,
      to: effective.to,
      sourceFile,
      starter: starter === true,
      rows: rowCounts,
    })),
    offered: Object.entries(DOWNLOADABLE).map(([set, form]) => ({ set, form })),
  }),
});
