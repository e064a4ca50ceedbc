import type { Address, CodedEncounter, Location, Practice, ProfessionalClaim } from "@claimwright/model";
import { isLaboratory } from "./code-classes.ts";

/**
 * What a claim says of where the visit was. The service facility is named only where its address is another than the
 * billing provider's (837P X222A1, loop 2310C); the laboratory's number goes with laboratory tests (REF*X4).
 */
export function placeOfClaim({
  location,
  practice,
  coded,
}: {
  readonly location?: Location;
  readonly practice: Pick<Practice, "address">;
  readonly coded: Pick<CodedEncounter, "services">;
}): Pick<ProfessionalClaim, "serviceFacility" | "cliaNumber"> {
  if (location === undefined) return {};
  const { name, address, npi, cliaNumber } = location;
  const hasTests = coded.services.some(({ code }) => isLaboratory(code));
  return {
    ...(isSameAddress(address, practice.address)
      ? {}
      : { serviceFacility: { name, address, ...(npi === undefined ? {} : { npi }) } }),
    ...(hasTests && cliaNumber !== undefined ? { cliaNumber } : {}),
  };
}

/** The same building: written alike but for case and spaces, and the ZIP code alike in its first five digits. */
function isSameAddress(one: Address, other: Address): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ line1, line2 = "", city, state, zip, country = "US" }: Address): string {
  return [line1, line2, city, state, zip.slice(0, 5), country]
    .map((part) => part.trim().replaceAll(/\s+/g, " ").toUpperCase())
    .join("|");
}
