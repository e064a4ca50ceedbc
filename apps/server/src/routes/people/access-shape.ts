import { z } from "zod";

/** By what somebody gets in; a session's or key's `ref` names it and opens nothing. */
export const personAccessAnswer = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  state: z.enum(["active", "disabled"]),
  hasPassword: z.boolean(),
  hasDevice: z.boolean(),
  isLocked: z.boolean(),
  sessions: z.array(z.object({ ref: z.string(), startedAt: z.string(), lastSeenAt: z.string() })),
  keys: z.array(
    z.object({
      ref: z.string(),
      name: z.string(),
      scopes: z.array(z.string()),
      createdAt: z.string(),
      expiresAt: z.string(),
    }),
  ),
});
