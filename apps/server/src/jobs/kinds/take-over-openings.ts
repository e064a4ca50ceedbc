import { formatDollars, isoDate } from "@claimwright/base";
import { type OpeningReport, runOpeningFile } from "@claimwright/office";
import { z } from "zod";
import { date, identity } from "../../http/shapes.ts";
import { defineJob } from "../job.ts";

export const takeOverOpeningsJob = defineJob({
  name: "take-over-openings",
  title: "Take over what an earlier system says is open",
  permission: "manage-practice",
  input: z.object({ fileId: identity, asOf: date, mode: z.enum(["check", "all", "what-holds"]) }),
  handle: async ({ office, desk }, { fileId, asOf, mode }, report) =>
    wordsOf(await runOpeningFile(office, desk, { fileId, asOf: isoDate(asOf), mode }, report)),
});

function wordsOf({
  claims,
  balances,
  known,
  kept,
  faultCount,
  openWithPayers,
  openWithPatients,
}: OpeningReport) {
  const what = `${claims} claims and ${balances} balances, ${formatDollars(openWithPayers)} open with payers and ${formatDollars(openWithPatients)} with patients`;
  const faults = faultCount === 0 ? "Nothing is wrong with the file." : `${faultCount} faults were found.`;
  const again = known === 0 ? "" : ` ${known} of them were there already.`;
  return kept
    ? `Taken over: ${what}.${again} ${faults}`
    : `Checked: ${what}.${again} ${faults} Nothing was kept.`;
}
