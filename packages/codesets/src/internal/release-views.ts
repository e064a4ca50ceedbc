import type { CodeRelease } from "../code-release.ts";
import { NotesView } from "./notes-view.ts";
import { TitleView } from "./title-view.ts";

/** Views are shared by all books of a library, so that each release is laid out once. */
export class ReleaseViews {
  readonly #titles = new Map<CodeRelease, TitleView>();
  readonly #notes = new Map<CodeRelease, NotesView>();

  titles(release: CodeRelease): TitleView {
    return keep(this.#titles, release, () => new TitleView(release));
  }

  notes(release: CodeRelease): NotesView {
    return keep(this.#notes, release, () => new NotesView(release));
  }
}

function keep<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
