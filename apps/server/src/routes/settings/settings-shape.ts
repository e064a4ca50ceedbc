import { type DateRange, isoDate } from "@claimwright/base";
import {
  type Address,
  type ElectronicEnrolment,
  idOf,
  type LocationId,
  type PayerId,
  type ProviderId,
} from "@claimwright/model";
import type {
  EnrolmentFacts,
  LocationFacts,
  LocationRead,
  PracticeFacts,
  ProviderFacts,
} from "@claimwright/office";
import { z } from "zod";
import { date, identity } from "../../http/shapes.ts";

const MAX_TEXT = 120;
export const text = z.string().trim().min(1).max(MAX_TEXT);

export const streetAddress = z.object({
  line1: text,
  line2: text.optional(),
  city: text,
  state: text,
  zip: text,
});

export const location = z.object({
  name: text,
  address: streetAddress,
  placeOfService: z.string().max(2),
  npi: text.optional(),
  phone: text.optional(),
  cliaNumber: text.optional(),
  from: date,
  to: date.optional(),
});

/** The one that is changed, as it was read; absent for a new one. */
export const locationRead = z.object({ locationId: identity, version: z.number().int() });

export function addressOf({ line2, ...address }: z.infer<typeof streetAddress>): Address {
  return { ...address, ...(line2 === undefined ? {} : { line2 }) };
}

export function locationFacts(body: z.infer<typeof location>): LocationFacts {
  const { name, address, placeOfService, npi, phone, cliaNumber, from, to } = body;
  return {
    name,
    address: addressOf(address),
    placeOfService,
    ...(npi === undefined ? {} : { npi }),
    ...(phone === undefined ? {} : { phone }),
    ...(cliaNumber === undefined ? {} : { cliaNumber }),
    open: rangeOf(from, to),
  };
}

export function locationReadOf({ locationId, version }: z.infer<typeof locationRead>): LocationRead {
  return { id: idOf<LocationId>(locationId), version };
}

export const provider = z.object({
  npi: text,
  first: text,
  middle: text.optional(),
  last: text,
  suffix: text.optional(),
  taxonomy: text,
  credential: text,
  from: date.optional(),
  to: date.optional(),
});

export const providerRead = z.object({ providerId: identity, version: z.number().int() });

export function providerFacts(body: z.infer<typeof provider>): ProviderFacts {
  const { npi, first, middle, last, suffix, taxonomy, credential, from, to } = body;
  return {
    npi,
    name: {
      first,
      last,
      ...(middle === undefined ? {} : { middle }),
      ...(suffix === undefined ? {} : { suffix }),
    },
    taxonomy,
    credential,
    ...(from === undefined ? {} : { active: rangeOf(from, to) }),
  };
}

const electronic = z.object({
  state: z.enum(["not-started", "sent", "approved", "refused"]),
  on: date.optional(),
});

export const enrolment = z.object({
  payerId: identity,
  /** Absent for the practice itself. */
  providerId: identity.optional(),
  participation: z.enum(["participating", "non-participating", "pending", "ended"]),
  from: date.optional(),
  to: date.optional(),
  appliedOn: date.optional(),
  providerNumber: text.optional(),
  claims: electronic,
  remittances: electronic,
  funds: electronic,
});

export const enrolmentRead = z.object({ enrolmentId: identity, version: z.number().int() });

export function enrolmentFacts(body: z.infer<typeof enrolment>): EnrolmentFacts {
  const { payerId, providerId, participation, from, to, appliedOn, providerNumber } = body;
  return {
    payerId: idOf<PayerId>(payerId),
    ...(providerId === undefined ? {} : { providerId: idOf<ProviderId>(providerId) }),
    participation,
    ...(from === undefined ? {} : { effective: rangeOf(from, to) }),
    ...(appliedOn === undefined ? {} : { appliedOn: isoDate(appliedOn) }),
    ...(providerNumber === undefined ? {} : { providerNumber }),
    claims: electronicOf(body.claims),
    remittances: electronicOf(body.remittances),
    funds: electronicOf(body.funds),
  };
}

function electronicOf({ state, on }: z.infer<typeof electronic>): ElectronicEnrolment {
  return { state, ...(on === undefined ? {} : { on: isoDate(on) }) };
}

function rangeOf(from: string, to: string | undefined): DateRange {
  return { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) };
}

export const practiceBody = z.object({
  name: text,
  npi: text,
  taxonomy: text,
  address: streetAddress,
  payToAddress: streetAddress.optional(),
  contact: z.object({ name: text, phone: text, email: text.optional() }),
});

/** Given only when it changes. */
export const taxId = z.object({ kind: z.enum(["EIN", "SSN"]), digits: text });

export function practiceFacts(
  body: z.infer<typeof practiceBody> & { readonly taxId?: z.infer<typeof taxId> | undefined },
): PracticeFacts {
  const { name, npi, taxonomy, address, payToAddress, contact } = body;
  const { email, ...reached } = contact;
  return {
    name,
    npi,
    taxonomy,
    address: addressOf(address),
    ...(payToAddress === undefined ? {} : { payToAddress: addressOf(payToAddress) }),
    contact: { ...reached, ...(email === undefined ? {} : { email }) },
    ...(body.taxId === undefined ? {} : { taxId: body.taxId }),
  };
}
