import { addDays, daysBetween, type IsoDate } from "@claimwright/base";
import {
  type Enrolment,
  type EnrolmentId,
  type PayerId,
  type Practice,
  type Provider,
  readingName,
} from "@claimwright/model";
import { listEnrolments, listPayers, listProviders, loadPractice } from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../office.ts";

/** Payers ask for the next term months ahead; claims of the day after the last are held. */
export const ENDS_SOON_DAYS = 90;
/** Payers answer an application for credentials in two to four months. */
export const PENDING_WAITS_DAYS = 90;
/** A clearinghouse or payer sets up files and transfers in about a month. */
export const ELECTRONIC_WAITS_DAYS = 30;

/** An enrolment that somebody should look at. */
export interface EnrolmentToWatch {
  readonly enrolmentId: EnrolmentId;
  readonly payerId: PayerId;
  readonly payerName: string;
  /** The clinician, or the practice. */
  readonly whose: string;
  readonly kind: "ends" | "waits" | "refused";
  /** One sentence that says what and since or until when. */
  readonly reason: string;
  readonly on: IsoDate;
}

/** What ends soon, waits too long or was refused, the nearest day first. */
export async function watchEnrolments(
  office: Office,
  { practiceId, actor }: Desk,
): Promise<readonly EnrolmentToWatch[]> {
  const today = todayOf(office);
  return office.store.withPractices([practiceId], actor, async (tx) => {
    const practice = await loadPractice(tx, practiceId);
    const providers = await listProviders(tx, practiceId);
    const payers = new Map((await listPayers(tx, practiceId)).map(({ id, name }) => [id, name]));
    return (await listEnrolments(tx, practiceId))
      .flatMap(({ enrolment }) =>
        concernsOf(enrolment, today).map((concern) => ({
          ...concern,
          enrolmentId: enrolment.id,
          payerId: enrolment.payerId,
          payerName: payers.get(enrolment.payerId) ?? "",
          whose: nameOf(enrolment, practice, providers),
        })),
      )
      .sort((a, b) => (a.on < b.on ? -1 : 1));
  });
}

type Concern = Pick<EnrolmentToWatch, "kind" | "reason" | "on">;

/** What is to be watched about one enrolment on a day. */
export function concernsOf(enrolment: Enrolment, today: IsoDate): readonly Concern[] {
  const { participation, effective, appliedOn } = enrolment;
  const concerns: Concern[] = [];
  const end = effective?.to;
  if (end !== undefined && end >= today && end <= addDays(today, ENDS_SOON_DAYS)) {
    concerns.push({ kind: "ends", on: end, reason: `The enrolment ends on ${end}.` });
  }
  if (
    participation === "pending" &&
    appliedOn !== undefined &&
    daysBetween(appliedOn, today) > PENDING_WAITS_DAYS
  ) {
    concerns.push({
      kind: "waits",
      on: appliedOn,
      reason: `Asked for on ${appliedOn}, ${daysBetween(appliedOn, today)} days ago, and not granted.`,
    });
  }
  return [
    ...concerns,
    ...ELECTRONIC.flatMap(([part, name]) => electronicConcern(enrolment[part], name, today)),
  ];
}

const ELECTRONIC = [
  ["claims", "Electronic claims"],
  ["remittances", "Electronic remittances"],
  ["funds", "Electronic funds transfer"],
] as const;

function electronicConcern(
  { state, on }: Enrolment["claims"],
  name: string,
  today: IsoDate,
): readonly Concern[] {
  if (on === undefined) return [];
  if (state === "refused") return [{ kind: "refused", on, reason: `${name}: refused on ${on}.` }];
  const days = daysBetween(on, today);
  if (state !== "sent" || days <= ELECTRONIC_WAITS_DAYS) return [];
  return [{ kind: "waits", on, reason: `${name}: asked for on ${on}, ${days} days ago, and not set up.` }];
}

function nameOf({ providerId }: Enrolment, practice: Practice, providers: readonly Provider[]): string {
  if (providerId === undefined) return practice.name;
  const provider = providers.find(({ id }) => id === providerId);
  return provider === undefined ? "" : readingName(provider.name);
}
