// Writes docs/x12-conformance.md: what our validator says of a corpus of files from many projects, beside what each
// file declares and what three other validators said. The corpus is not part of the project; its folder is named:
//   npm run docs:x12 -- ../shared/corpus/x12
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guides } from "../packages/x12/dist/guides/guides.js";
import { validateX12 } from "../packages/x12/dist/index.js";

const folder = process.argv[2] ?? "../shared/corpus/x12";
const rows = readCsv(readFileSync(join(folder, "index.csv"), "utf8"));
const results = rows.map((row) => ({ row, report: validateX12(readFileSync(join(folder, row.path))) }));
const readable = results.filter(
  ({ report }) => !report.issues.some(({ code }) => code === "guide.unsupported"),
);
writeFileSync("docs/x12-conformance.md", page());
console.error(`docs/x12-conformance.md: ${rows.length} files, ${readable.length} under a guide that we know`);

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

${declaredDifferences().join("\n")}

## Guides

| guide | transaction | loops | segments | elements | codes |
|---|---|---|---|---|---|
${guides().map(guideRow).join("\n")}

Between segments: the hierarchy (HL01, HL02, HL04), the three balances of an 835, an 837's charges against its lines, an
earlier payer's payment and adjustments against the line and the claim, remaining patient liability at one level, the
subscriber who is the patient, and the level that a claim stands under. Syntax notes (P, R, E, C, L) come with the
segment dictionary.
`;
}

function verdictRow([transaction, files]) {
  const declared = (verdict) => files.filter(({ row }) => row.declared === verdict);
  const agree = (list, ok) => `${list.filter(({ report }) => report.ok === ok).length} of ${list.length}`;
  const undeclared = files.filter(({ row }) => row.declared !== "valid" && row.declared !== "invalid");
  const accepted = undeclared.filter(({ report }) => report.ok).length;
  return `| ${transaction} | ${files.length} | ${agree(declared("valid"), true)} | ${agree(declared("invalid"), false)} | ${accepted}, ${undeclared.length - accepted} | ${sameAs(files, "pyx12_normalised")} | ${sameAs(files, "imsweb")} | ${sameAs(files, "stupidedi")} |`;
}

function sameAs(files, column) {
  const judged = files.filter(
    ({ row }) => row[column] !== "" && row[column] !== "crash" && row[column] !== "no-map",
  );
  const valid = (text) => text === "valid" || text === "0 errors";
  return `${judged.filter(({ row, report }) => valid(row[column]) === report.ok).length} of ${judged.length}`;
}

function declaredDifferences() {
  const differing = readable.filter(
    ({ row, report }) =>
      (row.declared === "valid" && !report.ok) || (row.declared === "invalid" && report.ok),
  );
  return differing.map(({ row, report }) => {
    const errors = report.issues.filter(({ severity }) => severity === "error");
    const reason =
      errors.length === 0
        ? `declared invalid (${row.expected_error}); we read it without an error`
        : `declared valid; ${errors
            .slice(0, 2)
            .map(({ message, ordinal }) => `segment ${ordinal}: ${message}`)
            .join(" ")}${errors.length > 2 ? ` and ${errors.length - 2} more.` : ""}`;
    return `- \`${row.path}\` (${row.version}; the three others: ${row.oracle_consensus || "not run"}) — ${reason}`;
  });
}

function guideRow(guide) {
  const counts = { loops: 0, segments: 0, elements: 0, codes: 0 };
  count(guide.root, counts);
  const { loops, segments, elements, codes } = counts;
  return `| ${guide.id} | ${guide.transaction} | ${loops - 1} | ${segments} | ${elements} | ${codes} |`;
}

function count(spec, counts) {
  if (spec.kind === "loop") {
    counts.loops += 1;
    for (const child of spec.children) count(child, counts);
    return;
  }
  counts.segments += 1;
  for (const element of spec.elements) countElement(element, counts);
}

function countElement(element, counts) {
  if (element.usage === "unused") return;
  counts.elements += 1;
  counts.codes += element.codes?.length ?? 0;
  for (const part of element.components ?? []) countElement(part, counts);
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function byKey([a], [b]) {
  return a < b ? -1 : 1;
}

function readCsv(text) {
  const [head, ...lines] = text.trim().split("\n").map(csvFields);
  return lines.map((fields) => Object.fromEntries(head.map((name, index) => [name, fields[index] ?? ""])));
}

function csvFields(line) {
  const fields = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    fields.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
  }
  return fields;
}
