import type { Why } from "@claimwright/base";
import type { CodingSuggestion, DiagnosisSuggestion, ServiceSuggestion } from "@claimwright/coding";
import type { ActorId, CodedEncounter, CodedService, EncounterId } from "@claimwright/model";

export interface Acceptance {
  readonly encounterId: EncounterId;
  readonly actor: ActorId;
  readonly acceptedBy: CodedEncounter["acceptedBy"];
  readonly codedAt: string;
  readonly releases: CodedEncounter["releases"];
}

export type AcceptedCoding =
  | {
      readonly kind: "coded";
      readonly coded: CodedEncounter;
      readonly notReported: readonly DiagnosisSuggestion[];
    }
  | { readonly kind: "held"; readonly why: Why };

/** HI ABK and ABF hold twelve diagnoses (837P X222A1, loop 2300). */
const MAX_DIAGNOSES = 12;
/** SV107 holds four diagnosis pointers. */
const MAX_POINTERS = 4;

/**
 * Takes what the coder proposes as it stands: the proposed diagnoses in their order and the proposed services with
 * pointers to them. What a claim has no room for is named in `notReported`. A suggestion without a diagnosis or
 * without a service is held with the reason the coder gave.
 */
export function acceptSuggestion(suggestion: CodingSuggestion, acceptance: Acceptance): AcceptedCoding {
  const proposed = suggestion.diagnoses.filter((diagnosis) => diagnosis.accepted);
  const services = suggestion.services.filter((service) => service.accepted);
  if (suggestion.unbillable !== undefined)
    return held(suggestion.unbillable.reason, proposed.length, services.length);
  if (proposed.length === 0) {
    return held("The note supports no diagnosis that can be reported for this visit.", 0, services.length);
  }
  if (services.length === 0) {
    return held("The note documents no service that can be billed.", proposed.length, 0);
  }
  const diagnoses = proposed.slice(0, MAX_DIAGNOSES);
  const codes = diagnoses.map((diagnosis) => diagnosis.code);
  return {
    kind: "coded",
    notReported: proposed.slice(MAX_DIAGNOSES),
    coded: {
      ...codedHead(acceptance),
      diagnoses: diagnoses.map(({ code, title, evidence, why }) => ({ code, title, evidence, why })),
      services: services.map((service) => codedService(service, codes)),
    },
  };
}

function codedHead(acceptance: Acceptance): Omit<CodedEncounter, "diagnoses" | "services"> {
  const { encounterId, actor, acceptedBy, codedAt, releases } = acceptance;
  return { encounterId, codedBy: actor, acceptedBy, codedAt, releases };
}

/** A service that names no reported diagnosis is justified by the first-listed one, the reason for the visit. */
function codedService(service: ServiceSuggestion, codes: readonly string[]): CodedService {
  const named = service.diagnosisCodes
    .map((code) => codes.indexOf(code) + 1)
    .filter((position) => position > 0);
  const { system, code, title, modifiers, units, evidence, why } = service;
  return {
    system,
    code,
    ...(title === undefined ? {} : { title }),
    modifiers,
    units,
    diagnosisPointers: named.length === 0 ? [1] : [...new Set(named)].slice(0, MAX_POINTERS),
    evidence,
    why,
  };
}

function held(reason: string, diagnoses: number, services: number): AcceptedCoding {
  return {
    kind: "held",
    why: {
      rule: "visit.held-for-coding",
      reason,
      source: "coding of the signed note",
      inputs: { diagnosesProposed: diagnoses, servicesProposed: services },
      result: "held",
    },
  };
}
