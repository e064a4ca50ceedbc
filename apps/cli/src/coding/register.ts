import type { Command } from "commander";
import { formatOption } from "../internal/output-format.ts";
import { codeNote } from "./code-note.ts";
import { reportCoding } from "./report-coding.ts";
import { showEvaluation } from "./show-evaluation.ts";
import { showHcc } from "./show-hcc.ts";
import { gradePractice, listPractice, showPractice, takePractice } from "./show-practice.ts";

/** `code`, `em`, `hcc` and `practice`: what a note supports, its level, its risk score, and cases to learn on. */
export function registerCodingCommands(program: Command): void {
  visitOptions(
    program
      .command("code [note]")
      .description("Suggested codes for a note, with the words and the rule behind each."),
  )
    .option("--batch <file>", "a file of notes, a JSON object a line: id, text, age, sex, date")
    .option("--profile <profile>", "billing, or findings to code whatever a text mentions", "billing")
    .option("--explain", "print every rule and every code that was considered")
    .addOption(formatOption())
    .action(codeNote);
  visitOptions(
    program
      .command("em [note]")
      .description(
        "The evaluation and management level of a note, or of three elements, with the evidence of each.",
      ),
  )
    .option("--problems <level>", "straightforward, low, moderate or high")
    .option("--data <level>", "straightforward, low, moderate or high")
    .option("--risk <level>", "straightforward, low, moderate or high")
    .option("--minutes <n>", "total time on the date of the visit")
    .addOption(formatOption())
    .action(showEvaluation);
  registerHcc(program);
  registerPractice(program);
  program
    .command("coding")
    .description("How coding goes over many visits.")
    .command("report [decisions]")
    .description(
      "How suggestions and signatures agree: what the database holds, or a JSON object a line with suggested, signed, seconds.",
    )
    .option(
      "--refit <file>",
      "also write what was learnt of each code, as the next version after this file's",
    )
    .addOption(formatOption())
    .action(reportCoding);
}

function visitOptions(command: Command): Command {
  return command
    .option("--age <years>", "age on the date of service")
    .option("--sex <sex>", "F, M or U", "U")
    .option("--date <date>", "date of service, YYYY-MM-DD; it picks the release")
    .option("--setting <setting>", "office, outpatient or inpatient", "office")
    .option("--status <status>", "new or established patient", "established")
    .option(
      "--codes <folder>",
      "a folder of official code files; without it what is installed answers, or the starter set",
    );
}

function registerHcc(program: Command): void {
  program
    .command("hcc <codes...>")
    .description("The CMS-HCC score of diagnoses and its parts; for auditors, not for coders.")
    .requiredOption("--tables <folder>", "a folder with the model's tables as CMS publishes them, in CSV")
    .requiredOption("--age <years>", "age on 1 February of the payment year")
    .requiredOption("--sex <sex>", "F or M")
    .option("--segment <segment>", "CNA, CND, CFA, CFD, CPA or CPD", "CNA")
    .option("--model <model>", "V28 or V24", "V28")
    .option("--year <year>", "payment year of the tables", "2026")
    .option("--originally-disabled", "first entitled by disability")
    .option("--submitted <codes>", "codes that were submitted, to show what to add and what to delete")
    .option("--normalisation <factor>", "to give the payment score also")
    .option("--coding-intensity <factor>", "to give the payment score also")
    .addOption(formatOption())
    .action(showHcc);
}

function registerPractice(program: Command): void {
  const practice = program.command("practice").description("Cases to learn coding on, with graded answers.");
  practice
    .command("list")
    .description("The cases by specialty.")
    .addOption(formatOption())
    .action(listPractice);
  practice
    .command("show <id>")
    .description("One case: the note to code.")
    .option("--key", "with the answer and its reasons")
    .option("--cases <folder>", "a folder of a teacher's own cases")
    .addOption(formatOption())
    .action(showPractice);
  practice
    .command("grade <id>")
    .description("Grades an answer, with partial credit and the rule behind every remark.")
    .requiredOption("--diagnoses <codes>", "first-listed first, with commas between")
    .option("--services <codes>", "such as 99396,99213-25", "")
    .option("--cases <folder>", "a folder of a teacher's own cases")
    .addOption(formatOption())
    .action(gradePractice);
  practice
    .command("take <id>")
    .description("Timed: shows the note, reads the answer from the terminal, grades it.")
    .option("--cases <folder>", "a folder of a teacher's own cases")
    .action(takePractice);
}
