import type { ActorId } from "@claimwright/model";
import type { PracticeInQueue } from "@claimwright/office";
import type { Store } from "@claimwright/store";
import type { z } from "zod";
import type { Permission } from "../auth/permissions.ts";
import type { Sendable } from "./route.ts";

/** What a route over several practices works with: those at which its permission is held, and no other. */
export interface CompanyContext {
  readonly store: Store;
  readonly actor: ActorId;
  readonly practices: readonly (PracticeInQueue & { readonly name: string })[];
}

/** A reading over all practices at which somebody may do it, as data like the routes of one practice. */
export interface CompanyRoute<Answer = unknown> {
  /** Unique among all operations. */
  readonly id: string;
  /** Below `/api/company`. */
  readonly path: string;
  readonly summary: string;
  /** Practice by practice: rows come from those at which it is held. */
  readonly permission: Permission;
  readonly answer: z.ZodType<Answer>;
  readonly handle: (context: CompanyContext) => Promise<Sendable<Answer>>;
}

export function defineCompanyRoute<Answer>(route: CompanyRoute<Answer>): CompanyRoute {
  return route as unknown as CompanyRoute;
}
