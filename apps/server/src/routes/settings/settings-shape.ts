import { isoDate } from "@claimwright/base";
import { type Address, idOf, type LocationId } from "@claimwright/model";
import type { LocationFacts, LocationRead } from "@claimwright/office";
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
    open: { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) },
  };
}

export function locationReadOf({ locationId, version }: z.infer<typeof locationRead>): LocationRead {
  return { id: idOf<LocationId>(locationId), version };
}
