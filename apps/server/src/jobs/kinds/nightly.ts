import { ProblemError } from "@claimwright/base";
import { deliverWaiting, runNight } from "@claimwright/office";
import { proveLedger, sealEvents, verifyEvents } from "@claimwright/store";
import { z } from "zod";
import type { PracticeContext } from "../../http/route.ts";
import { defineJob } from "../job.ts";
import { applyAnswers } from "./apply-answers.ts";

export const nightlyJob = defineJob({
  name: "nightly",
  title: "The work of the night",
  permission: "manage-practice",
  input: z.object({}),
  handle: async (context, _input, report) => {
    const { office, desk, partner } = context;
    await report({ done: 0 });
    const night = await runNight(office, desk);
    const files = await deliverWaiting(office, desk, partner);
    const applied = await applyAnswers(context, report);
    await proveBooks(context);
    return `${night.silent} claims without an answer are on the work list. ${files.length} files that waited were handed over. ${applied} The seals and the ledger hold.`;
  },
});

/** Seals what is not sealed yet and recounts; a proof that fails is a failed job that somebody sees in the morning. */
async function proveBooks({ office, desk }: PracticeContext): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    while ((await sealEvents(tx, desk.practiceId)) > 0);
    const { brokenSeal } = await verifyEvents(tx, desk.practiceId);
    const { sum, wrongBalances } = await proveLedger(tx, desk.practiceId);
    if (brokenSeal === undefined && sum === 0 && wrongBalances.length === 0) return;
    throw new ProblemError({
      code: "store.conflict",
      message:
        brokenSeal === undefined
          ? `${wrongBalances.length} balances of the ledger differ from a recount.`
          : `Seal ${brokenSeal} does not fit its events: something was changed or taken away.`,
      remedy: "Stop posting, keep the database as it is, and run `claimwright store verify`.",
    });
  });
}
