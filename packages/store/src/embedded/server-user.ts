import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** As whom the server runs. PostgreSQL refuses to run as root. */
export type ServerUser =
  /** An ordinary user runs it as they are. */
  | { readonly kind: "self" }
  /** Root inside a user namespace that shows it as an ordinary user: the files stay root's own, in any folder. */
  | { readonly kind: "namespace"; readonly uid: number }
  /** Root where user namespaces are refused: another user, who needs folders that they may enter. */
  | { readonly kind: "other"; readonly uid: number; readonly gid: number };

/** Chooses by trying: `probe` is a harmless program of the server, such as `initdb`. */
export async function chooseServerUser(probe: string): Promise<ServerUser> {
  if (process.platform === "win32" || process.getuid?.() !== 0) return { kind: "self" };
  const ordinary = await firstOrdinaryUser();
  const namespace: ServerUser = { kind: "namespace", uid: ordinary.uid };
  if (process.platform === "linux" && process.env.CLAIMWRIGHT_NO_USER_NAMESPACE !== "1") {
    const works = await runAs(namespace, probe, ["--version"]).then(
      () => true,
      () => false,
    );
    if (works) return namespace;
  }
  return { kind: "other", ...ordinary };
}

/** Runs one program to its end; rejects with its output when it fails. */
export async function runAs(
  user: ServerUser,
  program: string,
  args: readonly string[],
): Promise<{ stdout: string; stderr: string }> {
  const options = { cwd: "/", env: programEnvironment(), windowsHide: true, timeout: PROGRAM_TIMEOUT_MS };
  switch (user.kind) {
    case "self":
      return execute(program, [...args], { ...options, cwd: undefined });
    case "namespace": {
      const mapping = [`--map-user=${user.uid}`, `--map-group=${user.uid}`];
      return execute("unshare", ["--user", ...mapping, "--", program, ...args], options);
    }
    case "other":
      return execute(program, [...args], { ...options, uid: user.uid, gid: user.gid });
  }
}

const PROGRAM_TIMEOUT_MS = 120_000;

/** The server gets a plain environment: PG* variables of the caller must not redirect it. */
function programEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  const kept = Object.entries({ PATH, SystemRoot, TEMP, TMP }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}

/** initdb looks its user up in the password file, so the user shown to it must stand there. */
async function firstOrdinaryUser(): Promise<{ uid: number; gid: number }> {
  const passwords = await readFile("/etc/passwd", "utf8").catch(() => "");
  const users = passwords
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => Number.isInteger(uid) && uid > 0);
  const preferred =
    users.find(({ name }) => name === "postgres") ?? users.find(({ name }) => name === "nobody");
  const { uid, gid } = preferred ?? users[0] ?? { uid: 1, gid: 1 };
  return { uid, gid };
}
