import type { ProfessionalClaim } from "@claimwright/model";
import type { ClaimGuide } from "../claim/claim-guide.ts";
import { readClaimLoop, writeClaimLoop } from "./claim-loop.ts";
import { loops837P, professionalClaimLoop } from "./loops-837p.ts";

/** 837P 005010X222A1 (45 CFR 162.1102); later errata are read with it. */
export const guide837P: ClaimGuide<ProfessionalClaim> = {
  kind: { transaction: "837", guide: "005010X222", name: "837P professional claim" },
  version: "005010X222A1",
  loops: loops837P,
  claimLoop: professionalClaimLoop,
  write: writeClaimLoop,
  read: readClaimLoop,
};
