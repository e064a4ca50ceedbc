import { unreachable } from "@claimwright/base";
import type { EditRule, EditSubject } from "../edit-rule.ts";
import { type EnrolmentStanding, enrolmentStanding } from "../enrolment-standing.ts";
import type { Hit } from "../finding-kind.ts";
import { linePlace, partyPlace } from "../internal/places.ts";

const SOURCE = "42 CFR 424.505; the payer's enrolment";

/** Whether the payer knows who treated and who bills. A practice that keeps no enrolments is told nothing. */
export const ENROLMENT_EDITS: readonly EditRule[] = [
  {
    code: "edit.rendering-enrolment",
    title: "The rendering provider is not enrolled with the payer on the date of service",
    severity: "stop",
    source: SOURCE,
    remedy: "Hold the claim until the enrolment is effective, or correct its dates in the settings.",
    evaluate: (subject) => hitsOf(subject, "rendering"),
  },
  {
    code: "edit.billing-enrolment",
    title: "The practice is not enrolled with the payer on the date of service",
    severity: "stop",
    source: SOURCE,
    remedy: "Hold the claim until the enrolment is effective, or correct its dates in the settings.",
    evaluate: (subject) => hitsOf(subject, "billing"),
  },
  {
    code: "edit.enrolment-unknown",
    title: "No enrolment with the payer is on file",
    severity: "inform",
    source: SOURCE,
    remedy: "Ask the payer, and write the enrolment down in the settings.",
    evaluate: (subject) =>
      PARTIES.flatMap(({ party, name }) => {
        const { firstDate, circumstances } = subject;
        const known = circumstances.enrolments?.[party];
        if (known === undefined || firstDate === undefined) return [];
        return enrolmentStanding(known, firstDate).kind === "unknown"
          ? [{ place: partyPlace(name, "enrolment"), message: `No enrolment of the ${name} is on file.` }]
          : [];
      }),
  },
];

const PARTIES = [
  { party: "rendering", name: "rendering provider" },
  { party: "billing", name: "billing provider" },
] as const;

type Party = (typeof PARTIES)[number]["party"];

function hitsOf({ claim, circumstances }: EditSubject, party: Party): readonly Hit[] {
  const known = circumstances.enrolments?.[party];
  if (known === undefined) return [];
  return claim.lines.flatMap(({ lineNumber, dateOfService }) => {
    const fault = faultOf(enrolmentStanding(known, dateOfService.from));
    if (fault === undefined) return [];
    const who = party === "rendering" ? "The rendering provider's" : "The practice's";
    return [
      {
        place: linePlace(lineNumber, "date of service"),
        message: `${who} enrolment with the payer ${fault}.`,
      },
    ];
  });
}

function faultOf(standing: EnrolmentStanding): string | undefined {
  switch (standing.kind) {
    case "enrolled":
    case "unknown":
      return undefined;
    case "pending":
      return "is asked for and not granted yet";
    case "not-yet":
      return `begins only on ${standing.from}`;
    case "ended":
      return `ended on ${standing.on}`;
    default:
      return unreachable(standing);
  }
}
