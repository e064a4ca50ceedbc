import { z } from "zod";

/** Words that a query or its answer may have. */
export const MAX_QUERY_TEXT = 1_000;

export const query = z.object({
  id: z.string(),
  question: z.string(),
  indicators: z.array(z.object({ words: z.string() })),
  choices: z.array(z.string()),
});

export const asked = z.object({
  id: z.string(),
  query,
  state: z.enum(["open", "answered", "withdrawn"]),
  askedBy: z.string(),
  askedAt: z.string(),
  answer: z.object({ text: z.string(), by: z.string(), at: z.string() }).optional(),
});
