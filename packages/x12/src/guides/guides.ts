import type { Guide } from "../guide.ts";
import { compileGuide } from "../internal/guide/compile-guide.ts";
import type { CompiledGuide } from "../internal/guide/compiled-guide.ts";
import { parseGuide } from "../internal/guide/parse-guide.ts";
import { X212_276 } from "./x212-276.ts";
import { X212_277 } from "./x212-277.ts";
import { X214_277CA } from "./x214-277ca.ts";
import { X217_278_ANSWER } from "./x217-278-answer.ts";
import { X217_278_QUESTION } from "./x217-278-question.ts";
import { X218_820 } from "./x218-820.ts";
import { X220A1_834 } from "./x220a1-834.ts";
import { X221A1_835 } from "./x221a1-835.ts";
import { X222A1_837P } from "./x222a1-837p.ts";
import { X223A2_837I } from "./x223a2-837i.ts";
import { X224A2_837D } from "./x224a2-837d.ts";
import { X231A1_999 } from "./x231a1-999.ts";
import { X279A1_270 } from "./x279a1-270.ts";
import { X279A1_271 } from "./x279a1-271.ts";

const TEXTS: readonly string[] = [
  X222A1_837P,
  X223A2_837I,
  X224A2_837D,
  X221A1_835,
  X279A1_270,
  X279A1_271,
  X212_276,
  X212_277,
  X214_277CA,
  X217_278_QUESTION,
  X217_278_ANSWER,
  X220A1_834,
  X218_820,
  X231A1_999,
];

let known: readonly Guide[] | undefined;
const compiled = new Map<Guide, CompiledGuide>();

/** Every guide that is built in. */
export function guides(): readonly Guide[] {
  known ??= TEXTS.map(parseGuide);
  return known;
}

/**
 * The guides for a version (GS08) and transaction (ST01), compiled; later errata and unamended numbers included.
 * There is more than one where BHT02 tells the question from the answer.
 */
export function compiledGuidesFor(version: string, transaction: string): readonly CompiledGuide[] {
  return guides()
    .filter(
      (one) => one.transaction === transaction && (one.id === version || one.alsoReads.includes(version)),
    )
    .map(compiledOnce);
}

/** The numbers of the guides that are built in, such as `005010X222A1`. */
export function guideNames(): readonly string[] {
  return [...new Set(guides().map(({ id }) => id))];
}

/** The guides of a number, whatever a file says; the 278 has a question and an answer of one number. */
export function compiledGuidesNamed(id: string): readonly CompiledGuide[] {
  return guides()
    .filter((one) => one.id === id)
    .map(compiledOnce);
}

function compiledOnce(guide: Guide): CompiledGuide {
  const ready = compiled.get(guide);
  if (ready) return ready;
  const fresh = compileGuide(guide);
  compiled.set(guide, fresh);
  return fresh;
}
