import { type Finding, placeText } from "@claimwright/base";
import type { EditOverride } from "./edit-rule.ts";
import { type FindingKind, findingOf, type Hit } from "./finding-kind.ts";
import type { PayerProfile } from "./payer-profile.ts";

/**
 * A hit as the payer weighs it. One that a person overrode stays as information with their statement; one that may not
 * be overridden ignores overrides.
 */
export function settleFinding(
  kind: FindingKind,
  hit: Hit,
  profile: PayerProfile,
  overrides: readonly EditOverride[],
): Finding {
  const severity = profile.severities[kind.code];
  const found = findingOf(kind, hit);
  const finding = severity === undefined ? found : { ...found, severity };
  if (finding.override === undefined) return finding;
  const given = overrides.find(
    (override) =>
      override.code === finding.code &&
      override.statement.trim() !== "" &&
      (override.place === undefined || override.place === placeText(finding.place)),
  );
  if (given === undefined) return finding;
  return { ...finding, severity: "inform", message: `${finding.message} Overridden: ${given.statement}` };
}
