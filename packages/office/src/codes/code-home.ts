import { join } from "node:path";

/** The folders of installed codes under CLAIMWRIGHT_HOME. */
export interface CodeHome {
  readonly folder: string;
  /** Compiled releases, each named by the SHA-256 of its content. */
  readonly files: string;
  /** Downloads, finished and begun. */
  readonly downloads: string;
  readonly registry: string;
  readonly lock: string;
}

export function codeHome(home: string): CodeHome {
  const folder = join(home, "codes");
  return {
    folder,
    files: join(folder, "files"),
    downloads: join(folder, "downloads"),
    registry: join(folder, "registry.json"),
    lock: join(folder, "install.lock"),
  };
}
