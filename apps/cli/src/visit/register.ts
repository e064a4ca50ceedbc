import { type ActorId, type EncounterId, idOf } from "@claimwright/model";
import { findVisit, listVisits } from "@claimwright/office";
import type { Command } from "commander";
import { withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { journeyLines } from "./journey-lines.ts";

const CLI_ACTOR = idOf<ActorId>("cli");

interface AnswerOptions {
  readonly format: OutputFormat;
}

export function registerVisitCommands(program: Command): void {
  const visit = program.command("visit").description("Look at visits in the database.");
  visit
    .command("show <id>")
    .description("One visit from the note to the bill, every code and every cent with its why.")
    .addOption(formatOption())
    .action(show);
  visit
    .command("list")
    .description("The visits of every practice, the newest first.")
    .addOption(formatOption())
    .action(list);
}

async function show(id: string, options: AnswerOptions): Promise<void> {
  const journey = await withStore((store) => findVisit(store, CLI_ACTOR, idOf<EncounterId>(id)));
  if (options.format === "json") writeJson(journey);
  else for (const line of journeyLines(journey)) writeLine(line);
}

async function list(options: AnswerOptions): Promise<void> {
  const visits = await withStore((store) => listVisits(store, CLI_ACTOR));
  if (options.format === "json") {
    writeJson({ visits });
    return;
  }
  for (const { id, practiceId, dateOfService, state } of visits) {
    writeLine(`${dateOfService}  ${practiceId.padEnd(10)}  ${state.padEnd(8)}  ${id}`);
  }
  if (visits.length === 0) writeLine("No visit yet. `npm run demo` makes three.");
}
