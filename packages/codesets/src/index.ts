export type { CodeBook, CodeEntry, CodeLibrary, Lookup } from "./code-book.ts";
export {
  type CharacterCondition,
  type CodePattern,
  matchesPattern,
  patternsInNote,
  patternsInText,
} from "./code-pattern.ts";
export type { CodeRelease } from "./code-release.ts";
export type { CodeSetName, CodeTableName, ReleaseSet } from "./code-sets.ts";
export { formatIcd10cm, parseCode } from "./code-text.ts";
export {
  compileRelease,
  compileTables,
  openCompiledRelease,
  openCompiledTables,
} from "./compiled-release.ts";
export { createCodeLibrary } from "./create-code-library.ts";
export type { IndexTableName, IndexTerm } from "./index-term.ts";
export type { OfficialFile, OfficialLayout, OfficialMember } from "./official-file.ts";
export { type OfficialReading, readOfficialFile, readOfficialFiles } from "./read-official-files.ts";
export { type Licence, type ReleaseInfo, releaseLabel } from "./release-info.ts";
export {
  buildCodeSearch,
  type CodeSearch,
  openCodeSearch,
  type SearchHit,
  type SearchOptions,
} from "./search/code-search.ts";
export { starterReleases } from "./starter/starter-releases.ts";
export type { TableRow } from "./table-row.ts";
export type {
  InclusionTerm,
  SeventhCharacter,
  TabularHeading,
  TabularNote,
  TabularNotes,
} from "./tabular-notes.ts";
