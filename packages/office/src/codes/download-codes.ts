import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ProblemError } from "@claimwright/base";
import { codeHome } from "./code-home.ts";
import { type Offer, offersOf } from "./download-catalogue.ts";
import { fetchFile } from "./fetch-file.ts";

export interface DownloadInput {
  /** CLAIMWRIGHT_HOME. */
  readonly home: string;
  /** Such as `icd10cm@2027`. */
  readonly releases: readonly string[];
  readonly acceptedLicences: readonly string[];
  /** A mirror that has the publishers' paths; theirs when absent. */
  readonly site?: string;
  readonly onProgress?: (step: string) => void;
  /** Between two tries, in milliseconds; doubled each time. */
  readonly pauseMs?: number;
}

const CMS = "https://www.cms.gov";

/**
 * Fetches the files of the releases into one folder and gives the folder, ready to be installed from. What is there
 * whole is not fetched again; what broke off is taken up where it ended. Throws ProblemError with the address and
 * what the site answered.
 */
export async function downloadCodes(input: DownloadInput): Promise<string> {
  const wanted = input.releases.map((release) => ({ release, offers: offersOf(release) }));
  for (const { offers } of wanted) for (const alternatives of offers) refuseUnaccepted(alternatives, input);
  const folder = join(codeHome(input.home).downloads, input.releases.map(folderName).join("+"));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { offers } of wanted)
    for (const alternatives of offers) await fetchAny(alternatives, folder, input);
  return folder;
}

/** The first of the names in use that the site has. */
async function fetchAny(alternatives: readonly Offer[], folder: string, input: DownloadInput): Promise<void> {
  let missing: ProblemError | undefined;
  for (const { address } of alternatives) {
    const url = urlOf(address, input.site);
    try {
      await fetchFile({
        url,
        to: join(folder, address.slice(address.lastIndexOf("/") + 1)),
        ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
        ...(input.pauseMs === undefined ? {} : { pauseMs: input.pauseMs }),
      });
      return;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.code !== "input.not-found") throw error;
      missing = error;
    }
  }
  if (missing !== undefined) throw missing;
}

function urlOf(address: string, site: string | undefined): string {
  if (site === undefined) return address.startsWith("/") ? `${CMS}${address}` : address;
  const path = address.startsWith("/") ? address : new URL(address).pathname;
  return `${site.replace(/\/$/, "")}${path}`;
}

function refuseUnaccepted(alternatives: readonly Offer[], input: DownloadInput): void {
  const holder = alternatives[0]?.licenceHolder;
  if (holder === undefined || input.acceptedLicences.includes(holder)) return;
  throw new ProblemError({
    code: "codes.licence",
    message:
      "These files hold CPT codes, which are copyright of the American Medical Association; their publisher asks you to accept its terms of use before the download.",
    remedy:
      "Read the terms at https://www.cms.gov/license/ama, then run the command again with --accept-licence ama.",
  });
}

function folderName(release: string): string {
  return release.replace(/[^a-z0-9.-]/gi, "_");
}
