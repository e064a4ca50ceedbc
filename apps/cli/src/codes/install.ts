import { ProblemError, problemText } from "@claimwright/base";
import { downloadCodes, type InstallReport, installCodes } from "@claimwright/office";
import { homeFolder } from "../internal/open-home.ts";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { progressOnTerminal } from "../internal/progress.ts";

interface InstallOptions {
  readonly from?: string;
  readonly download?: readonly string[];
  readonly acceptLicence?: readonly string[];
  readonly site?: string;
  readonly format: OutputFormat;
}

const FAULTY = 1;
const HOLDERS: Readonly<Record<string, string>> = { ama: "American Medical Association" };

/** `codes install`: exit code 1 when a file that was recognised could not be installed. */
export async function installCommand(options: InstallOptions): Promise<void> {
  if (options.from === undefined && options.download === undefined) {
    throw new ProblemError({
      code: "usage.wrong",
      message: "Nothing was named to install.",
      remedy: "Write --from with a folder, or --download with a release such as icd10cm@2027.",
    });
  }
  const accepted = (options.acceptLicence ?? []).map((holder) => HOLDERS[holder.toLowerCase()] ?? holder);
  const progress = progressOnTerminal();
  const reports: InstallReport[] = [];
  try {
    if (options.download !== undefined) {
      const folder = await downloadCodes({
        home: homeFolder(),
        releases: options.download,
        acceptedLicences: accepted,
        onProgress: progress.step,
        ...(options.site === undefined ? {} : { site: options.site }),
      });
      reports.push(await installFrom(folder, accepted, progress.step));
    }
    if (options.from !== undefined) reports.push(await installFrom(options.from, accepted, progress.step));
  } finally {
    progress.done();
  }
  writeReport(reports, options.format);
}

function installFrom(
  from: string,
  accepted: readonly string[],
  onProgress: (step: string) => void,
): Promise<InstallReport> {
  return installCodes({ home: homeFolder(), from, acceptedLicences: accepted, onProgress });
}

function writeReport(reports: readonly InstallReport[], format: OutputFormat): void {
  const installed = reports.flatMap((report) => report.installed);
  const unchanged = reports.flatMap((report) => report.unchanged);
  const unknown = reports.flatMap((report) => report.unknown);
  const problems = reports.flatMap((report) => report.problems);
  for (const problem of problems) process.stderr.write(`${problemText(problem)}\n`);
  if (problems.length > 0) process.exitCode = FAULTY;
  if (format === "json") {
    writeJson({ installed, unchanged, unknown, problems });
    return;
  }
  for (const { set, version, part, effective, rowCounts } of installed) {
    const name = `${set} ${version}${part === undefined ? "" : ` ${part}`}`;
    writeLine(
      `installed ${name}: ${effective.from} to ${effective.to ?? "today"}, ${rowCounts.rows ?? rowCounts.codes ?? rowCounts.terms ?? 0} rows`,
    );
  }
  writeLine(`${installed.length} installed, ${unchanged.length} already there, ${problems.length} faulty.`);
  for (const file of unknown) writeLine(`not known: ${file}`);
}
