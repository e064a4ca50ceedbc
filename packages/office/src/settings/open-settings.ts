import { listLocations, type StoredLocation } from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../office.ts";

/** What a practice says of itself, and what its forms choose from. */
export interface PracticeSettings {
  readonly locations: readonly StoredLocation[];
  /** The places of service that CMS names. */
  readonly places: readonly { readonly code: string; readonly title: string }[];
}

export async function openSettings(office: Office, { practiceId, actor }: Desk): Promise<PracticeSettings> {
  const book = office.codes.at(todayOf(office));
  return office.store.withPractices([practiceId], actor, async (tx) => ({
    locations: await listLocations(tx, practiceId),
    places: [...book.entries("pos")].map(({ code, title }) => ({ code, title })),
  }));
}
