import { whyLines } from "@claimwright/base";
import { formatIcd10cm } from "@claimwright/codesets";
import type { CodingSuggestion, DiagnosisSuggestion } from "@claimwright/coding";

const MAX_QUOTE = 60;
const MAX_CONSIDERED = 12;

/** What a coder reads at a terminal: the proposals with their words, then what is open. */
export function suggestionLines(suggestion: CodingSuggestion, text: string, explain: boolean): string[] {
  const proposed = suggestion.diagnoses.filter((each) => each.accepted);
  const considered = suggestion.diagnoses.filter((each) => !each.accepted);
  const lines = ["Diagnoses", ...proposed.flatMap((each) => diagnosisLines(each, text, explain))];
  if (suggestion.services.length > 0) lines.push("Services");
  for (const { code, modifiers, units, diagnosisCodes, title, why, accepted } of suggestion.services) {
    lines.push(
      `  ${accepted ? "" : "(not proposed) "}${[code, ...modifiers].join("-")} × ${units}  for ${diagnosisCodes.map(formatIcd10cm).join(", ")}${title === undefined ? "" : `  ${title}`}`,
    );
    if (explain) lines.push(...whyLines(why, 3));
  }
  const open = [...suggestion.prompts, ...proposed.flatMap((each) => each.prompts)];
  if (open.length > 0) lines.push("Open");
  for (const { question, choices } of open) {
    lines.push(`  ${question}`, `    ${choices.map((choice) => choice.title).join(" · ")}`);
  }
  if (explain && considered.length > 0) {
    lines.push("Considered and not proposed");
    for (const each of considered.slice(0, MAX_CONSIDERED)) lines.push(...diagnosisLines(each, text, false));
  }
  if (suggestion.unbillable !== undefined) lines.push(`Not billable: ${suggestion.unbillable.reason}`);
  return lines;
}

function diagnosisLines(each: DiagnosisSuggestion, text: string, explain: boolean): string[] {
  const quotes = each.evidence
    .slice(0, 3)
    .map(({ start, end }) => `"${text.slice(start, end).slice(0, MAX_QUOTE)}"`);
  const status = each.status === "affirmed" ? "" : ` (${each.status})`;
  return [
    `  ${formatIcd10cm(each.code).padEnd(9)} ${each.score.toFixed(2)}  ${each.title}${status}`,
    `            ${quotes.join(", ")}`,
    ...(explain ? whyLines(each.why, 6) : []),
  ];
}
