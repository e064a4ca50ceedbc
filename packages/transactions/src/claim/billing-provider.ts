import type { Address, BillingProvider, TaxId } from "@claimwright/model";
import {
  addressOf,
  addressRows,
  contactOf,
  contactRow,
  NO_ADDRESS,
  npiAt,
  organizationRow,
  personNameOf,
  personRow,
} from "../internal/party.ts";
import { refuse } from "../internal/refuse.ts";
import { row, rows } from "../internal/row.ts";
import { childLoop, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { given, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Loop 2000A without its HL: who bills, where payment goes. */
export function writeBillingProvider(provider: BillingProvider): WrittenLoop {
  const { taxonomy, payToAddress, taxId, contact } = provider;
  const taxQualifier = taxId.kind === "EIN" ? "EI" : "SY";
  const name = writtenLoop(
    "2010AA",
    rows(
      partyRow("85", provider),
      addressRows(provider.address),
      taxId.digits !== "" && row("REF", taxQualifier, taxId.digits),
      contactRow(contact),
    ),
  );
  return writtenLoop("2000A", rows(taxonomy !== undefined && row("PRV", "BI", "PXC", taxonomy)), [
    name,
    payToAddress !== undefined && writePayToAddress(provider, payToAddress),
  ]);
}

export function readBillingProvider(level: SourceLoop): BillingProvider {
  const loop = childLoop(level, "2010AA");
  if (loop === undefined) {
    refuse(
      opening(level),
      undefined,
      "The billing provider (2010AA) is missing.",
      "Ask the sender for a new file.",
    );
  }
  const nm1 = opening(loop);
  const payTo = childLoop(level, "2010AB");
  return {
    ...(nm1.get(2) === "1" ? { personName: personNameOf(nm1) } : { organizationName: nm1.get(3) }),
    npi: npiAt(nm1) ?? "",
    taxId: taxIdOf(loop),
    ...given("taxonomy", textAt(find(level, "PRV", "BI"), 3)),
    address: addressOf(loop) ?? NO_ADDRESS,
    ...given("payToAddress", payTo === undefined ? undefined : addressOf(payTo)),
    ...given("contact", contactOf(loop)),
  };
}

/** Loop 2010AB names nobody (X222A1: NM103 is not used), it only says where payment goes. */
function writePayToAddress(provider: BillingProvider, address: Address): WrittenLoop {
  const kind = provider.organizationName === undefined ? "1" : "2";
  return writtenLoop("2010AB", [row("NM1", "87", kind), ...addressRows(address)]);
}

function partyRow(role: string, { organizationName, personName, npi }: BillingProvider) {
  if (organizationName !== undefined) return organizationRow(role, organizationName, "XX", npi);
  return personRow(role, personName ?? { last: "", first: "" }, "XX", npi);
}

function taxIdOf(loop: SourceLoop): TaxId {
  const employer = find(loop, "REF", "EI");
  const person = find(loop, "REF", "SY");
  if (employer === undefined && person !== undefined) return { kind: "SSN", digits: person.get(2) };
  return { kind: "EIN", digits: employer?.get(2) ?? "" };
}
