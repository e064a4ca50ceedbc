// Mutation testing of the pure edit and pricing folders. A mutant changes one operator or number of one source file
// in memory (nothing on disk changes), runs the tests of its package, and is killed when a test fails.
//
//   node scripts/mutate.mjs [--sample 300] [--seed 1] [--only packages/pricing]
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createVitest } from "vitest/node";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const TARGET_PERCENT = 80;

const FOLDERS = ["packages/claims/src", "packages/pricing/src"];
/** Data and declarations, in which a changed number is another fact and not another logic. */
const NOT_MUTATED = /\.test\.ts$|\.fixture\.ts$|\/index\.ts$|demo-fees\.ts$|edits-page\.ts$/;
/** Tests that read the official files take seconds and add nothing that the small ones do not say. */
const SLOW_TESTS = /clean-claims|edit-tables-of/;

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
  },
});

const mutants = FOLDERS.filter((folder) => folder.startsWith(values.only))
  .flatMap((folder) => sourcesIn(join(root, folder)))
  .flatMap(mutantsOf);
const chosen = sampleOf(mutants, Number(values.sample), Number(values.seed));

let active;
const vitest = await createVitest(
  "test",
  { root, watch: false, bail: 1, reporters: [{}], config: join(root, "vitest.config.ts") },
  {
    plugins: [
      {
        name: "mutant",
        enforce: "pre",
        transform(code, id) {
          if (active === undefined || id !== active.file) return undefined;
          return code.slice(0, active.start) + active.replacement + code.slice(active.end);
        },
      },
    ],
  },
);
const specifications = await vitest.globTestSpecifications();

let killed = 0;
const survivors = [];
for (const [index, mutant] of chosen.entries()) {
  active = mutant;
  vitest.invalidateFile(mutant.file);
  const tests = specifications.filter(
    ({ moduleId }) => moduleId.startsWith(join(root, mutant.folder)) && !SLOW_TESTS.test(moduleId),
  );
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests, false);
  const failed = unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
  if (failed) killed += 1;
  else survivors.push(mutant);
  vitest.invalidateFile(mutant.file);
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${chosen.length}, ${killed} killed `);
}
await vitest.close();

for (const { file, line, original, replacement } of survivors) {
  process.stdout.write(
    `survived: ${relative(root, file)}:${line}  ${original.trim()} → ${replacement.trim()}\n`,
  );
}
const percent = chosen.length === 0 ? 0 : (killed / chosen.length) * 100;
process.stdout.write(
  `${killed} of ${chosen.length} mutants killed (${percent.toFixed(1)} %, at least ${TARGET_PERCENT}); ${mutants.length} possible.\n`,
);
process.exit(percent >= TARGET_PERCENT ? 0 : 1);

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
