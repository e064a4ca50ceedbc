import { Option } from "commander";

export type OutputFormat = "text" | "json";

/** `--format json` on every command that answers something. */
export function formatOption(): Option {
  return new Option("--format <format>", "how to answer").choices(["text", "json"]).default("text");
}

/** One JSON object on a line of its own, so that the last line of an answer can be read by a program. */
export function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function writeLine(line = ""): void {
  process.stdout.write(`${line}\n`);
}
