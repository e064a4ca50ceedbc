export type { CodeBook, CodeEntry, CodeLibrary, Lookup } from "./code-book.ts";
export { type CodePattern, matchesPattern, patternsInNote, patternsInText } from "./code-pattern.ts";
export type { CodeSetName, CodeTableName, ReleaseSet } from "./code-sets.ts";
export { formatIcd10cm, parseCode } from "./code-text.ts";
export type { IndexTableName, IndexTerm } from "./index-term.ts";
export { type Licence, type ReleaseInfo, releaseLabel } from "./release-info.ts";
export type { SeventhCharacter, TabularNote, TabularNotes } from "./tabular-notes.ts";
