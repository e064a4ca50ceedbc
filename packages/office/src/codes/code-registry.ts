import { existsSync, readFileSync } from "node:fs";
import { ProblemError } from "@claimwright/base";
import type { CodeSetName, ReleaseInfo } from "@claimwright/codesets";
import type { CodeHome } from "./code-home.ts";
import { writeWhole } from "./write-whole.ts";

/** What is installed: the one file whose replacement makes an install happen. */
export interface CodeRegistry {
  /** Another number means that everything is to be compiled anew. */
  readonly format: number;
  readonly releases: readonly InstalledRelease[];
  readonly searches: readonly InstalledSearch[];
}

export interface InstalledRelease {
  readonly info: ReleaseInfo;
  /** Name of the compiled file: the SHA-256 of its content. */
  readonly file: string;
}

/** The packed search of a set, made from the compiled files that are named in `from`. */
export interface InstalledSearch {
  readonly set: CodeSetName;
  readonly from: readonly string[];
  readonly file: string;
}

/** Raised when compiled files or searches change their form. */
export const REGISTRY_FORMAT = 2;

const NOTHING: CodeRegistry = { format: REGISTRY_FORMAT, releases: [], searches: [] };

/** Empty where nothing is installed, or only by a version whose compiled files are of another form. */
export function readRegistry(home: CodeHome): CodeRegistry {
  if (!existsSync(home.registry)) return NOTHING;
  try {
    const registry = JSON.parse(readFileSync(home.registry, "utf8")) as CodeRegistry;
    return registry.format === REGISTRY_FORMAT ? registry : NOTHING;
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.unreadable",
        message: "The registry of installed codes cannot be read.",
        remedy: "Move it away and run `claimwright codes install` again.",
        file: home.registry,
      },
      { cause: error },
    );
  }
}

export function writeRegistry(home: CodeHome, registry: CodeRegistry): void {
  writeWhole(home.registry, `${JSON.stringify(registry, undefined, 1)}\n`);
}
