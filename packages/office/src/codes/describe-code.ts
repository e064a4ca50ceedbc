import type { DateRange, IsoDate } from "@claimwright/base";
import {
  type CodeBook,
  type CodeEntry,
  type CodeLibrary,
  type CodeSetName,
  type IndexTerm,
  parseCode,
  type ReleaseInfo,
  type TableRow,
  type TabularHeading,
  type TabularNote,
  type TabularNotes,
} from "@claimwright/codesets";

/** Everything that the books say of one code on one date. */
export interface CodeDescription {
  readonly entry: CodeEntry;
  readonly release: ReleaseInfo;
  /** Dates of service for which the releases at hand have the code without a gap. */
  readonly valid: DateRange;
  /** Chapter and section, then the headings above the code. */
  readonly headings: readonly TabularHeading[];
  readonly ancestors: readonly CodeEntry[];
  readonly children: readonly CodeEntry[];
  /** For a heading: the codes below it that may be reported, and how many there are. */
  readonly billableBelow: { readonly count: number; readonly first: readonly CodeEntry[] };
  readonly notes: TabularNotes;
  readonly indexTerms: readonly IndexTerm[];
  /** Codes that the notes name beside this one. */
  readonly related: readonly RelatedCode[];
  readonly hcc: { readonly v24: readonly string[]; readonly v28: readonly string[] };
  /** Undefined where no list is at hand for the date. */
  readonly poaExempt?: boolean;
  readonly ageConflict?: string;
  readonly sexConflict?: string;
  readonly change: CodeChange;
  readonly details: TableRow;
}

export interface RelatedCode {
  readonly relation: "code first" | "use additional" | "code also";
  /** As the note prints it: `N18.1-N18.6`. */
  readonly codes: string;
  readonly text: string;
}

/** Against the release before. */
export type CodeChange =
  | { readonly kind: "unknown" }
  | { readonly kind: "unchanged"; readonly since: string }
  | { readonly kind: "new"; readonly since: string; readonly previously: readonly string[] }
  | { readonly kind: "retitled"; readonly since: string; readonly before: string }
  | { readonly kind: "now billable" | "no longer billable"; readonly since: string };

/** Codes below a heading that are listed. */
const MAX_LISTED = 40;
const MAX_INDEX_TERMS = 60;

/** Undefined where the code is not in the release that answers, or none answers. */
export function describeCode(
  library: CodeLibrary,
  set: CodeSetName,
  code: string,
  date: IsoDate,
): CodeDescription | undefined {
  const book = library.at(date);
  const found = book.lookup(set, code);
  if (found.status !== "found") return undefined;
  const { entry, release } = found;
  const notes = book.notes(set === "icd10cm" ? entry.code : "");
  const isDiagnosis = set === "icd10cm";
  return {
    entry,
    release,
    valid: validity(library, set, entry.code, release),
    headings: isDiagnosis ? book.headings(entry.code) : [],
    ancestors: book.ancestors(set, entry.code),
    children: book.children(set, entry.code),
    billableBelow: billableBelow(book, set, entry),
    notes,
    indexTerms: isDiagnosis ? indexTermsOf(book, entry.code) : [],
    related: relatedCodes(notes),
    hcc: { v24: hccOf(book, "hcc-v24", entry.code), v28: hccOf(book, "hcc-v28", entry.code) },
    ...edits(book, isDiagnosis ? entry.code : ""),
    change: changeOf(library, book, set, entry, release),
    details: book.details(set, entry.code),
  };
}

function billableBelow(book: CodeBook, set: CodeSetName, entry: CodeEntry): CodeDescription["billableBelow"] {
  const first: CodeEntry[] = [];
  let count = 0;
  const visit = (code: string): void => {
    for (const child of book.children(set, code)) {
      if (child.billable) {
        count += 1;
        if (first.length < MAX_LISTED) first.push(child);
      }
      visit(child.code);
    }
  };
  visit(entry.code);
  return { count, first };
}

/** Entries that name the code, or a beginning of it where the index leaves the rest to the tabular list. */
function indexTermsOf(book: CodeBook, code: string): readonly IndexTerm[] {
  const terms: IndexTerm[] = [];
  for (const term of book.indexTerms()) {
    if (term.code === undefined || terms.length >= MAX_INDEX_TERMS) continue;
    if (term.code === code || (term.code.length > 3 && isUnfinished(term, code))) terms.push(term);
  }
  return terms;
}

function isUnfinished(term: IndexTerm, code: string): boolean {
  return (
    term.code !== undefined && code.startsWith(term.code) && (term.incomplete === true || code.length === 7)
  );
}

function relatedCodes(notes: TabularNotes): readonly RelatedCode[] {
  const of = (relation: RelatedCode["relation"], list: readonly TabularNote[]): RelatedCode[] =>
    list
      .filter((note) => note.codes.length > 0)
      .map((note) => ({
        relation,
        codes: note.codes.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(", "),
        text: note.text,
      }));
  return [
    ...of("code first", notes.codeFirst),
    ...of("use additional", notes.useAdditional),
    ...of("code also", notes.codeAlso),
  ];
}

function hccOf(book: CodeBook, table: "hcc-v24" | "hcc-v28", code: string): readonly string[] {
  return book.rows(table, code).map((row) => row.hcc ?? "");
}

function edits(
  book: CodeBook,
  code: string,
): Pick<CodeDescription, "poaExempt" | "ageConflict" | "sexConflict"> {
  if (code === "") return {};
  const meaning = (table: "mce-age" | "mce-sex"): string | undefined => book.rows(table, code)[0]?.meaning;
  const age = meaning("mce-age");
  const sex = meaning("mce-sex");
  const hasPoa = book.release("icd10cm-poa-exempt") !== undefined;
  return {
    ...(hasPoa ? { poaExempt: book.rows("icd10cm-poa-exempt", code).length > 0 } : {}),
    ...(age === undefined ? {} : { ageConflict: age }),
    ...(sex === undefined ? {} : { sexConflict: sex }),
  };
}

/** Releases of the set at hand, oldest first, starters only where nothing else is. */
function releasesOf(library: CodeLibrary, set: CodeSetName): readonly ReleaseInfo[] {
  const all = library.releases.filter((release) => release.set === set);
  const official = all.filter((release) => release.starter !== true);
  return [...(official.length > 0 ? official : all)].sort((a, b) =>
    a.effective.from < b.effective.from ? -1 : 1,
  );
}

function validity(library: CodeLibrary, set: CodeSetName, code: string, release: ReleaseInfo): DateRange {
  const releases = releasesOf(library, set);
  const has = (one: ReleaseInfo): boolean =>
    library.at(one.effective.from).lookup(set, code).status === "found";
  const at = releases.findIndex((one) => one.version === release.version);
  let first = release;
  for (let index = at - 1; index >= 0; index--) {
    const earlier = releases[index];
    if (earlier === undefined || !has(earlier)) break;
    first = earlier;
  }
  let last = release;
  for (const later of releases.slice(at + 1)) {
    if (!has(later)) break;
    last = later;
  }
  const { to } = last.effective;
  return { from: first.effective.from, ...(to === undefined ? {} : { to }) };
}

function changeOf(
  library: CodeLibrary,
  book: CodeBook,
  set: CodeSetName,
  entry: CodeEntry,
  release: ReleaseInfo,
): CodeChange {
  const releases = releasesOf(library, set);
  const before = releases[releases.findIndex((one) => one.version === release.version) - 1];
  if (before === undefined) return { kind: "unknown" };
  const then = library.at(before.effective.from).lookup(set, entry.code);
  const since = before.version;
  if (then.status !== "found") {
    const previously = book.rows("icd10cm-conversion", entry.code).map((row) => row.previous ?? "");
    return { kind: "new", since, previously: previously.filter((code) => code !== "") };
  }
  if (then.entry.title !== entry.title) return { kind: "retitled", since, before: then.entry.title };
  if (then.entry.billable !== entry.billable) {
    return { kind: entry.billable ? "now billable" : "no longer billable", since };
  }
  return { kind: "unchanged", since };
}

/** The set that has the code, among those whose codes look like it. */
export function setOfCode(book: CodeBook, code: string): CodeSetName | undefined {
  const written = parseCode(code);
  return CODE_SETS.find((set) => book.lookup(set, written).status === "found");
}

const CODE_SETS: readonly CodeSetName[] = ["icd10cm", "hcpcs", "icd10pcs", "cpt"];
