import type { Payer, PayerId } from "@claimwright/model";
import { appendEvent, loadPayer, updatePayer } from "@claimwright/store";
import { assertField } from "../internal/field-checks.ts";
import type { Desk, Office } from "../office.ts";

/** What people may change of a payer. */
export type PayerFacts = Omit<Payer, "id">;

/**
 * Changes what the practice knows of a payer: cards and claims that are built from now on carry it, claims that are
 * built stay as they are. Throws ProblemError `store.conflict` when somebody else changed it since `version`,
 * `input.field` for a code or a number that cannot be meant, `input.not-found`.
 */
export async function changePayer(
  office: Office,
  desk: Desk,
  id: PayerId,
  version: number,
  facts: PayerFacts,
): Promise<void> {
  assertPossible(facts);
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const { payer: before } = await loadPayer(tx, desk.practiceId, id);
    const payer: Payer = { ...facts, id };
    await updatePayer(tx, desk.practiceId, payer, version);
    await appendEvent(tx, desk.practiceId, {
      kind: "payer.changed",
      subjectKind: "payer",
      subjectId: id,
      data: { fields: changesBetween(before, payer) },
    });
  });
}

/** X12 NM109 takes 80 characters; payers' numbers are letters and digits. */
const PAYER_NUMBER = /^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/;
const PROCEDURE_CODE = /^[A-Z0-9]{5}$/;
const MAX_CROSSOVER_DAYS = 365;

function assertPossible({ name, payerIdentifier, demands }: PayerFacts): void {
  assertField(name.trim() !== "", "name", "A payer has a name.", "Write it as claims carry it.");
  assertField(
    PAYER_NUMBER.test(payerIdentifier),
    "payerIdentifier",
    `${payerIdentifier} is no payer number.`,
    "Write the letters and digits that the payer or clearinghouse gave.",
  );
  if (demands === undefined) return;
  const wrong = demands.authorizationCodes.find((code) => !PROCEDURE_CODE.test(code));
  assertField(
    wrong === undefined,
    "authorizationCodes",
    `${wrong} is no procedure code.`,
    "Write codes of five characters.",
  );
  const { crossoverWaitDays: days } = demands;
  assertField(
    Number.isInteger(days) && days >= 0 && days <= MAX_CROSSOVER_DAYS,
    "crossoverWaitDays",
    `The days in which a claim may cross over are a whole number from 0 to ${MAX_CROSSOVER_DAYS}.`,
    "Write 0 where claims do not cross over.",
  );
}

/** What histories tell: names of fields with what stood there before and stands there now. */
function changesBetween(before: Payer, after: Payer): readonly object[] {
  const flat = ({ demands, address, ...rest }: Payer) => ({ ...rest, ...address, ...demands });
  const [was, is]: readonly Record<string, unknown>[] = [flat(before), flat(after)];
  return [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].flatMap((field) => {
    const [old, now] = [textOf(was?.[field]), textOf(is?.[field])];
    return old === now ? [] : [{ field, before: old, after: now }];
  });
}

function textOf(value: unknown): string {
  if (value === undefined) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
