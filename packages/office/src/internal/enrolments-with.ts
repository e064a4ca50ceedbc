import type { Circumstances } from "@claimwright/claims";
import type { Enrolment, PayerId, ProviderId } from "@claimwright/model";

/**
 * What the edits ask about a clinician and the practice with one payer. Empty for a practice that keeps no enrolments
 * at all: it is not told of each claim that nothing is on file.
 */
export function enrolmentsWith(
  enrolments: readonly Enrolment[],
  payerId: PayerId,
  providerId: ProviderId,
): Pick<Circumstances, "enrolments"> {
  if (enrolments.length === 0) return {};
  const own = enrolments.filter((each) => each.payerId === payerId);
  return {
    enrolments: {
      rendering: own.filter((each) => each.providerId === providerId),
      billing: own.filter((each) => each.providerId === undefined),
    },
  };
}
