import { useCallback, useEffect, useState } from "react";

const PREFIX = "claimwright kept ";

/**
 * State that outlives a reload, the browser's back and an ended session: kept in this window until it is forgotten, the
 * window is closed or somebody signs out. Setting it to what it started from forgets it.
 */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const key = PREFIX + name;
  const [value, setValue] = useState<T>(() => readKept<T>(name) ?? initial);
  const isInitial = JSON.stringify(value) === JSON.stringify(initial);
  useEffect(() => {
    if (isInitial) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(value));
  }, [key, value, isInitial]);
  return [value, useCallback((next: T) => setValue(next), [])];
}

/** What was kept under the name, or undefined. The caller names the type it kept there. */
export function readKept<T>(name: string): T | undefined {
  const text = window.sessionStorage.getItem(PREFIX + name);
  return text === null ? undefined : (JSON.parse(text) as T);
}

export function keep(name: string, value: unknown): void {
  window.sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
}

export function forgetKept(name: string): void {
  window.sessionStorage.removeItem(PREFIX + name);
}

const OWNER = "claimwright owner";

/** What another person left typed in this window is not this one's to see. */
export function keepFor(person: string): void {
  if (window.sessionStorage.getItem(OWNER) !== person) forgetAllTyped();
  window.sessionStorage.setItem(OWNER, person);
}

/** Everything that was typed and not sent, of whoever used this window. */
export function forgetAllTyped(): void {
  window.sessionStorage.clear();
}
