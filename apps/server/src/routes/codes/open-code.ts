import { isoDate, ProblemError } from "@claimwright/base";
import { openCodePage } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date } from "../../http/shapes.ts";
import { codeLine } from "./search-codes.ts";

const note = z.object({ text: z.string(), from: z.string() });

const answer = z.object({
  entry: codeLine,
  release: z.string(),
  ancestors: z.array(codeLine),
  children: z.array(codeLine),
  notes: z
    .object({
      includes: z.array(note),
      inclusionTerms: z.array(note),
      excludes1: z.array(note),
      excludes2: z.array(note),
      codeFirst: z.array(note),
      useAdditional: z.array(note),
      codeAlso: z.array(note),
      seventhCharacters: z.array(z.object({ character: z.string(), meaning: z.string() })),
      carriedForward: z.boolean(),
    })
    .optional(),
});

export const openCodeRoute = defineRoute({
  id: "openCode",
  method: "GET",
  path: "/codes/:set/:code",
  summary: "One code of the book of a date with its place and its notes",
  permission: "read-codes",
  params: z.object({ set: z.enum(["icd10cm", "hcpcs"]), code: z.string().min(1).max(10) }),
  query: z.object({ date }),
  body: "none",
  answer,
  handle: async ({ office }, { params, query }) => {
    const page = openCodePage(office, isoDate(query.date), params.set, params.code);
    if (page === undefined) {
      throw new ProblemError({
        code: "input.not-found",
        message: `The code book of ${query.date} has no code ${params.code}.`,
        remedy: "Search for it by words.",
      });
    }
    return page;
  },
});
