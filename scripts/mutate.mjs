// Mutation testing of the pure edit and pricing folders. A mutant changes one operator or number of one source file
// in memory (nothing on disk changes), runs the tests of its package, and is killed when a test fails.
//
//   node scripts/mutate.mjs [--sample 300] [--seed 1] [--only packages/pricing]
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createVitest } from "vitest/node";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const TARGET_PERCENT = 80;
/** The tests of a package take seconds; a mutant that takes this long runs for ever. */
const MUTANT_TIMEOUT_MS = 90_000;

const FOLDERS = ["packages/claims/src", "packages/pricing/src"];
/** Data and declarations, in which a changed number is another fact and not another logic. */
const NOT_MUTATED = /\.test\.ts$|\.fixture\.ts$|\/index\.ts$|demo-fees\.ts$|edits-page\.ts$/;
/** Tests that read the official files take seconds and add nothing that the small ones do not say. */
const SLOW_TESTS = /clean-claims|edit-tables-of/;

const conditions = ["development", "node", "module", "default"];

const OPERATORS = [
  [/ === /g, () => " !== "],
  [/ !== /g, () => " === "],
  [/ <= /g, () => " < "],
  [/ >= /g, () => " > "],
  [/ < /g, () => " <= "],
  [/ > /g, () => " >= "],
  [/ && /g, () => " || "],
  [/ \|\| /g, () => " && "],
  [/ \+ /g, () => " - "],
  [/ - /g, () => " + "],
  [/ \* /g, () => " / "],
  [/\btrue\b/g, () => "false"],
  [/\bfalse\b/g, () => "true"],
  [/(?<![\w.$])\d[\d_]*(?![\w.])/g, (text) => `(${text} + 1)`],
];

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "packages/" },
    worker: { type: "boolean", default: false },
    from: { type: "string", default: "0" },
  },
});

const mutants = FOLDERS.filter((folder) => folder.startsWith(values.only))
  .flatMap((folder) => sourcesIn(join(root, folder)))
  .flatMap(mutantsOf);
const chosen = sampleOf(mutants, Number(values.sample), Number(values.seed));

if (values.worker) await runMutants(chosen, Number(values.from));
else await superviseMutants(chosen);

/** Tries mutants one after the other and says what became of each: a line `index killed` or `index survived`. */
async function runMutants(list, from) {
  let active;
  const plugin = {
    name: "mutant",
    enforce: "pre",
    transform(code, id) {
      if (active === undefined || id !== active.file) return undefined;
      return code.slice(0, active.start) + active.replacement + code.slice(active.end);
    },
  };
  // Not by the project's own settings: there these packages share what they have loaded, mutants and all.
  const include = FOLDERS.map((folder) => `${folder}/**/*.test.ts`);
  const vitest = await createVitest(
    "test",
    {
      root,
      watch: false,
      bail: 1,
      reporters: [{}],
      config: false,
      include,
      maxWorkers: 2,
      testTimeout: 30_000,
    },
    { resolve: { conditions: ["development"] }, ssr: { resolve: { conditions } }, plugins: [plugin] },
  );
  const specifications = await vitest.globTestSpecifications();
  for (let index = from; index < list.length; index++) {
    active = list[index];
    vitest.invalidateFile(active.file);
    const tests = specifications.filter(
      ({ moduleId }) => moduleId.startsWith(join(root, active.folder)) && !SLOW_TESTS.test(moduleId),
    );
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests, false);
    const killed = unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
    process.stdout.write(`${index} ${killed ? "killed" : "survived"}\n`);
    vitest.invalidateFile(active.file);
  }
  process.exit(0);
}

/** A mutant that makes a test run for ever is killed with its process, and counts as noticed. */
async function superviseMutants(list) {
  const survivors = [];
  let done = 0;
  while (done < list.length) {
    const args = [
      fileURLToPath(import.meta.url),
      ...process.argv.slice(2),
      "--worker",
      "--from",
      String(done),
    ];
    const child = spawn(process.execPath, args, { detached: true, stdio: ["ignore", "pipe", "ignore"] });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => process.kill(-child.pid, "SIGKILL"), MUTANT_TIMEOUT_MS);
    };
    watch();
    const before = done;
    for await (const line of createInterface({ input: child.stdout })) {
      watch();
      if (line.endsWith("survived")) survivors.push(list[done]);
      done += 1;
      process.stderr.write(`\r${done} of ${list.length}, ${survivors.length} survived `);
    }
    clearTimeout(timer);
    const code = await ended;
    if (done < list.length && code === 0 && done === before) throw new Error("the tests could not be run");
    // What stood when the process was ended is the mutant that never came back.
    if (done < list.length) done += 1;
  }
  tell(list, survivors);
}

function tell(list, survivors) {
  for (const { file, line, original, replacement } of survivors) {
    process.stdout.write(
      `survived: ${relative(root, file)}:${line}  ${original.trim()} → ${replacement.trim()}\n`,
    );
  }
  const killed = list.length - survivors.length;
  const percent = list.length === 0 ? 0 : (killed / list.length) * 100;
  process.stdout.write(
    `${killed} of ${list.length} mutants killed (${percent.toFixed(1)} %, at least ${TARGET_PERCENT}); ${mutants.length} possible.\n`,
  );
  process.exit(percent >= TARGET_PERCENT ? 0 : 1);
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !NOT_MUTATED.test(file));
}

/** Every place of a file where an operator, a truth value or a number can be another. */
function mutantsOf(file) {
  const code = readFileSync(file, "utf8");
  const quiet = blankOut(code);
  const folder = FOLDERS.find((each) => file.startsWith(join(root, each)));
  return OPERATORS.flatMap(([pattern, replace]) =>
    [...quiet.matchAll(pattern)].map((match) => ({
      file,
      folder,
      start: match.index,
      end: match.index + match[0].length,
      original: match[0],
      replacement: replace(match[0]),
      line: code.slice(0, match.index).split("\n").length,
    })),
  );
}

/** Replaces comments, texts, patterns, imports and types by blanks of the same length. */
function blankOut(code) {
  const blank = (text) => text.replace(/[^\n]/g, " ");
  return code
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/(^|[^:])\/\/.*$/gm, blank)
    .replace(/^import[\s\S]*?;$/gm, blank)
    .replace(/^(?:export )?(?:interface|type) [\s\S]*?^(?:}|.*;)$/gm, blank)
    .replace(/"(?:[^"\\\n]|\\.)*"/g, blank)
    .replace(/`(?:[^`\\]|\\.)*`/g, blank)
    .replace(/\/(?:[^/\\\n\s]|\\.)(?:[^/\\\n]|\\.)*\/[gimu]*(?=[.,;)\s])/g, blank)
    .replace(/: (?:\w+ \| )*\w+\[\]|<[^<>\n]*>/g, blank);
}

/** The same sample for the same seed. */
function sampleOf(list, size, seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const shuffled = list.map((item) => [next(), item]).sort((a, b) => a[0] - b[0]);
  return shuffled.slice(0, size).map(([, item]) => item);
}
