import { formatDollars } from "@claimwright/base";
import type { FilesAnalysis } from "@claimwright/office";
import type { Table } from "./analysis-tables.ts";

/** The findings as one HTML file without scripts or outside files, with a bar beside each denial reason. */
export function analysisPage(found: FilesAnalysis, tables: readonly Table[]): string {
  const sections = tables.map(section).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What the claims and remittances tell</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What the claims and remittances tell</h1>
${denialChart(found)}
${sections}
</body>
</html>
`;
}

function section(table: Table): string {
  const align = (index: number) => (table.columns[index]?.right === true ? ' class="right"' : "");
  const row = (cells: readonly string[], tag: "td" | "th") =>
    `<tr>${cells.map((cell, index) => `<${tag}${align(index)}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  const body =
    table.rows.length === 0
      ? "<p>None.</p>"
      : `<table><thead>${row(
          table.columns.map(({ name }) => name),
          "th",
        )}</thead><tbody>${table.rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
  return `<section><h2>${escapeHtml(table.title)}</h2><p>${escapeHtml(table.note)}</p>${body}</section>`;
}

const CHART_ROWS = 12;
const BAR_LEFT = 180;
const BAR_WIDTH = 420;
const AMOUNT_WIDTH = 110;

/** The dearest reasons as bars with their amounts; the whole list is in a table below. */
function denialChart({ analysis }: FilesAnalysis): string {
  const rows = analysis.denials.slice(0, CHART_ROWS);
  const [largest] = rows;
  if (largest === undefined) return "";
  const bars = rows.map(({ reason, denial, amount }, index) => {
    const width = Math.max(1, Math.round((amount / largest.amount) * BAR_WIDTH));
    const y = index * 24;
    const label = escapeHtml(`${reason} ${denial}`);
    const sum = `<text x="${BAR_LEFT + width + 8}" y="${y + 15}">${formatDollars(amount)}</text>`;
    return `<text x="0" y="${y + 15}">${label}</text><rect x="${BAR_LEFT}" y="${y + 3}" width="${width}" height="16"/>${sum}`;
  });
  const height = rows.length * 24;
  const width = BAR_LEFT + BAR_WIDTH + AMOUNT_WIDTH;
  const chart = `<svg role="img" aria-label="Denied amounts by reason" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${bars.join("")}</svg>`;
  return `<section><h2>What was denied</h2>${chart}</section>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #ddd;vertical-align:top;overflow-wrap:anywhere}
.right{text-align:right}svg{max-width:100%;height:auto}svg text{font-size:13px}section{break-inside:avoid-page}svg rect{fill:#3b6ea5}`;
