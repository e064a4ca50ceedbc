import { useCallback, useEffect, useState } from "react";
import { changeDraft, type Draft, type DraftAction, draftOf, type VisitToCode } from "./draft.ts";

/** Steps back that are kept. */
const MAX_UNDO = 100;

interface Kept {
  readonly version: number;
  readonly draft: Draft;
}

/**
 * The draft of one visit with undo. It is kept for as long as the window is open, so that going back, an ended session
 * or a reload loses nothing; a visit that somebody else changed in the meantime starts anew.
 */
export function useDraft(visit: VisitToCode): {
  readonly draft: Draft;
  readonly change: (action: DraftAction) => void;
  readonly undo: () => void;
  readonly forget: () => void;
} {
  const key = `claimwright draft ${visit.encounterId}`;
  const [history, setHistory] = useState<readonly Draft[]>(() => [keptDraft(key, visit) ?? draftOf(visit)]);
  const draft = history[history.length - 1] ?? draftOf(visit);
  useEffect(() => {
    if (history.length < 2) return;
    window.sessionStorage.setItem(key, JSON.stringify({ version: visit.version, draft } satisfies Kept));
  }, [key, visit.version, draft, history.length]);
  const change = useCallback((action: DraftAction) => {
    setHistory((before) => {
      const last = before[before.length - 1];
      return last === undefined ? before : [...before.slice(-MAX_UNDO), changeDraft(last, action)];
    });
  }, []);
  const undo = useCallback(
    () => setHistory((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    [],
  );
  const forget = useCallback(() => window.sessionStorage.removeItem(key), [key]);
  return { draft, change, undo, forget };
}

function keptDraft(key: string, visit: VisitToCode): Draft | undefined {
  const text = window.sessionStorage.getItem(key);
  if (text === null) return undefined;
  const kept = JSON.parse(text) as Kept;
  return kept.version === visit.version ? kept.draft : undefined;
}
