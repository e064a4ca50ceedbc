import { isoDate } from "@claimwright/base";
import type { LocationId, ProviderId } from "@claimwright/model";
import type { Desk, Office } from "../office.ts";
import { type LocationFacts, saveLocation } from "../settings/locations.ts";

const OPEN_SINCE = isoDate("2019-05-01");

const MAIN: LocationFacts = {
  name: "Meadow Street",
  address: { line1: "12 Meadow Street", city: "Springfield", state: "IL", zip: "627010012" },
  placeOfService: "11",
  phone: "2175550199",
  cliaNumber: "14D0000001",
  open: { from: OPEN_SINCE },
};

const EAST: LocationFacts = {
  name: "Larkfield East",
  address: { line1: "840 Orchard Road", line2: "Suite 2", city: "Chatham", state: "IL", zip: "626290840" },
  placeOfService: "11",
  phone: "2175550177",
  open: { from: OPEN_SINCE },
};

/** Who sees patients at the second place; the others are at the first. */
const AT_EAST = "provider-lindqvist";

/** The invented practice's two places, and where a clinician sees patients. */
export async function seedLocations(
  office: Office,
  desk: Desk,
): Promise<(providerId: ProviderId) => LocationId> {
  const main = await saveLocation(office, desk, MAIN);
  const east = await saveLocation(office, desk, EAST);
  return (providerId) => (providerId === AT_EAST ? east.id : main.id);
}
