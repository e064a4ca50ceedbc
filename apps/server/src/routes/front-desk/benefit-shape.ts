import { formatRate, multiplyRates, rateOfInteger } from "@claimwright/base";
import type { BenefitSummary, ServiceShare } from "@claimwright/pricing";
import { z } from "zod";
import { cents, date } from "../../http/shapes.ts";

const yearAmount = z.object({ whole: cents.optional(), left: cents.optional() });

export const benefitStatus = z.enum(["active", "inactive", "refused", "unclear"]);

/** A plan's answer for people. Shares are percents, such as `20`. */
export const benefits = z.object({
  status: benefitStatus,
  planName: z.string().optional(),
  from: date.optional(),
  to: date.optional(),
  deductible: yearAmount,
  outOfPocket: yearAmount,
  services: z.array(
    z.object({
      type: z.string(),
      title: z.string(),
      covered: z.boolean(),
      copay: cents.optional(),
      coinsurancePercent: z.string().optional(),
      deductibleApplies: z.boolean(),
      needsAuthorization: z.boolean(),
    }),
  ),
  rejections: z.array(z.object({ reason: z.string(), remedy: z.string() })),
  messages: z.array(z.string()),
});

export function benefitsAnswer(summary: BenefitSummary): z.infer<typeof benefits> {
  return {
    ...summary,
    services: summary.services.map(({ coinsurance, ...service }: ServiceShare) => ({
      ...service,
      ...(coinsurance === undefined
        ? {}
        : { coinsurancePercent: formatRate(multiplyRates(coinsurance, rateOfInteger(100))) }),
    })),
    rejections: [...summary.rejections],
    messages: [...summary.messages],
  };
}
