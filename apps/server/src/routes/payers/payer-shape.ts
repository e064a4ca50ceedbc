import { z } from "zod";
import { address } from "../../http/shapes.ts";

const MAX_TEXT = 120;
const MAX_CODES = 500;
const MAX_DAYS = 3_650;

const days = z.number().int().min(1).max(MAX_DAYS);

export const payerFacts = z.object({
  /** NM103 of the payer. */
  name: z.string().trim().min(1).max(60),
  payerIdentifier: z.string().trim().min(1).max(80),
  address: address.optional(),
  demands: z
    .object({
      lineOfBusiness: z.enum(["medicare", "medicaid", "commercial", "workers-compensation", "auto"]),
      authorizationCodes: z.array(z.string().max(MAX_TEXT)).max(MAX_CODES),
      referralRequired: z.boolean(),
      drugCodesRequired: z.boolean(),
      taxonomyRequired: z.boolean(),
      telehealthModifierRequired: z.boolean(),
      crossoverWaitDays: z.number().int(),
    })
    .optional(),
});

export const policyFacts = z.object({
  autoPost: z.boolean(),
  minimumConfidence: z.number().int().min(0).max(100),
  answerDays: days,
  remedies: z.object({
    takesReplacement: z.boolean(),
    appealDays: days,
    reopeningDays: days.optional(),
    filingDays: days,
  }),
});
