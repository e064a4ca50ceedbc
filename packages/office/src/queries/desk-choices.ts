import type { Location, Payer, Provider } from "@claimwright/model";
import { listLocations, listPayers, listProviders } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

/** What forms of the front desk choose from. */
export interface DeskChoices {
  readonly payers: readonly Payer[];
  readonly providers: readonly Provider[];
  readonly locations: readonly Location[];
}

export async function listDeskChoices(office: Office, { practiceId, actor }: Desk): Promise<DeskChoices> {
  return office.store.withPractices([practiceId], actor, async (tx) => ({
    payers: await listPayers(tx, practiceId),
    providers: await listProviders(tx, practiceId),
    locations: (await listLocations(tx, practiceId)).map(({ location }) => location),
  }));
}
