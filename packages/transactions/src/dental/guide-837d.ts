import type { DentalClaim } from "@claimwright/model";
import type { ClaimGuide } from "../claim/claim-guide.ts";
import { readClaimLoop, writeClaimLoop } from "./claim-loop.ts";
import { dentalClaimLoop, loops837D } from "./loops-837d.ts";

/** 837D 005010X224A2 (45 CFR 162.1102); later errata are read with it. */
export const guide837D: ClaimGuide<DentalClaim> = {
  kind: { transaction: "837", guide: "005010X224", name: "837D dental claim" },
  version: "005010X224A2",
  loops: loops837D,
  claimLoop: dentalClaimLoop,
  write: writeClaimLoop,
  read: readClaimLoop,
};
