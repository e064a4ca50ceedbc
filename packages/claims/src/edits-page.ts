import { EDIT_FAMILIES } from "./edit-catalogue.ts";
import type { FindingKind } from "./finding-kind.ts";
import { INSTITUTIONAL_EDITS } from "./institutional/rules/institutional-edits.ts";
import { RULE_FIELDS } from "./user-rules/field-catalogue.ts";

/** The published page of edits, written from the catalogue that decides them. */
export function editsPage(): string {
  const professional = EDIT_FAMILIES.flatMap(({ rules }) => rules).length;
  return [
    "# Claim edits",
    "",
    `Written from the catalogue by \`npm run docs:edits\`; do not edit by hand. ${professional} edits of professional claims, ${INSTITUTIONAL_EDITS.length} of facility claims. **Stops** holds the claim, **warns** asks for a look, **informs** tells. Each edit has a case in which it must fire and a twin in which it must not, in \`packages/claims/src/cases\`, and yields to an override only where the last column says so.`,
    "",
    "## Professional claims (837P, CMS-1500)",
    "",
    ...EDIT_FAMILIES.flatMap(({ title, rules }) => [`### ${title}`, "", ...matrix(rules), ""]),
    "## Facility claims (837I, UB-04)",
    "",
    ...matrix(INSTITUTIONAL_EDITS),
    "",
    "## Fields of the rules that users write",
    "",
    "| field | what it is | kind | may be set |",
    "|---|---|---|---|",
    ...RULE_FIELDS.map(
      ({ name, title, kind, write }) =>
        `| \`${name}\` | ${title} | ${kind} | ${write === undefined ? "" : "yes"} |`,
    ),
    "",
  ].join("\n");
}

const SEVERITY = { stop: "stops", warn: "warns", inform: "informs" } as const;

function matrix(kinds: readonly FindingKind[]): string[] {
  return [
    "| edit | | what it finds | what to do | source | override |",
    "|---|---|---|---|---|---|",
    ...kinds.map(({ code, severity, title, remedy, source, override }) =>
      [
        "",
        ` \`${code.replace("edit.", "")}\` `,
        ` ${SEVERITY[severity]} `,
        ` ${title} `,
        ` ${remedy} `,
        ` ${source} `,
        ` ${override === undefined ? "no" : override.statement} `,
        "",
      ].join("|"),
    ),
  ];
}
