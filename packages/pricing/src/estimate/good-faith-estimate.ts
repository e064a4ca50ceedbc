import { addDays, type Cents, type DateRange, type IsoDate, sumCents } from "@claimwright/base";
import type { PersonName } from "@claimwright/model";
import { businessDaysAfter, businessDaysBetween } from "./business-days.ts";

/** What an uninsured or self-paying patient is told before a scheduled service (45 CFR 149.610). */
export interface GoodFaithEstimate {
  readonly patient: { readonly name: PersonName; readonly birthDate: IsoDate };
  /** The primary item or service in plain words, and its date where one is scheduled. */
  readonly primaryService: string;
  readonly scheduledOn?: IsoDate;
  readonly diagnosisCodes: readonly string[];
  /** The convening provider first, then co-providers. */
  readonly providers: readonly EstimatedProvider[];
  readonly total: Cents;
  /** What is expected but scheduled and estimated apart. */
  readonly scheduledApart: readonly string[];
  /** Repeats of recurring services, at most twelve months. */
  readonly recurring?: { readonly times: number; readonly within: DateRange };
  readonly issuedOn: IsoDate;
  /** The last day on which it may be given to the patient. */
  readonly dueOn: IsoDate;
  readonly keepUntil: IsoDate;
  readonly disclaimers: readonly string[];
}

export interface EstimatedProvider {
  readonly name: string;
  readonly npi: string;
  readonly taxId: string;
  /** The state and office where the services are given. */
  readonly place: string;
  readonly items: readonly EstimatedItem[];
  readonly total: Cents;
}

export interface EstimatedItem {
  readonly code: string;
  readonly description: string;
  readonly units: number;
  readonly expectedCharge: Cents;
}

export interface EstimateRequest
  extends Omit<GoodFaithEstimate, "providers" | "total" | "dueOn" | "keepUntil" | "disclaimers"> {
  readonly providers: readonly Omit<EstimatedProvider, "total">[];
  /** When the service was scheduled or the patient asked. */
  readonly askedOn: IsoDate;
  /** Federal holidays in reach, which are no business days. */
  readonly holidays: readonly IsoDate[];
}

/** Kept six years like a record of the patient (149.610(f)(1)). */
const KEPT_YEARS_IN_DAYS = 6 * 366;
const RECURRING_DAYS = 366;

/** The content of the regulation, with every total and the day by which it is due. */
export function goodFaithEstimate(request: EstimateRequest): GoodFaithEstimate {
  const { providers, askedOn, holidays, ...content } = request;
  if (providers.length === 0) throw new RangeError("an estimate names at least the convening provider");
  const { recurring } = content;
  if (
    recurring?.within.to !== undefined &&
    recurring.within.to > addDays(recurring.within.from, RECURRING_DAYS)
  ) {
    throw new RangeError("recurring services are estimated for at most twelve months");
  }
  const times = recurring?.times ?? 1;
  const totalled = providers.map((provider) => ({
    ...provider,
    total: sumCents(
      provider.items.flatMap(({ expectedCharge }) => Array.from({ length: times }, () => expectedCharge)),
    ),
  }));
  return {
    ...content,
    providers: totalled,
    total: sumCents(totalled.map(({ total }) => total)),
    dueOn: estimateDueOn(askedOn, content.scheduledOn, holidays),
    keepUntil: addDays(content.issuedOn, KEPT_YEARS_IN_DAYS),
    disclaimers: DISCLAIMERS,
  };
}

/**
 * Scheduled ten or more business days ahead, or on request: within three business days; scheduled three to nine ahead:
 * within one. For a service sooner than that no estimate is asked; it is then due on the day itself
 * (45 CFR 149.610(b)(1)(vi)).
 */
export function estimateDueOn(
  askedOn: IsoDate,
  scheduledOn: IsoDate | undefined,
  holidays: readonly IsoDate[],
): IsoDate {
  if (scheduledOn === undefined) return businessDaysAfter(askedOn, 3, holidays);
  const ahead = businessDaysBetween(askedOn, scheduledOn, holidays);
  if (ahead >= 10) return businessDaysAfter(askedOn, 3, holidays);
  return ahead >= 3 ? businessDaysAfter(askedOn, 1, holidays) : askedOn;
}

/** In our own words, what 149.610(c)(1)(x) to (xiii) asks to be said. */
const DISCLAIMERS: readonly string[] = [
  "Other services may be recommended during your care. They are scheduled or asked for separately and are not in this estimate.",
  "This is an estimate of what we reasonably expect today. The actual services and charges may differ.",
  "You may start a patient-provider dispute if the bill is at least $400 above the estimate for any provider or facility listed. Ask us, or the Department of Health and Human Services, how to start one. Doing so will not affect the quality of your care.",
  "This estimate is not a contract. You are not bound to receive these services from the providers listed.",
];
