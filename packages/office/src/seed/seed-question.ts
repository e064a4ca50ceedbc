import { type ActorId, type EncounterId, idOf, type ProviderId } from "@claimwright/model";
import { loadEncounter, loadPatient } from "@claimwright/store";
import { suggestionFor } from "../code-visit.ts";
import { askProvider } from "../coding/ask-provider.ts";
import { linkProvider } from "../coding/link-provider.ts";
import type { Desk, Office } from "../office.ts";

const PROVIDER = idOf<ProviderId>("provider-thornbury");
/** The invented provider's own login, and the coder who asks. */
const PROVIDER_LOGIN = idOf<ActorId>("miriam.thornbury");
const CODER = idOf<ActorId>("noah.prentice");

/** Links one provider with their login, and lets a coder ask about the newest of their visits that waits for codes. */
export async function seedQuestion(office: Office, desk: Desk): Promise<void> {
  await linkProvider(office, desk, PROVIDER, PROVIDER_LOGIN);
  const visit = await newestUncoded(office, desk);
  if (visit === undefined) return;
  await askProvider(office, { ...desk, actor: CODER }, visit.id, {
    kind: "own",
    draft: {
      question: "What was the course of the condition at this visit?",
      evidence: visit.evidence,
      choices: ["stable on the present treatment", "worse than before", "resolved"],
    },
  });
}

async function newestUncoded(office: Office, { practiceId, actor }: Desk) {
  return office.store.withPractices([practiceId], actor, async (tx) => {
    const row = await tx.db
      .selectFrom("encounter")
      .select("encounter_id")
      .where("practice_id", "=", practiceId)
      .where("rendering_provider_id", "=", PROVIDER)
      .where("state", "=", "signed")
      .orderBy("date_of_service", "desc")
      .orderBy("encounter_id", "desc")
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const id = idOf<EncounterId>(row.encounter_id);
    const { encounter } = await loadEncounter(tx, practiceId, id);
    const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
    const [first] = suggestionFor(office, encounter, patient).diagnoses.filter(({ accepted }) => accepted);
    return first === undefined ? undefined : { id, evidence: first.evidence };
  });
}
