import { isPostOfficeBox } from "@claimwright/claims";
import type { Practice } from "@claimwright/model";
import { appendEvent, loadStoredPractice, updatePractice } from "@claimwright/store";
import { changedFields } from "../internal/changed-fields.ts";
import { assertAddress, assertField, assertNpi, assertPhone } from "../internal/field-checks.ts";
import type { Desk, Office } from "../office.ts";
import { assertTaxonomy } from "./providers.ts";

/** The tax id is not shown whole; who types none leaves it as it is. */
export interface PracticeFacts extends Omit<Practice, "id" | "taxId"> {
  readonly taxId?: Practice["taxId"];
}

/**
 * Changes what the practice says of itself; claims and statements made from then on carry it. Throws ProblemError
 * `input.field`, `store.conflict` for an NPI of another practice or a change by somebody else meanwhile.
 */
export async function savePractice(
  office: Office,
  desk: Desk,
  { taxId, ...facts }: PracticeFacts,
  version: number,
): Promise<Practice> {
  const { practiceId } = desk;
  assertPossible({ ...facts, ...(taxId === undefined ? {} : { taxId }) });
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { practice: before } = await loadStoredPractice(tx, practiceId);
    const practice: Practice = { ...facts, id: practiceId, taxId: taxId ?? before.taxId };
    await updatePractice(tx, practice, version);
    await appendEvent(tx, practiceId, {
      kind: "practice.changed",
      subjectKind: "practice",
      subjectId: practiceId,
      data: { fields: changedFields(before, practice), name: practice.name },
    });
    return practice;
  });
}

function assertPossible({ name, npi, taxId, taxonomy, address, payToAddress, contact }: PracticeFacts): void {
  assertField(
    name.trim() !== "",
    "name",
    "The practice has no name.",
    "Write it as the payers have it on file.",
  );
  assertNpi(npi, "npi");
  assertField(
    taxId === undefined || /^\d{9}$/.test(taxId.digits),
    "taxId",
    "The tax id is not nine digits.",
    "Copy the EIN or the SSN from the letter of the IRS.",
  );
  assertTaxonomy(taxonomy, "taxonomy");
  assertAddress(address, "address");
  assertField(
    !isPostOfficeBox(address),
    "address.line1",
    "The billing address is a post-office box, which claims refuse.",
    "Give the street address; the box may stand in the pay-to address.",
  );
  if (payToAddress !== undefined) assertAddress(payToAddress, "payToAddress");
  assertField(
    contact.name.trim() !== "",
    "contact.name",
    "Nobody is named for questions.",
    "Name the billing office.",
  );
  assertPhone(contact.phone, "contact.phone");
}
