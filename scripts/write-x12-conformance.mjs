// Writes docs/x12-conformance.md: what our validator says of a corpus of files from many projects, beside what each
// file declares and what three other validators said. Corpus and maps are not part of the project; their folders are named:
//   npm run docs:x12 -- ../shared/corpus/x12 ../shared/reference/x12-maps
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guides } from "../packages/x12/dist/guides/guides.js";
import { validateX12 } from "../packages/x12/dist/index.js";
import { countGuide, countMap, MAPS } from "./x12-conformance/count-guides.mjs";
import { readCsv } from "./x12-conformance/read-csv.mjs";
import { DECLARED, THEIRS } from "./x12-conformance/reasons.mjs";

const [corpus = "../shared/corpus/x12", maps = "../shared/reference/x12-maps"] = process.argv.slice(2);
const OTHERS = { pyx12: "pyx12_normalised", imsweb: "imsweb", stupidedi: "stupidedi" };

const rows = readCsv(readFileSync(join(corpus, "index.csv"), "utf8"));
const results = rows.map((row) => ({ row, report: validateX12(readFileSync(join(corpus, row.path))) }));
const readable = results.filter(
  ({ report }) => !report.issues.some(({ code }) => code === "guide.unsupported"),
);
const unexplained = [];
writeFileSync("docs/x12-conformance.md", page());
console.error(`docs/x12-conformance.md: ${rows.length} files, ${readable.length} under a guide that we know`);
for (const path of unexplained) console.error(`no reason is written for ${path}`);
process.exitCode = unexplained.length > 0 ? 1 : 0;

function page() {
  return `# Conformance

Written by \`npm run docs:x12\` over a corpus of ${rows.length} X12 files of fifty projects; do not edit by hand. ${readable.length} of
them stand under a guide that we know; of the others (older versions, and guides that are not ours) only the envelope
is checked. "Declared" is what the project that a file comes from says of it. Three other validators were run over the
same files: pyx12, imsweb's x12-parser and stupidedi. They disagree often, so none of them is the truth.

## Verdicts by transaction

| transaction | files | declared valid: we agree | declared invalid: we agree | undeclared: valid, refused | same verdict as pyx12 | as imsweb | as stupidedi |
|---|---|---|---|---|---|---|---|
${[...groupBy(readable, ({ row }) => row.transaction)].sort(byKey).map(verdictRow).join("\n")}

## Where we differ from what a file declares

The class says whose the difference is: **dirt** is in the file, **reader** is a limit of the project that declares it.

| file | declared | class | reason |
|---|---|---|---|
${readable.filter(differsFromDeclared).map(declaredRow).join("\n")}

## Files that are declared invalid

Each is refused for the fault that it was made for.

| file | stated fault | what we say of it |
|---|---|---|
${readable
  .filter(({ row, report }) => row.declared === "invalid" && !report.ok)
  .map(statedRow)
  .join("\n")}

## Where we differ from another validator

**gap** is a check that they lack, with what we cite; **defect** is a refusal of theirs that the guide does not bear out;
**stricter** is a rule that they read more narrowly and that we tell as a warning; **no place** is an error that they
count without saying where.

| file | we | they | class | reason |
|---|---|---|---|---|
${readable
  .filter(({ row, report }) => differing(row, report).length > 0)
  .map(othersRow)
  .join("\n")}

## Guides

Counted alike on both sides: loops, segments and elements that the guide uses, and the codes that it names. A map that
is not at hand has no column. The maps hold no situational rule at all, but for two notes of the 999.

| guide | transaction | loops | theirs | segments | theirs | elements | theirs | codes | theirs | rules | of these warnings | sums and hierarchy |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
${guides().map(guideRow).join("\n")}

## Rules

${guides().map(rulesOf).join("\n\n")}

Syntax notes (P, R, E, C, L) come with the segment dictionary and are not counted.
`;
}

function verdictRow([transaction, files]) {
  const declared = (verdict) => files.filter(({ row }) => row.declared === verdict);
  const agree = (list, ok) => `${list.filter(({ report }) => report.ok === ok).length} of ${list.length}`;
  const undeclared = files.filter(({ row }) => row.declared !== "valid" && row.declared !== "invalid");
  const accepted = undeclared.filter(({ report }) => report.ok).length;
  const same = Object.values(OTHERS).map((column) => sameAs(files, column));
  return `| ${transaction} | ${files.length} | ${agree(declared("valid"), true)} | ${agree(declared("invalid"), false)} | ${accepted}, ${undeclared.length - accepted} | ${same.join(" | ")} |`;
}

/** What another validator said: nothing where it crashed or had no map. */
function verdictOf(text) {
  if (text === "" || text === "crash" || text === "no-map") return undefined;
  return text === "valid" || text === "0 errors";
}

function sameAs(files, column) {
  const judged = files.filter(({ row }) => verdictOf(row[column]) !== undefined);
  return `${judged.filter(({ row, report }) => verdictOf(row[column]) === report.ok).length} of ${judged.length}`;
}

function differing(row, report) {
  return Object.entries(OTHERS)
    .filter(([, column]) => verdictOf(row[column]) !== undefined && verdictOf(row[column]) !== report.ok)
    .map(([name]) => name);
}

function differsFromDeclared({ row, report }) {
  return (row.declared === "valid" && !report.ok) || (row.declared === "invalid" && report.ok);
}

function declaredRow({ row, report }) {
  const reason = DECLARED.find(({ path }) => row.path.endsWith(path));
  if (!reason) unexplained.push(row.path);
  return `| ${short(row.path)} | ${row.declared} | ${reason?.class ?? "?"} | ${reason?.text ?? "not explained"} ${cited(report)} |`;
}

function statedRow({ row, report }) {
  return `| ${short(row.path)} | ${row.expected_error.replaceAll('"', "")} | ${cited(report)} |`;
}

function othersRow({ row, report }) {
  const names = differing(row, report);
  if (!report.ok)
    return `| ${short(row.path)} | refuse | ${names.join(", ")} accept | gap | ${cited(report)} |`;
  const reasons = names.map((name) => theirReason(name, row));
  const classes = [...new Set(reasons.map((reason) => reason.class))].join(", ");
  const text = [...new Set(reasons.map((reason) => reason.text))].join(" ");
  return `| ${short(row.path)} | accept | ${names.join(", ")} refuse | ${classes} | ${text} |`;
}

function theirReason(name, row) {
  const said = row[`${name}_errors`] ?? "";
  const reason = THEIRS.find(({ who, says }) => who === name && says.test(said));
  if (!reason) unexplained.push(`${row.path} (${name}: ${said})`);
  return reason ?? { class: "?", text: "not explained" };
}

/** The first two errors by place: guide and element are what a reader looks up. */
function cited(report) {
  const errors = report.issues.filter(({ severity }) => severity === "error");
  const guide = report.interchanges[0]?.groups[0]?.sets[0]?.guide;
  const first = errors.slice(0, 2).map(({ message, ordinal, rule }) => {
    const place = ordinal === undefined || ordinal === 0 ? "" : `segment ${ordinal}: `;
    return `${place}${message}${rule === undefined ? "" : ` [${rule}]`}`;
  });
  const more = errors.length > 2 ? ` And ${errors.length - 2} more.` : "";
  return errors.length === 0 ? "" : `${guide ? `${guide}, ` : ""}${first.join(" ")}${more}`;
}

function guideRow(guide) {
  const ours = countGuide(guide);
  const map = MAPS[`${guide.transaction} ${guide.id}`];
  const theirs = map ? countMap(readFileSync(join(maps, map), "utf8")) : undefined;
  const pair = (name) => `${ours[name]} | ${theirs?.[name] ?? "—"}`;
  return `| ${guide.id} ${guide.title} | ${guide.transaction} | ${pair("loops")} | ${pair("segments")} | ${pair("elements")} | ${pair("codes")} | ${ours.rules} | ${ours.warnings} | ${ours.checked} |`;
}

function rulesOf(guide) {
  const lines = countGuide(guide).list.map(
    ({ id, snip, severity, text }) => `| \`${id}\` | ${snip} | ${severity} | ${text} |`,
  );
  return `### ${guide.transaction} ${guide.id} ${guide.title}\n\n| rule | SNIP | | says |\n|---|---|---|---|\n${lines.join("\n")}`;
}

/** The project and the file's own name: folders and the names of test trees tell nothing. */
function short(path) {
  const [project, ...rest] = path.split("/");
  return `\`${project}\` \`${rest.at(-1).slice(-64)}\``;
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function byKey([a], [b]) {
  return a < b ? -1 : 1;
}
