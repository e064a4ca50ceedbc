import { isoDate } from "@claimwright/base";
import type { CodeRelease } from "../code-release.ts";
import { faultyLine, wrongLayout } from "../internal/layout-problems.ts";
import { openVersion } from "../internal/release-dates.ts";
import { decodeText } from "../internal/text-file.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";
import { usDateCell } from "./cells.ts";
import { packRows, rowTable } from "./row-table.ts";

/** Providers as the national registry publishes them each month (NPPES V2). */
export const NPPES_FILE: OfficialLayout = rowTable({
  set: "nppes",
  label: "NPPES provider file",
  pattern: /^npidata_pfile_\d{8}-\d{8}\.csv$/i,
  format: { kind: "delimited", delimiter: ",", encoding: "utf-8" },
  keyShape: /^[12]\d{9}$/,
  columns: [
    { name: "npi", heading: /^NPI$/ },
    { name: "kind", heading: /^ENTITY TYPE CODE$/ },
    { name: "organization", heading: /^PROVIDER ORGANIZATION NAME \(LEGAL BUSINESS NAME\)$/ },
    { name: "lastName", heading: /^PROVIDER LAST NAME \(LEGAL NAME\)$/ },
    { name: "firstName", heading: /^PROVIDER FIRST NAME$/ },
    { name: "state", heading: /^PROVIDER BUSINESS PRACTICE LOCATION ADDRESS STATE NAME$/ },
    { name: "taxonomy", heading: /^HEALTHCARE PROVIDER TAXONOMY CODE_1$/ },
    { name: "deactivatedOn", heading: /^NPI DEACTIVATION DATE$/, clean: usDateCell },
  ],
  release: ({ baseName }) => {
    const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)\.csv$/i.exec(baseName) ?? [];
    return year === undefined ? undefined : openVersion(isoDate(`${year}-${month}-${day}`));
  },
});

/** Answers of the registry's API (version 2.1), saved as they came. */
export const NPPES_ANSWERS: OfficialLayout = {
  label: "NPPES registry answers",
  pattern: /^nppes.*\.json$/i,
  read: (member) => [readAnswers(member)],
};

interface RegistryAnswer {
  readonly number?: unknown;
  readonly enumeration_type?: unknown;
  readonly basic?: Readonly<Record<string, unknown>>;
  readonly addresses?: readonly Readonly<Record<string, unknown>>[];
  readonly taxonomies?: readonly Readonly<Record<string, unknown>>[];
}

function readAnswers(member: OfficialMember): CodeRelease {
  const results = parseAnswers(member);
  let newest = "";
  const rows = results.map((answer, index) => {
    const npi = String(answer.number ?? "");
    if (!/^[12]\d{9}$/.test(npi)) {
      throw faultyLine(member.path, index + 1, 1, `The answer ${index + 1} has no NPI in "number".`);
    }
    const basic = answer.basic ?? {};
    const updated = String(basic.last_updated ?? "");
    if (/^\d{4}-\d\d-\d\d$/.test(updated) && updated > newest) newest = updated;
    const isOrganization = answer.enumeration_type === "NPI-2";
    return {
      npi,
      kind: isOrganization ? "2" : "1",
      organization: String(basic.organization_name ?? ""),
      lastName: String(basic.last_name ?? ""),
      firstName: String(basic.first_name ?? ""),
      state: String(answer.addresses?.find((address) => address.address_purpose === "LOCATION")?.state ?? ""),
      taxonomy: String(answer.taxonomies?.find((taxonomy) => taxonomy.primary === true)?.code ?? ""),
      deactivatedOn: String(basic.deactivation_date ?? ""),
    };
  });
  if (newest === "") throw wrongLayout(member.path, "No answer says when it was last updated.");
  return {
    info: {
      set: "nppes",
      ...openVersion(isoDate(newest)),
      publishedRevision: isoDate(newest),
      sourceFile: member.path,
      ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
      rowCounts: { rows: rows.length },
    },
    tables: new Map([["rows", packRows(rows, member.path)]]),
  };
}

function parseAnswers(member: OfficialMember): readonly RegistryAnswer[] {
  const text = decodeText(member.bytes, "utf-8", member.path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw wrongLayout(
      member.path,
      `The JSON cannot be read: ${error instanceof Error ? error.message : "unknown"}.`,
    );
  }
  const results =
    typeof parsed === "object" && parsed !== null && "results" in parsed ? parsed.results : undefined;
  if (!Array.isArray(results)) throw wrongLayout(member.path, 'The JSON has no "results".');
  return results as readonly RegistryAnswer[];
}
