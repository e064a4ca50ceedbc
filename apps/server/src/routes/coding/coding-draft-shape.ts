import {
  type CodingDraft,
  MAX_DRAFT_DIAGNOSES,
  MAX_DRAFT_POINTERS,
  MAX_DRAFT_SERVICES,
} from "@claimwright/office";
import { z } from "zod";

export const codingDraft: z.ZodType<CodingDraft> = z.object({
  diagnoses: z.array(z.string().min(3).max(8)).max(MAX_DRAFT_DIAGNOSES),
  services: z
    .array(
      z.object({
        system: z.enum(["CPT", "HCPCS"]),
        code: z.string().length(5),
        modifiers: z.array(z.string().length(2)).max(4),
        units: z.number().int().min(1).max(999),
        diagnosisPointers: z.array(z.number().int().min(1).max(MAX_DRAFT_DIAGNOSES)).max(MAX_DRAFT_POINTERS),
      }),
    )
    .max(MAX_DRAFT_SERVICES),
});
