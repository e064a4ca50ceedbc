import { pickUpAnswers, processInbox } from "@claimwright/office";
import { z } from "zod";
import type { PracticeContext } from "../../http/route.ts";
import { defineJob, type JobReport } from "../job.ts";

export const applyAnswersJob = defineJob({
  name: "apply-answers",
  title: "Take in answers and post payments",
  permission: "post-money",
  input: z.object({}),
  handle: (context, _input, report) => applyAnswers(context, report),
});

/** What the payers have left, and what was received before and not yet applied. */
export async function applyAnswers(
  { office, desk, partner }: PracticeContext,
  report: JobReport,
): Promise<string> {
  await pickUpAnswers(office, desk, partner);
  const processed = await processInbox(office, desk, report);
  const held = processed.filter(({ heldReason }) => heldReason !== undefined).length;
  const posted = processed.flatMap(({ payments }) => payments).filter(({ outcome }) => outcome === "posted");
  return [
    `${processed.length} files were applied and ${posted.length} payments posted.`,
    held === 0 ? "" : ` ${held} files need a person; see the remittances.`,
  ].join("");
}
