import { useCallback, useEffect, useState } from "react";
import { forgetKept, keep, readKept } from "../../ui/use-kept.ts";
import { changeDraft, type Draft, type DraftAction, draftOf, type VisitToCode } from "./draft.ts";

/** Steps back that are kept. */
const MAX_UNDO = 100;

interface Kept {
  readonly version: number;
  readonly draft: Draft;
}

export interface OwnDraft {
  readonly draft: Draft;
  readonly change: (action: DraftAction) => void;
  readonly undo: () => void;
  readonly forget: () => void;
  /** Somebody else changed the visit after this draft was begun. */
  readonly isOvertaken: boolean;
  /** Goes on with this draft on the visit as it is now. */
  readonly keepMine: () => void;
  /** Begins again from the visit as it is now; undo brings one's own codes back. */
  readonly takeTheirs: () => void;
}

/**
 * The draft of one visit with undo. It is kept for as long as the window is open, so that going back, an ended session
 * or a reload loses nothing. When somebody else changes the visit meanwhile, it stays until the coder has compared.
 */
export function useDraft(visit: VisitToCode): OwnDraft {
  const name = `draft ${visit.encounterId}`;
  const [version, setVersion] = useState(() => readKept<Kept>(name)?.version ?? visit.version);
  const [history, setHistory] = useState<readonly Draft[]>(() => beginning(readKept<Kept>(name), visit));
  const draft = history[history.length - 1] ?? draftOf(visit);
  const isTouched = history.length > 1;
  useEffect(() => {
    if (isTouched) keep(name, { version, draft } satisfies Kept);
  }, [name, version, draft, isTouched]);
  useEffect(() => {
    if (version === visit.version || isTouched) return;
    setVersion(visit.version);
    setHistory([draftOf(visit)]);
  }, [visit, version, isTouched]);
  const add = useCallback((make: (last: Draft) => Draft) => {
    setHistory((before) => {
      const last = before[before.length - 1];
      return last === undefined ? before : [...before.slice(-MAX_UNDO), make(last)];
    });
  }, []);
  return {
    draft,
    change: useCallback((action) => add((last) => changeDraft(last, action)), [add]),
    undo: useCallback(() => setHistory((before) => (before.length > 1 ? before.slice(0, -1) : before)), []),
    forget: useCallback(() => forgetKept(name), [name]),
    isOvertaken: isTouched && version !== visit.version,
    keepMine: () => setVersion(visit.version),
    takeTheirs: () => {
      setVersion(visit.version);
      add(() => draftOf(visit));
    },
  };
}

/** A draft that was kept stands on what the visit proposes, so that undo leads back there. */
function beginning(kept: Kept | undefined, visit: VisitToCode): readonly Draft[] {
  return kept === undefined ? [draftOf(visit)] : [draftOf(visit), kept.draft];
}
