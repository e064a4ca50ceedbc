import { type ProviderQuery, providerQueries } from "@claimwright/coding";
import { type EncounterId, type PatientId, readingName, sortName } from "@claimwright/model";
import {
  listProviderQueries,
  listProviders,
  loadEncounter,
  loadPatient,
  providersOfLogin,
  type StoredProviderQuery,
  type StoreTransaction,
} from "@claimwright/store";
import { suggestionFor } from "../code-visit.ts";
import { withAddenda } from "../coding/with-addenda.ts";
import type { Desk, Office } from "../office.ts";

/** A question as the provider sees it, with the visit that it is about. */
export interface QueryToAnswer extends StoredProviderQuery<ProviderQuery> {
  readonly patientName: string;
  readonly dateOfService: string;
  readonly providerName: string;
  readonly note: string;
}

/** The open questions to the providers that the person who acts may sign as, the longest waiting first. */
export async function listQueriesToAnswer(office: Office, desk: Desk): Promise<readonly QueryToAnswer[]> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const openTo = await providersOfLogin(tx, practiceId);
    const asked = await listProviderQueries<ProviderQuery>(tx, practiceId, { openTo });
    const providers = new Map((await listProviders(tx, practiceId)).map((each) => [each.id, each]));
    return Promise.all(
      asked.map(async (query) => {
        const provider = providers.get(query.providerId);
        return {
          ...query,
          ...(await visitOf(tx, desk, query.encounterId)),
          providerName: provider === undefined ? "" : `${readingName(provider.name)}, ${provider.credential}`,
        };
      }),
    );
  });
}

async function visitOf(tx: StoreTransaction, { practiceId }: Desk, id: EncounterId) {
  const encounter = withAddenda(await loadEncounter(tx, practiceId, id));
  const { patient } = await loadPatient(tx, practiceId, encounter.patientId as PatientId);
  return {
    patientName: sortName(patient.name),
    dateOfService: encounter.dateOfService,
    note: encounter.note.text,
  };
}

/** What a coder may ask about a visit, and what was asked. */
export interface VisitQueries {
  /** Questions that the note gives rise to and that nobody has asked yet. */
  readonly proposed: readonly ProviderQuery[];
  readonly asked: readonly StoredProviderQuery<ProviderQuery>[];
}

/** Throws ProblemError `input.not-found`. */
export async function listVisitQueries(office: Office, desk: Desk, id: EncounterId): Promise<VisitQueries> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const encounter = withAddenda(await loadEncounter(tx, practiceId, id));
    const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
    const asked = await listProviderQueries<ProviderQuery>(tx, practiceId, { encounterId: id });
    const known = new Set(asked.filter(({ state }) => state !== "withdrawn").map(({ query }) => query.id));
    const proposed = providerQueries(suggestionFor(office, encounter, patient), encounter.note.text);
    return { asked, proposed: proposed.filter((each) => !known.has(each.id)) };
  });
}
