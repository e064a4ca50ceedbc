import { type IsoDate, isoDate } from "@claimwright/base";
import type { CodeRelease } from "../code-release.ts";
import type { CodeSetName } from "../code-sets.ts";
import { icdVersion, quarterVersion } from "../internal/release-dates.ts";
import { packTitleSet, type TitleRow } from "../internal/title-set.ts";
import { tabularRelease } from "../readers/tabular-list.ts";
import type { ReleaseInfo } from "../release-info.ts";
import { ADJUSTMENT_GROUPS, CLAIM_FILING_CODES } from "./claim-codes.ts";
import { HCPCS_CODES } from "./hcpcs.ts";
import { ICD10CM_A_TO_D } from "./icd10cm-a-d.ts";
import { ICD10CM_E_TO_H } from "./icd10cm-e-h.ts";
import { ICD10CM_I_TO_K } from "./icd10cm-i-k.ts";
import { ICD10CM_L_TO_N } from "./icd10cm-l-n.ts";
import { ICD10CM_O_TO_R } from "./icd10cm-o-r.ts";
import { ICD10CM_S_TO_T } from "./icd10cm-s-t.ts";
import { ICD10CM_U_TO_Y } from "./icd10cm-u-y.ts";
import { ICD10CM_Z } from "./icd10cm-z.ts";
import { PLACES_OF_SERVICE } from "./places-of-service.ts";
import { starterTabularNodes } from "./starter-tabular.ts";

/** The fiscal year whose order file the starter set was checked against. */
const FISCAL_YEAR = 2026;
const HCPCS_YEAR = 2025;
const HCPCS_MONTH = 10;
/** Lists that change seldom and name no end. */
const LISTS_FROM: IsoDate = isoDate("2024-01-01");

let releases: readonly CodeRelease[] | undefined;

/**
 * A working set of primary care that needs no download: ICD-10-CM with its headings, rules and everyday words,
 * HCPCS Level II, places of service, claim filing and adjustment group codes. Any official release overrules it.
 */
export function starterReleases(): readonly CodeRelease[] {
  releases ??= buildReleases();
  return releases;
}

function buildReleases(): readonly CodeRelease[] {
  const icd = icdVersion(FISCAL_YEAR, false);
  const rows = icd10cmRows();
  const nodes = starterTabularNodes(rows);
  const info = (set: ReleaseInfo["set"], rowCounts: ReleaseInfo["rowCounts"]): ReleaseInfo => ({
    set,
    ...icd,
    sourceFile: "starter set",
    rowCounts,
    starter: true,
  });
  return [
    titleRelease(rows, info("icd10cm", countsOf(rows))),
    tabularRelease(nodes, info("icd10cm-tabular", { codes: rows.length })),
    listRelease("hcpcs", HCPCS_CODES, quarterVersion(HCPCS_YEAR, HCPCS_MONTH)),
    listRelease("pos", PLACES_OF_SERVICE),
    listRelease("claim-filing", CLAIM_FILING_CODES),
    listRelease("carc-group", ADJUSTMENT_GROUPS),
  ];
}

function icd10cmRows(): readonly TitleRow[] {
  const parts = [
    ICD10CM_A_TO_D,
    ICD10CM_E_TO_H,
    ICD10CM_I_TO_K,
    ICD10CM_L_TO_N,
    ICD10CM_O_TO_R,
    ICD10CM_S_TO_T,
    ICD10CM_U_TO_Y,
    ICD10CM_Z,
  ];
  return parts.flatMap(linesOf).map((line) => {
    const [, code = "", flag = "", title = ""] = /^(\S+) ([01]) (.+)$/.exec(line) ?? [];
    return { code, title, shortTitle: "", billable: flag === "1" };
  });
}

function listRelease(
  set: CodeSetName,
  text: string,
  dated: Pick<ReleaseInfo, "version" | "effective"> = {
    version: LISTS_FROM.slice(0, 4),
    effective: { from: LISTS_FROM },
  },
): CodeRelease {
  const rows = linesOf(text).map((line): TitleRow => {
    const [, code = "", title = ""] = /^(\S+) (.+)$/.exec(line) ?? [];
    return { code, title, shortTitle: "", billable: true };
  });
  return titleRelease(rows, {
    set,
    ...dated,
    sourceFile: "starter set",
    rowCounts: countsOf(rows),
    starter: true,
  });
}

function titleRelease(rows: readonly TitleRow[], info: ReleaseInfo): CodeRelease {
  return { info, tables: new Map([["codes", packTitleSet(rows)]]) };
}

function countsOf(rows: readonly TitleRow[]): ReleaseInfo["rowCounts"] {
  return { rows: rows.length, billable: rows.filter((row) => row.billable).length };
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
