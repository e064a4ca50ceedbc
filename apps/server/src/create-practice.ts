import { randomBytes, randomUUID } from "node:crypto";
import { ProblemError, parseDollars, ZERO_CENTS } from "@claimwright/base";
import { type ActorId, type CompanyId, idOf } from "@claimwright/model";
import {
  appendCompanyEvent,
  findCompany,
  findUserByLogin,
  grantRole,
  insertCompany,
  insertPractice,
  insertProvider,
  insertUser,
  type PracticeFee,
  type Store,
  saveFees,
  savePayer,
  updateUser,
} from "@claimwright/store";
import type { z } from "zod";
import { hashPassword } from "./auth/passwords.ts";
import type { Role } from "./auth/permissions.ts";
import { factsOf, type PracticeFile, practiceFile } from "./practice-file.ts";

/** Who makes a practice: whoever has the machine. */
const OPERATOR: ActorId = idOf<ActorId>("operator");
/** An administrator lets the others in; a manager sees the practice's work. */
const FIRST_ROLES: readonly Role[] = ["admin", "manager"];
/** 120 bits; good for one thing: setting another. */
const FIRST_PASSWORD_BYTES = 15;

export interface CreatedPractice {
  readonly practiceId: string;
  readonly login: string;
  /** Shown once; the first sign-in asks for another. Absent for somebody of the company who has one already. */
  readonly firstPassword?: string;
}

/**
 * Makes a real practice from a file: its company where that is new, the practice, its providers, payers and fees, and
 * somebody who can sign in and let the others in. All of the practice or nothing of it.
 *
 * Throws ProblemError `input.field` that names the place in the file, `store.conflict` when it is there already.
 */
export async function createPractice(store: Store, json: string, file: string): Promise<CreatedPractice> {
  const read = readPractice(json, file);
  const { practice, providers, payers } = factsOf(read);
  const companyId = idOf<CompanyId>(read.company.id);
  const login = read.administrator.login.toLowerCase();
  const firstPassword = randomBytes(FIRST_PASSWORD_BYTES).toString("base64url");
  const passwordHash = await hashPassword(firstPassword, login);
  return store.withCompany(companyId, OPERATOR, async (tx) => {
    if ((await findCompany(tx)) === undefined) {
      await insertCompany(tx, { id: companyId, name: read.company.name });
    }
    await insertPractice(tx, practice);
    for (const provider of providers) await insertProvider(tx, practice.id, provider);
    for (const payer of payers) await savePayer(tx, practice.id, payer);
    await saveFees(tx, practice.id, read.fees.map(feeOf));
    const known = await findUserByLogin(tx, login);
    const id = known?.user.id ?? idOf<ActorId>(randomUUID());
    if (known === undefined) {
      await insertUser(tx, { id, login, name: read.administrator.name, state: "active" });
      await updateUser(tx, id, { passwordHash, mustChangePassword: true });
    }
    const grants = FIRST_ROLES.map((role) => ({ practiceId: practice.id, role }));
    for (const grant of grants) await grantRole(tx, id, grant);
    const event = { kind: "practice.created", subjectKind: "practice", subjectId: practice.id };
    await appendCompanyEvent(tx, { ...event, data: { administrator: id } });
    return { practiceId: practice.id, login, ...(known === undefined ? { firstPassword } : {}) };
  });
}

function readPractice(json: string, file: string): PracticeFile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw faulty(file, undefined, "It is not JSON.");
  }
  const read = practiceFile.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw faulty(file, issue?.path.map(String).join("."), `The field ${issue?.message ?? "is faulty"}.`);
}

function faulty(file: string, place: string | undefined, message: string): ProblemError {
  return new ProblemError({
    code: "input.field",
    message,
    remedy: "Compare it with `claimwright setup template`, mend it and run the command again.",
    file,
    ...(place === undefined || place === "" ? {} : { place }),
  });
}

function feeOf(fee: z.infer<typeof practiceFile>["fees"][number]): PracticeFee {
  return {
    code: fee.code,
    ...(fee.modifier === undefined ? {} : { modifier: fee.modifier }),
    amount: parseDollars(fee.dollars) ?? ZERO_CENTS,
    effective: { from: fee.from, ...(fee.to === undefined ? {} : { to: fee.to }) },
  };
}
