import { type ClaimId, idOf } from "@claimwright/model";
import { MAX_CLAIMS_IN_BULK, sendClaimsInBulk } from "@claimwright/office";
import { z } from "zod";
import { identity } from "../../http/shapes.ts";
import { defineJob } from "../job.ts";

export const sendClaimsJob = defineJob({
  name: "send-claims",
  title: "Send claims",
  permission: "send-claims",
  input: z.object({ claimIds: z.array(identity).min(1).max(MAX_CLAIMS_IN_BULK) }),
  handle: async ({ office, desk, partner }, { claimIds }, report) => {
    const ids = claimIds.map((id) => idOf<ClaimId>(id));
    const { sent, files, notReady, undelivered } = await sendClaimsInBulk(office, desk, ids, partner, report);
    return [
      `${sent} claims went out in ${files} files.`,
      notReady === 0 ? "" : ` ${notReady} were not ready and stayed.`,
      undelivered === 0 ? "" : ` ${undelivered} files did not arrive; they are handed over again at night.`,
    ].join("");
  },
});
