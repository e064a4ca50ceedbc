import type { InstitutionalClaim } from "@claimwright/model";
import type { ClaimGuide } from "../claim/claim-guide.ts";
import { readClaimLoop, writeClaimLoop } from "./claim-loop.ts";
import { institutionalClaimLoop, loops837I } from "./loops-837i.ts";

/** 837I 005010X223A2 (45 CFR 162.1102); later errata are read with it. */
export const guide837I: ClaimGuide<InstitutionalClaim> = {
  kind: { transaction: "837", guide: "005010X223", name: "837I institutional claim" },
  version: "005010X223A2",
  loops: loops837I,
  claimLoop: institutionalClaimLoop,
  write: writeClaimLoop,
  read: readClaimLoop,
};
