import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import { type EditRule, type EditSubject, NO_HITS } from "../edit-rule.ts";
import type { Hit } from "../finding-kind.ts";
import { claimPlace, linePlace } from "../internal/places.ts";

const SOURCE = "Medicare Claims Processing Manual (IOM 100-04), chapter 1, 120";

/** The same service for the same patient on the same day, twice. */
export const DUPLICATE_EDITS: readonly EditRule[] = [
  {
    code: "edit.duplicate-line",
    title: "Two lines of the claim bill the same service on the same day",
    severity: "warn",
    source: SOURCE,
    remedy: "Combine the lines into units, or add modifier 76, 77, 91 or 59 where it is true.",
    override: { statement: "The service was given twice and is documented twice." },
    evaluate: ({ claim }) => {
      const seen = new Map<string, number>();
      const hits: Hit[] = [];
      for (const line of claim.lines) {
        const key = serviceKey(claim, line);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, line.lineNumber);
        else {
          const message = `The line repeats line ${first}: same code, modifiers and day.`;
          hits.push({ place: linePlace(line.lineNumber, "procedure code"), message });
        }
      }
      return hits;
    },
  },
  {
    code: "edit.duplicate-claim",
    title: "Another claim bills the same services on the same day",
    severity: "stop",
    source: SOURCE,
    remedy: "Do not send it again; correct an answered claim by a replacement (frequency 7).",
    override: { statement: "The services were given again and are documented again." },
    evaluate: duplicateClaimHits,
  },
];

function duplicateClaimHits({ claim, otherClaims }: EditSubject): readonly Hit[] {
  if (claim.frequencyCode !== "1" || claim.lines.length === 0) return NO_HITS;
  const services = servicesOf(claim);
  const twin = otherClaims.find(
    (other) =>
      other.patientControlNumber !== claim.patientControlNumber &&
      other.frequencyCode !== "8" &&
      other.payer.payerIdentifier === claim.payer.payerIdentifier &&
      servicesOf(other) === services,
  );
  if (twin === undefined) return NO_HITS;
  const message = `Claim ${twin.patientControlNumber} bills the same services on the same day.`;
  return [{ place: claimPlace("service lines"), message }];
}

function servicesOf(claim: ProfessionalClaim): string {
  return claim.lines
    .map((line) => serviceKey(claim, line))
    .sort()
    .join("\n");
}

function serviceKey(claim: ProfessionalClaim, line: ServiceLine): string {
  const { from, to = from } = line.dateOfService;
  const provider = line.renderingProvider?.npi ?? claim.renderingProvider?.npi ?? claim.billingProvider.npi;
  // An unlisted drug is told from another by its NDC alone.
  const ndc = line.drug?.ndc ?? "";
  return [line.procedureCode, [...line.modifiers].sort().join(":"), from, to, provider, ndc].join("|");
}
