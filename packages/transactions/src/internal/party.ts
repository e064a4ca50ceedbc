import type { Address, Contact, Party, PersonName } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { type Row, row } from "./row.ts";
import { find, opening, type SourceLoop } from "./source-loop.ts";
import { type Draft, given, put, textAt } from "./values.ts";

/** `NM1*IL*1*COLLINS*MARTHA*A***MI*W123~`: a person, with an identifier where there is one. */
export function personRow(role: string, name: PersonName, qualifier?: string, identifier?: string): Row {
  const { last, first, middle, suffix } = name;
  return row("NM1", role, "1", last, first, middle, "", suffix, ...identification(qualifier, identifier));
}

/** `NM1*PR*2*EXAMPLE HEALTH*****PI*12345~` */
export function organizationRow(role: string, name: string, qualifier?: string, identifier?: string): Row {
  return row("NM1", role, "2", name, "", "", "", "", ...identification(qualifier, identifier));
}

/** NM108 stands only with NM109 (syntax note P0809). */
function identification(qualifier: string | undefined, identifier: string | undefined): string[] {
  return qualifier === undefined || identifier === undefined || identifier === ""
    ? []
    : [qualifier, identifier];
}

/** The NM1 of a party in its role. */
export function partyRow(party: Party): Row {
  const { role, organizationName = "", personName, identifierQualifier, identifier } = party;
  return personName === undefined
    ? organizationRow(role, organizationName, identifierQualifier, identifier)
    : personRow(role, personName, identifierQualifier, identifier);
}

export function partyOf(nm1: Segment): Party {
  return {
    role: nm1.get(1),
    ...(nm1.get(2) === "1" ? { personName: personNameOf(nm1) } : { organizationName: nm1.get(3) }),
    ...given("identifierQualifier", textAt(nm1, 8)),
    ...given("identifier", textAt(nm1, 9)),
  };
}

export function personNameOf(nm1: Segment): PersonName {
  const facts: Draft<PersonName> = {
    last: nm1.get(3),
    first: nm1.get(4),
  };
  put(facts, "middle", textAt(nm1, 5));
  put(facts, "suffix", textAt(nm1, 7));
  return facts;
}

/** The segments N3 and N4; none for an address that says nothing. */
export function addressRows(address: Address | undefined): Row[] {
  if (address === undefined) return [];
  const { line1, line2, city, state, zip, country } = address;
  const place = row("N4", city, state, zip, country);
  return [
    ...(line1 === "" ? [] : [row("N3", line1, line2)]),
    ...(place.elements.length === 0 ? [] : [place]),
  ];
}

/** The address of a loop, undefined where it has neither N3 nor N4. */
export function addressOf(loop: SourceLoop): Address | undefined {
  const street = find(loop, "N3");
  const place = find(loop, "N4");
  if (street === undefined && place === undefined) return undefined;
  return {
    line1: street?.get(1) ?? "",
    ...given("line2", textAt(street, 2)),
    city: place?.get(1) ?? "",
    state: place?.get(2) ?? "",
    zip: place?.get(3) ?? "",
    ...given("country", textAt(place, 4)),
  };
}

/** Where a fact must have an address and the file has none. */
export const NO_ADDRESS: Address = { line1: "", city: "", state: "", zip: "" };

/** `PER*IC*BILLING OFFICE*TE*5551234567*EM*billing@example.org~`; nothing for a contact that says nothing. */
export function contactRow(contact: Contact | undefined, role = "IC"): Row | undefined {
  if (contact === undefined) return undefined;
  const { name, phone, email } = contact;
  const numbers = [...(phone === "" ? [] : ["TE", phone]), ...(email === undefined ? [] : ["EM", email])];
  return numbers.length === 0 && name === "" ? undefined : row("PER", role, name, ...numbers);
}

/** The first PER of a loop in this role (`IC` unless said otherwise). Numbers stand in pairs of qualifier and number: PER03-04, 05-06, 07-08. */
export function contactOf(loop: SourceLoop, role = "IC"): Contact | undefined {
  const per = find(loop, "PER", role);
  if (per === undefined) return undefined;
  return {
    name: per.get(2),
    phone: communicationNumber(per, "TE") ?? "",
    ...given("email", communicationNumber(per, "EM")),
  };
}

function communicationNumber(per: Segment, qualifier: string): string | undefined {
  for (const element of [3, 5, 7]) if (per.get(element) === qualifier) return textAt(per, element + 1);
  return undefined;
}

/** NM109 of the segment that opened the loop, whatever qualifies it. */
export function identifierOf(loop: SourceLoop): string {
  return opening(loop).get(9);
}

/** NM109 when NM108 says that it is an NPI. */
export function npiAt(nm1: Segment): string | undefined {
  return nm1.get(8) === "XX" ? textAt(nm1, 9) : undefined;
}
