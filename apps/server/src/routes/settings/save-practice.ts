import { savePractice } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { practiceBody, practiceFacts, taxId } from "./settings-shape.ts";

export const savePracticeRoute = defineRoute({
  id: "savePractice",
  method: "POST",
  path: "/settings/practice",
  summary: "Changes what the practice says of itself; the tax id stays where none is given",
  permission: "manage-practice",
  params: nothing,
  query: nothing,
  body: practiceBody.extend({ taxId: taxId.optional(), version: z.number().int() }),
  answer: z.object({ name: z.string() }),
  handle: async ({ office, desk }, { body: { version, ...facts } }) => {
    const { name } = await savePractice(office, desk, practiceFacts(facts), version);
    return { name };
  },
});
