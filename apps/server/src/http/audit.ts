import { appendEvent, recordEvent } from "@claimwright/store";
import type { CompanyRoute } from "./company-route.ts";
import { problemOf } from "./problem-reply.ts";
import type { Route, RouteContext } from "./route.ts";

/** The kinds of event that the audit is made of. */
export const ACCESS_KINDS = ["access.read", "access.write"] as const;

/** A failed attempt is an access too: someone asked for a record that is not there, or tried what is not allowed. */
export async function audited<T>(
  record: (outcome: string) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work();
    await record("answered");
    return result;
  } catch (error) {
    await record(problemOf(error).type);
    throw error;
  }
}

/**
 * Writes down who asked for what before the answer leaves (45 CFR 164.312(b)): a record that cannot be written stops
 * the answer. It holds the ids of the address, never what was typed or answered.
 */
export async function recordAccess(
  route: Route,
  { office, desk }: RouteContext,
  params: Readonly<Record<string, string>>,
  outcome: string,
): Promise<void> {
  await recordEvent(office.store, desk.practiceId, desk.actor, {
    kind: route.method === "GET" ? "access.read" : "access.write",
    subjectKind: "route",
    subjectId: route.id,
    data: { ...params, outcome },
  });
}

/** The same for a reading over several practices: each of them has it in its own record. */
export async function recordCompanyAccess(
  route: CompanyRoute,
  contexts: readonly RouteContext[],
  outcome: string,
): Promise<void> {
  const [first] = contexts;
  if (first === undefined) return;
  const practices = contexts.map(({ desk }) => desk.practiceId);
  await first.office.store.withPractices(practices, first.desk.actor, async (tx) => {
    const event = { kind: "access.read", subjectKind: "route", subjectId: route.id, data: { outcome } };
    await Promise.all(practices.map((practiceId) => appendEvent(tx, practiceId, event)));
  });
}
