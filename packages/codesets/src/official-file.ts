import type { CodeRelease } from "./code-release.ts";

/** A file as its publisher hands it out; reading it from a disk or a site is the caller's business. */
export interface OfficialFile {
  /** The file's name, such as `2026-code-descriptions-tabular-order.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In hexadecimal, kept with every release read from the file. */
  readonly sha256?: string;
}

/** A file, or a member of an archive, that a layout has recognised by its name. */
export interface OfficialMember {
  /** `archive.zip/folder/member.txt`, or the file's own name: what messages cite. */
  readonly path: string;
  /** The last part of the path. */
  readonly baseName: string;
  readonly bytes: Uint8Array;
  readonly sha256?: string;
}

/** The layout of one kind of official file. */
export interface OfficialLayout {
  /** What the file holds, for people: `ICD-10-CM order file`. */
  readonly label: string;
  /** Recognises the base name; publishers change names from release to release, so it is a pattern. */
  readonly pattern: RegExp;
  /** Not read from an archive that has the same table in this format. */
  readonly insteadOf?: OfficialLayout;
  /** Throws ProblemError with file and place where the content is not of the layout. */
  read(member: OfficialMember): readonly CodeRelease[];
}
