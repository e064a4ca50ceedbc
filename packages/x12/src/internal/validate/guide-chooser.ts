import { compiledGuidesFor, compiledGuidesNamed } from "../../guides/guides.ts";
import { type Overlay, OverlayError } from "../../overlay.ts";
import { applyOverlay } from "../guide/apply-overlay.ts";
import { compileGuide } from "../guide/compile-guide.ts";
import type { CompiledGuide } from "../guide/compiled-guide.ts";

/** What a set says of itself, and who sent the file to whom. */
export interface SetIdentity {
  readonly transaction: string;
  readonly version: string;
  readonly implementation: string;
  /** ISA06, ISA08, GS02, GS03. */
  readonly partners: readonly string[];
}

/** Finds the guide for a set: by its version, or the one that the caller names, with the overlays of the partner. */
export class GuideChooser {
  readonly #named: string | undefined;
  readonly #overlays: readonly Overlay[];
  readonly #changed = new Map<string, CompiledGuide>();

  /** Throws OverlayError when an overlay does not fit its guide. */
  constructor(named: string | undefined, overlays: readonly Overlay[]) {
    this.#named = named;
    this.#overlays = overlays;
    for (const overlay of overlays) {
      const guides = compiledGuidesNamed(overlay.guide);
      if (guides.length === 0) throw new OverlayError(1, `No guide ${overlay.guide} is known.`);
      for (const guide of guides) check(guide, overlay);
    }
  }

  /** True when the guide is the caller's choice, whatever the file says. */
  get isNamed(): boolean {
    return this.#named !== undefined;
  }

  /** More than one where BHT02 tells the question from the answer. */
  candidates({ transaction, version, implementation, partners }: SetIdentity): readonly CompiledGuide[] {
    const guides =
      this.#named === undefined
        ? firstOf(compiledGuidesFor(version, transaction), () =>
            compiledGuidesFor(implementation, transaction),
          )
        : compiledGuidesNamed(this.#named).filter(({ guide }) => guide.transaction === transaction);
    if (this.#overlays.length === 0) return guides;
    return guides.map((guide) =>
      this.#with(
        guide,
        this.#overlays.filter((one) => one.guide === guide.guide.id && isFor(one, partners)),
      ),
    );
  }

  #with(guide: CompiledGuide, overlays: readonly Overlay[]): CompiledGuide {
    if (overlays.length === 0) return guide;
    const key = [
      guide.guide.id,
      guide.guide.title,
      ...overlays.map((one) => this.#overlays.indexOf(one)),
    ].join("|");
    const known = this.#changed.get(key);
    if (known) return known;
    const changed = compileGuide(overlays.reduce(applyOverlay, guide.guide));
    this.#changed.set(key, changed);
    return changed;
  }
}

/** Change by change, so that what does not fit is told with its line: a rule is first understood by the compiler. */
function check({ guide }: CompiledGuide, overlay: Overlay): void {
  for (const change of overlay.changes) {
    const changed = applyOverlay(guide, { ...overlay, changes: [change] });
    if (change.does.kind !== "rule") continue;
    try {
      compileGuide(changed);
    } catch (cause) {
      throw new OverlayError(change.line, `The rule does not fit the guide: ${(cause as Error).message}.`);
    }
  }
}

function isFor({ partners }: Overlay, ids: readonly string[]): boolean {
  return partners.length === 0 || partners.some((one) => ids.includes(one));
}

function firstOf<T>(found: readonly T[], otherwise: () => readonly T[]): readonly T[] {
  return found.length > 0 ? found : otherwise();
}
