import { runStatements } from "@claimwright/office";
import { z } from "zod";
import { defineJob } from "../job.ts";

export const runStatementsJob = defineJob({
  name: "run-statements",
  title: "Make the bills that are due",
  permission: "read-money",
  input: z.object({ language: z.enum(["en", "es"]).optional() }),
  handle: async ({ office, desk }, { language }, report) => {
    await report({ done: 0 });
    const entries = await runStatements(office, desk, undefined, language);
    const made = entries.filter(({ statementId }) => statementId !== undefined).length;
    return `${made} bills were made; ${entries.length - made} patients who owe something get none today.`;
  },
});
