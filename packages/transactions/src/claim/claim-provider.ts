import type { ClaimProvider, ServiceFacility } from "@claimwright/model";
import {
  addressOf,
  addressRows,
  NO_ADDRESS,
  npiAt,
  organizationRow,
  personNameOf,
  personRow,
} from "../internal/party.ts";
import { row, rows } from "../internal/row.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { type Draft, given, put, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Whose specialty the guides ask for (PRV01): the one who performs, and the one who attends in a facility. */
const SPECIALTY_OF_ROLE: Readonly<Record<string, string>> = { "82": "PE", "71": "AT" };

/** A person of loop 2310 or 2420 by their role: `DN` referring, `82` rendering, `DQ` supervising, `71` attending. */
export function writeClaimProvider(loopId: string, role: string, provider: ClaimProvider): WrittenLoop {
  const { name, npi, taxonomy } = provider;
  const code = SPECIALTY_OF_ROLE[role];
  const specialty = code !== undefined && taxonomy !== undefined && row("PRV", code, "PXC", taxonomy);
  return writtenLoop(loopId, rows(personRow(role, name, "XX", npi), specialty));
}

/** A situational person: a loop where the fact is there. */
export function optionalProvider(
  loopId: string,
  role: string,
  provider: ClaimProvider | undefined,
): WrittenLoop | undefined {
  return provider === undefined ? undefined : writeClaimProvider(loopId, role, provider);
}

export function readClaimProvider(loop: SourceLoop | undefined): ClaimProvider | undefined {
  if (loop === undefined) return undefined;
  const nm1 = opening(loop);
  const facts: Draft<ClaimProvider> = {
    name: personNameOf(nm1),
  };
  put(facts, "npi", npiAt(nm1));
  put(facts, "taxonomy", textAt(find(loop, "PRV"), 3));
  return facts;
}

/** Where the services were given, when that is not the billing provider's address. */
export function writeServiceFacility(loopId: string, facility: ServiceFacility): WrittenLoop {
  return writtenLoop(loopId, [
    organizationRow("77", facility.name, "XX", facility.npi),
    ...addressRows(facility.address),
  ]);
}

export function readServiceFacility(loop: SourceLoop | undefined): ServiceFacility | undefined {
  if (loop === undefined) return undefined;
  const nm1 = opening(loop);
  return { name: nm1.get(3), ...given("npi", npiAt(nm1)), address: addressOf(loop) ?? NO_ADDRESS };
}
