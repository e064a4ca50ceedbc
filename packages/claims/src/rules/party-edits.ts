import { isNpi } from "@claimwright/base";
import type { Address, ProfessionalClaim } from "@claimwright/model";
import { type EditRule, NO_HITS } from "../edit-rule.ts";
import type { Hit } from "../finding-kind.ts";
import { linePlace, partyPlace } from "../internal/places.ts";
import { isPostOfficeBox } from "../post-office-box.ts";

const NPI_SOURCE = "45 CFR 162.406; NPI check digit, ISO/IEC 7812";

/** Who sends, who treats, who is insured, who pays. */
export const PARTY_EDITS: readonly EditRule[] = [
  {
    code: "edit.billing-npi",
    title: "The billing provider's NPI has a wrong check digit",
    severity: "stop",
    source: NPI_SOURCE,
    remedy: "Correct the practice's NPI.",
    evaluate: ({ claim }) =>
      isNpi(claim.billingProvider.npi)
        ? NO_HITS
        : [
            {
              place: partyPlace("billing provider", "NPI"),
              message: "The billing provider's NPI is not a valid NPI.",
            },
          ],
  },
  {
    code: "edit.provider-npi",
    title: "The NPI of a provider named on the claim has a wrong check digit",
    severity: "stop",
    source: NPI_SOURCE,
    remedy: "Correct the provider's NPI.",
    evaluate: ({ claim }) => providerNpiHits(claim),
  },
  {
    code: "edit.rendering-npi-missing",
    title: "The rendering provider has no NPI",
    severity: "stop",
    source: "837P X222A1, loop 2310B, NM109",
    remedy: "Enter the rendering provider's NPI.",
    evaluate: ({ claim }) =>
      claim.renderingProvider !== undefined && !claim.renderingProvider.npi
        ? [
            {
              place: partyPlace("rendering provider", "NPI"),
              message: "The rendering provider has no NPI.",
            },
          ]
        : NO_HITS,
  },
  {
    code: "edit.billing-street-address",
    title: "The billing address is a post-office box",
    severity: "stop",
    source: "837P X222A1, loop 2010AA, N3",
    remedy: "Give the street address; a post-office box may stand in the pay-to address.",
    evaluate: ({ claim }) =>
      isPostOfficeBox(claim.billingProvider.address)
        ? [
            {
              place: partyPlace("billing provider", "address"),
              message: "The billing address is a post-office box.",
            },
          ]
        : NO_HITS,
  },
  {
    code: "edit.billing-zip",
    title: "The billing provider's ZIP code does not have nine digits",
    severity: "stop",
    source: "837P X222A1, loop 2010AA, N403",
    remedy: "Enter the nine-digit ZIP code of the practice.",
    evaluate: ({ claim }) => zipHits(claim.billingProvider.address),
  },
  {
    code: "edit.tax-id",
    title: "The tax id does not have nine digits",
    severity: "stop",
    source: "837P X222A1, loop 2010AA, REF*EI, REF*SY",
    remedy: "Enter the nine digits of the practice's EIN or SSN.",
    evaluate: ({ claim }) =>
      /^\d{9}$/.test(claim.billingProvider.taxId.digits)
        ? NO_HITS
        : [
            {
              place: partyPlace("billing provider", "tax id"),
              message: "The tax id is not nine digits.",
            },
          ],
  },
  {
    code: "edit.member-id",
    title: "The member id is missing",
    severity: "stop",
    source: "837P X222A1, loop 2010BA, NM109",
    remedy: "Enter the member id from the insurance card.",
    evaluate: ({ claim }) =>
      claim.subscriber.memberId.trim() === ""
        ? [{ place: partyPlace("subscriber", "member id"), message: "The subscriber has no member id." }]
        : NO_HITS,
  },
  {
    code: "edit.payer-identifier",
    title: "The payer has no identifier",
    severity: "stop",
    source: "837P X222A1, loop 2010BB, NM109",
    remedy: "Enter the identifier that the payer or the clearinghouse gave.",
    evaluate: ({ claim }) =>
      claim.payer.payerIdentifier.trim() === ""
        ? [{ place: partyPlace("payer", "identifier"), message: "The payer has no identifier." }]
        : NO_HITS,
  },
  {
    code: "edit.subscriber-demographics",
    title: "The insured patient's address, birth date or sex is missing",
    severity: "stop",
    source: "837P X222A1, loop 2010BA, N3, N4, DMG",
    remedy: "Complete the patient's address, birth date and sex.",
    evaluate: ({ claim }) => subscriberHits(claim),
  },
  {
    code: "edit.patient-loop",
    title: "The patient is missing, or is there twice",
    severity: "stop",
    source: "837P X222A1, loops 2000B and 2000C",
    remedy: "Name the patient exactly when the patient is not the subscriber.",
    evaluate: ({ claim }) =>
      claim.subscriber.isPatient === (claim.patient === undefined)
        ? NO_HITS
        : [
            {
              place: partyPlace("patient", "relationship"),
              message: claim.subscriber.isPatient
                ? "The subscriber is the patient, and yet another patient is named."
                : "The subscriber is not the patient, and no patient is named.",
            },
          ],
  },
];

function providerNpiHits(claim: ProfessionalClaim): readonly Hit[] {
  const named = [
    ["rendering provider", claim.renderingProvider?.npi],
    ["referring provider", claim.referringProvider?.npi],
    ["supervising provider", claim.supervisingProvider?.npi],
    ["service facility", claim.serviceFacility?.npi],
  ] as const;
  const hits: Hit[] = [];
  for (const [party, npi] of named) {
    if (npi === undefined || isNpi(npi)) continue;
    hits.push({ place: partyPlace(party, "NPI"), message: `The NPI of the ${party} is not a valid NPI.` });
  }
  for (const line of claim.lines) {
    const npi = line.renderingProvider?.npi;
    if (npi === undefined || isNpi(npi)) continue;
    const message = "The NPI of the line's rendering provider is not a valid NPI.";
    hits.push({ place: linePlace(line.lineNumber, "rendering provider"), message });
  }
  return hits;
}

function zipHits(address: Address): readonly Hit[] {
  const domestic = address.country === undefined || address.country === "US";
  if (!domestic || /^\d{9}$/.test(address.zip)) return NO_HITS;
  const message = "The ZIP code of the billing address does not have nine digits.";
  return [{ place: partyPlace("billing provider", "ZIP code"), message }];
}

function subscriberHits({ subscriber }: ProfessionalClaim): readonly Hit[] {
  if (!subscriber.isPatient) return NO_HITS;
  const missing: Hit[] = [];
  if (subscriber.address === undefined) missing.push(missingHit("address"));
  if (subscriber.birthDate === undefined) missing.push(missingHit("birth date"));
  if (subscriber.sex === undefined) missing.push(missingHit("sex"));
  return missing;
}

function missingHit(field: string): Hit {
  return { place: partyPlace("subscriber", field), message: `The insured patient's ${field} is missing.` };
}
