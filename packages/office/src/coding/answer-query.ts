import { ProblemError } from "@claimwright/base";
import { addendumText, type ProviderQuery } from "@claimwright/coding";
import { readingName } from "@claimwright/model";
import {
  answerProviderQuery,
  appendEvent,
  insertAddendum,
  listProviderQueries,
  loadEncounter,
  loadProvider,
  loadProviderQuery,
  providersOfLogin,
  type StoredProviderQuery,
  type StoreTransaction,
  updateEncounterState,
  withdrawProviderQuery,
} from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../office.ts";

/**
 * The provider answers: the answer becomes an addendum to the note under the provider's signature, and the visit goes
 * back to the coder once no other question is open. Attesting the note is the provider's act; signing codes stays the
 * coder's. Throws ProblemError `access.denied` for who may not sign as the provider, `store.conflict` when it is
 * answered or withdrawn, `input.field` for an answer that is empty or too long.
 */
export async function answerQuery(office: Office, desk: Desk, queryId: string, text: string): Promise<void> {
  const { practiceId } = desk;
  await office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const asked = await loadProviderQuery<ProviderQuery>(tx, practiceId, queryId);
    if (!(await providersOfLogin(tx, practiceId)).includes(asked.providerId)) throw notYours();
    const provider = await loadProvider(tx, practiceId, asked.providerId);
    const at = office.now().toISOString();
    const addendum = addendumText(asked.query, {
      queryId: asked.query.id,
      text,
      signedBy: `${readingName(provider.name)}, ${provider.credential}`,
      signedOn: todayOf(office),
    });
    if (!addendum.ok) throw new ProblemError(addendum.error);
    await answerProviderQuery(tx, practiceId, queryId, { text: text.trim(), at });
    const signed = { text: addendum.value, signedBy: provider.id, signedAt: at };
    await insertAddendum(tx, practiceId, asked.encounterId, signed);
    await goOn(tx, desk, asked, "query.answered");
  });
}

/** The coder takes an open question back. Throws ProblemError `store.conflict` when it is not open any more. */
export async function withdrawQuery(office: Office, desk: Desk, queryId: string): Promise<void> {
  const { practiceId } = desk;
  await office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const asked = await loadProviderQuery<ProviderQuery>(tx, practiceId, queryId);
    await withdrawProviderQuery(tx, practiceId, queryId);
    await goOn(tx, desk, asked, "query.withdrawn");
  });
}

/** The visit waits for its coder again, unless another question about it is still open. */
async function goOn(
  tx: StoreTransaction,
  { practiceId }: Desk,
  { id, encounterId }: StoredProviderQuery<ProviderQuery>,
  kind: "query.answered" | "query.withdrawn",
): Promise<void> {
  await appendEvent(tx, practiceId, { kind, subjectKind: "query", subjectId: id, encounterId });
  const others = await listProviderQueries<ProviderQuery>(tx, practiceId, { encounterId });
  if (others.some(({ state }) => state === "open")) return;
  const { state, version } = await loadEncounter(tx, practiceId, encounterId);
  if (state === "held") await updateEncounterState(tx, practiceId, encounterId, version, "signed");
}

function notYours(): ProblemError {
  return new ProblemError({
    code: "access.denied",
    message: "The question is for another provider, whose note it is.",
    remedy: "Ask a manager to link your login with the provider whom you are.",
  });
}
