import { covers, type IsoDate } from "@claimwright/base";
import { idOf, type PracticeId, type Provider, type ProviderId, readingName } from "@claimwright/model";
import {
  appendEvent,
  insertProvider,
  loadProvider,
  type StoreTransaction,
  updateProvider,
} from "@claimwright/store";
import { changedFields } from "../internal/changed-fields.ts";
import { assertField, assertNpi, assertRange } from "../internal/field-checks.ts";
import type { Desk, Office } from "../office.ts";

export type ProviderFacts = Omit<Provider, "id">;

/**
 * Adds a clinician, or changes one. Claims that were built keep what they name. Throws ProblemError `input.field`,
 * `input.not-found`, `store.conflict` for an NPI that another clinician has or a change by somebody else meanwhile.
 */
export async function saveProvider(
  office: Office,
  desk: Desk,
  facts: ProviderFacts,
  read?: { readonly id: ProviderId; readonly version: number },
): Promise<Provider> {
  const { practiceId } = desk;
  assertPossible(facts);
  const provider: Provider = { ...facts, id: read?.id ?? idOf<ProviderId>(office.newId()) };
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const before = read === undefined ? undefined : await loadProvider(tx, practiceId, read.id);
    if (read === undefined) await insertProvider(tx, practiceId, provider);
    else await updateProvider(tx, practiceId, provider, read.version);
    await appendEvent(tx, practiceId, {
      kind: read === undefined ? "provider.added" : "provider.changed",
      subjectKind: "provider",
      subjectId: provider.id,
      data: { fields: changedFields(before, provider), name: readingName(provider.name) },
    });
    return provider;
  });
}

/** Throws ProblemError `input.not-found`, `input.field` for one who sees no patients on the day. */
export async function loadActiveProvider(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: ProviderId,
  day: IsoDate,
): Promise<Provider> {
  const provider = await loadProvider(tx, practiceId, id);
  assertField(
    provider.active === undefined || covers(provider.active, day),
    "providerId",
    `${readingName(provider.name)} sees no patients here on ${day}.`,
    "Choose another clinician, or correct the dates in the settings.",
  );
  return provider;
}

function assertPossible({ npi, name, taxonomy, credential, active }: ProviderFacts): void {
  assertNpi(npi, "npi");
  assertField(
    name.first.trim() !== "" && name.last.trim() !== "",
    "name",
    "The name is not whole.",
    "Write first and last name as they stand in the registry (NPPES).",
  );
  assertTaxonomy(taxonomy, "taxonomy");
  assertField(
    credential.trim() !== "",
    "credential",
    "The credential is missing.",
    "Write it such as MD or NP.",
  );
  if (active !== undefined) assertRange(active, "active");
}

/** NUCC health care provider taxonomy: ten characters, the last an X. */
export function assertTaxonomy(taxonomy: string, place: string): void {
  assertField(
    /^[0-9A-Z]{9}X$/.test(taxonomy),
    place,
    "The taxonomy is not ten characters that end in X.",
    "Copy it from the registry (NPPES), such as 207Q00000X.",
  );
}
