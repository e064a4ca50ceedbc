import { ProblemError } from "@claimwright/base";
import { composeQuery, type ProviderQuery, providerQueries, type QueryDraft } from "@claimwright/coding";
import type { EncounterId } from "@claimwright/model";
import {
  appendEvent,
  insertProviderQuery,
  loadEncounter,
  loadPatient,
  type StoredEncounter,
} from "@claimwright/store";
import { suggestionFor } from "../code-visit.ts";
import { holdVisit } from "../hold-visit.ts";
import type { Desk, Office } from "../office.ts";
import { withAddenda } from "./with-addenda.ts";

/** A question that the note itself gives rise to, by its id, or one that the coder writes. */
export type QueryToAsk =
  | { readonly kind: "proposed"; readonly queryId: string }
  | { readonly kind: "own"; readonly draft: QueryDraft };

/**
 * Asks the visit's provider, and holds the visit until the answer is there. Answers with the question's id. Throws
 * ProblemError `visit.state` for a visit that is billed, `input.field` for a question that leads to an answer,
 * `input.not-found` for an unknown visit or proposal.
 */
export async function askProvider(
  office: Office,
  desk: Desk,
  encounterId: EncounterId,
  toAsk: QueryToAsk,
): Promise<string> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const stored = await loadEncounter(tx, practiceId, encounterId);
    assertNotBilled(stored);
    const encounter = withAddenda(stored);
    const id = office.newId();
    const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
    const query = queryOf(id, toAsk, encounter.note.text, () =>
      providerQueries(suggestionFor(office, encounter, patient), encounter.note.text),
    );
    const providerId = encounter.renderingProviderId;
    await insertProviderQuery(tx, practiceId, { id, encounterId, providerId, query });
    await holdVisit(tx, practiceId, stored, {
      rule: "visit.provider-asked",
      reason: "A question to the provider is open.",
      source: query.why.source,
      inputs: {},
      result: "held",
    });
    await appendEvent(tx, practiceId, {
      kind: "query.asked",
      subjectKind: "query",
      subjectId: id,
      encounterId,
      data: { providerId, rule: query.why.rule },
    });
    return id;
  });
}

function assertNotBilled({ state }: StoredEncounter): void {
  if (state !== "claimed" && state !== "closed") return;
  throw new ProblemError({
    code: "visit.state",
    message: "This visit has a claim already.",
    remedy: "Ask before the codes are signed; a sent claim is corrected by a replacement.",
  });
}

function queryOf(
  id: string,
  toAsk: QueryToAsk,
  note: string,
  proposals: () => readonly ProviderQuery[],
): ProviderQuery {
  if (toAsk.kind === "own") {
    const composed = composeQuery(`own/${id}`, toAsk.draft, note);
    if (!composed.ok) throw new ProblemError(composed.error);
    return composed.value;
  }
  const found = proposals().find((each) => each.id === toAsk.queryId);
  if (found !== undefined) return found;
  throw new ProblemError({
    code: "input.not-found",
    message: "The note does not give rise to this question any more.",
    remedy: "Open the visit again.",
  });
}
