import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

/** One key and what it does. `key` is what the keyboard event says: `a`, `A`, `Enter`, `ctrl+k`, `g c`. */
export interface Shortcut {
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

interface Registry {
  readonly add: (group: string, shortcuts: () => readonly Shortcut[]) => () => void;
  readonly list: () => readonly { readonly group: string; readonly shortcuts: readonly Shortcut[] }[];
}

const RegistryContext = createContext<Registry | undefined>(undefined);
const SEQUENCE_LIMIT_MS = 900;
const MODIFIERS: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta"]);

/** Listens to the keyboard once for all screens; keys typed into a field stay there. */
export function ShortcutProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [groups] = useState(() => new Map<symbol, { group: string; shortcuts: () => readonly Shortcut[] }>());
  const registry = useMemo<Registry>(
    () => ({
      add: (group, shortcuts) => {
        const id = Symbol(group);
        groups.set(id, { group, shortcuts });
        return () => groups.delete(id);
      },
      list: () => [...groups.values()].map(({ group, shortcuts }) => ({ group, shortcuts: shortcuts() })),
    }),
    [groups],
  );
  useEffect(() => {
    let before = { key: "", at: 0 };
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || MODIFIERS.has(event.key) || isTyping(event)) return;
      const key = keyOf(event);
      const sequence = event.timeStamp - before.at < SEQUENCE_LIMIT_MS ? `${before.key} ${key}` : key;
      before = { key, at: event.timeStamp };
      const known = registry.list().flatMap(({ shortcuts }) => shortcuts);
      const found =
        known.findLast((each) => each.key === sequence) ?? known.findLast((each) => each.key === key);
      if (found === undefined) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Shortcuts that hold while the component is there; a later one of the same key wins. */
export function useShortcuts(group: string, shortcuts: readonly Shortcut[]): void {
  const registry = useRegistry();
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => registry.add(group, () => latest.current), [registry, group]);
}

export function useRegistry(): Registry {
  const registry = useContext(RegistryContext);
  if (registry === undefined) throw new Error("shortcuts need their provider");
  return registry;
}

function keyOf(event: KeyboardEvent): string {
  const modifier = event.ctrlKey || event.metaKey ? "ctrl+" : event.altKey ? "alt+" : "";
  return modifier + event.key;
}

/** Escape and combinations with Ctrl work everywhere; other keys belong to the field or control that has the focus. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.key === "Escape") return false;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("[role=dialog]") !== null) return true;
  if (target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")) return true;
  return (event.key === "Enter" || event.key === " ") && target.matches("button, a, summary");
}
