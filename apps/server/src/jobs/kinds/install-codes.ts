import { join } from "node:path";
import { ProblemError } from "@claimwright/base";
import { downloadCodes, type InstallReport, installCodes } from "@claimwright/office";
import { z } from "zod";
import { defineJob } from "../job.ts";

/** Files that somebody put on the server, such as a licensed CPT file: no request names a folder of it. */
export function codeDropFolder(home: string): string {
  return join(home, "codes", "incoming");
}

export const installCodesJob = defineJob({
  name: "install-codes",
  title: "Install code sets",
  permission: "manage-codes",
  input: z.object({
    /** To be downloaded, such as `icd10cm@2027`; none means what lies in the server's drop folder. */
    releases: z.array(z.string().regex(/^[a-z0-9]+@[a-z0-9.-]+$/)).max(20),
    acceptedLicences: z.array(z.string().max(100)).max(5),
  }),
  handle: async ({ home }, { releases, acceptedLicences }, report) => {
    await report({ done: 0 });
    const from =
      releases.length === 0
        ? codeDropFolder(home)
        : await downloadCodes({ home, releases, acceptedLicences });
    await report({ done: 0 });
    return wordsOf(await installCodes({ home, from, acceptedLicences }));
  },
});

function wordsOf({ installed, unchanged, unknown, problems }: InstallReport): string {
  const [problem] = problems;
  if (problem !== undefined) throw new ProblemError(problem);
  return [
    `${installed.length} releases were installed; ${unchanged.length} were there already.`,
    unknown.length === 0 ? "" : ` ${unknown.length} files are of no kind that is known.`,
  ].join("");
}
