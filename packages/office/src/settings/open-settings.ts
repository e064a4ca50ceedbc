import type { Payer } from "@claimwright/model";
import {
  listEnrolments,
  listEvents,
  listLocations,
  listPayers,
  listStoredProviders,
  loadStoredPractice,
  type StoredEnrolment,
  type StoredLocation,
  type StoredPractice,
  type StoredProvider,
} from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../office.ts";

/** What a practice says of itself, and what its forms choose from. */
export interface PracticeSettings {
  readonly practice: StoredPractice;
  readonly locations: readonly StoredLocation[];
  readonly providers: readonly StoredProvider[];
  readonly enrolments: readonly StoredEnrolment[];
  readonly payers: readonly Payer[];
  /** The places of service that CMS names. */
  readonly places: readonly { readonly code: string; readonly title: string }[];
  /** The latest first. */
  readonly changes: readonly SettingsChange[];
}

/** Who changed what, by the names of the fields; what stood there is not kept in the history. */
export interface SettingsChange {
  readonly id: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly actor: string;
  /** Such as `location.changed`. */
  readonly kind: string;
  readonly name?: string;
  readonly fields: readonly string[];
}

const KINDS = [
  "practice.changed",
  "location.added",
  "location.changed",
  "provider.added",
  "provider.changed",
  "enrolment.added",
  "enrolment.changed",
] as const;
const MAX_CHANGES_SHOWN = 100;

export async function openSettings(office: Office, { practiceId, actor }: Desk): Promise<PracticeSettings> {
  const book = office.codes.at(todayOf(office));
  return office.store.withPractices([practiceId], actor, async (tx) => {
    const payers = await listPayers(tx, practiceId);
    const events = await listEvents(tx, practiceId, { kinds: KINDS, limit: MAX_CHANGES_SHOWN });
    return {
      practice: await loadStoredPractice(tx, practiceId),
      locations: await listLocations(tx, practiceId),
      providers: await listStoredProviders(tx, practiceId),
      enrolments: await listEnrolments(tx, practiceId),
      payers,
      places: [...book.entries("pos")].map(({ code, title }) => ({ code, title })),
      changes: events.map(({ id, at, actor: by, kind, data }) => {
        const { fields = [], name, payerId } = data as ChangeData;
        const title = name ?? payers.find((payer) => payer.id === payerId)?.name;
        return { id, at, actor: by, kind, ...(title === undefined ? {} : { name: title }), fields };
      }),
    };
  });
}

interface ChangeData {
  readonly fields?: readonly string[];
  readonly name?: string;
  readonly payerId?: string;
}
