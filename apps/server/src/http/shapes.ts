import { z } from "zod";

/** Shapes that many routes share. Amounts are whole cents, dates `YYYY-MM-DD`, instants ISO 8601. */
export const nothing = z.object({});
export const cents = z.number().int();
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const identity = z.string().min(1).max(100);
/** Names one claim payment inside its payment: a digest and which of equal ones it is. */
export const claimPaymentKey = z.string().min(1).max(200);

export const evidence = z.object({ start: z.number().int(), end: z.number().int() });

export interface WhyShape {
  rule: string;
  reason: string;
  source: string;
  release?: string | undefined;
  because?: WhyShape[] | undefined;
}

export const why: z.ZodType<WhyShape> = z
  .object({
    rule: z.string(),
    reason: z.string(),
    source: z.string(),
    release: z.string().optional(),
    get because() {
      return z.array(why).optional();
    },
  })
  .meta({ id: "Why" });

export const finding = z
  .object({
    code: z.string(),
    severity: z.enum(["stop", "warn", "inform"]),
    place: z.object({
      entity: z.string(),
      ordinal: z.number().int().optional(),
      field: z.string().optional(),
    }),
    message: z.string(),
    remedy: z.string(),
    source: z.string(),
    release: z.string().optional(),
    override: z.object({ statement: z.string() }).optional(),
  })
  .meta({ id: "Finding" });

export const claimState = z
  .enum(["held", "ready", "sent", "acknowledged", "accepted", "rejected", "paid", "denied", "closed"])
  .meta({ id: "ClaimState" });

export const address = z.object({
  line1: z.string(),
  line2: z.string().optional(),
  city: z.string(),
  state: z.string(),
  zip: z.string(),
});
