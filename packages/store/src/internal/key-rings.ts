import { ProblemError } from "@claimwright/base";
import { type ActorId, type CompanyId, idOf, type PracticeId } from "@claimwright/model";
import { type Kysely, sql } from "kysely";
import type { Database } from "../database.ts";
import type { MasterKeys } from "../master-key.ts";
import { APPLICATION_ROLE, SCHEMA } from "../migrate.ts";
import { type KeyRing, unwrapRing, Vault, type WrappedKey } from "../vault.ts";

export interface TransactionScope {
  readonly practiceIds: readonly PracticeId[];
  readonly actor: ActorId;
  /** Known for a company's transaction; a practice's is looked up. */
  readonly companyId?: CompanyId;
  /** The moment it is for a practice that lives by a clock of its own; ISO 8601. */
  readonly now?: string;
}

/** How long a process may work with the keys it read. */
const RING_AGE_MS = 30_000;

interface CachedRing {
  readonly ring: KeyRing;
  readonly readAt: number;
}

/** Binds transactions to their tenants, and keeps the unwrapped keys and each practice's company between them. */
export class KeyRings {
  readonly #master: MasterKeys;
  readonly #rings = new Map<string, CachedRing>();
  readonly #companies = new Map<PracticeId, CompanyId>();

  constructor(master: MasterKeys) {
    this.#master = master;
  }

  /** The company of a scope, as far as it is known without asking. */
  companyOf({ companyId, practiceIds }: TransactionScope): CompanyId | undefined {
    if (companyId !== undefined) return companyId;
    const found = new Set(practiceIds.map((id) => this.#companies.get(id)));
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** The first thing in a transaction that has its settings: the company where it was not known, and the keys. */
  async enter(
    db: Kysely<Database>,
    scope: TransactionScope,
    known: CompanyId | undefined,
  ): Promise<{ companyId: CompanyId; vault: Vault }> {
    const companyId = known ?? (await this.#findCompany(db, scope.practiceIds));
    const vault = new Vault();
    await this.#addRing(vault, companyId, () => companyKeys(db, companyId));
    for (const id of scope.practiceIds) await this.#addRing(vault, id, () => practiceKeys(db, id));
    return { companyId, vault };
  }

  async #findCompany(db: Kysely<Database>, practiceIds: readonly PracticeId[]): Promise<CompanyId> {
    const rows = await db
      .selectFrom("practice")
      .select(["practice_id", "company_id"])
      .where("practice_id", "in", practiceIds)
      .execute();
    const [companyId, ...others] = new Set(rows.map((row) => row.company_id));
    if (companyId === undefined || rows.length !== new Set(practiceIds).size) {
      throw new ProblemError({
        code: "input.not-found",
        message: "A practice that was named is not there.",
        remedy: "Check the practice's id.",
      });
    }
    if (others.length > 0) throw new RangeError("one transaction works for one company");
    const found = idOf<CompanyId>(companyId);
    for (const id of practiceIds) this.#companies.set(id, found);
    await sql`select set_config('claimwright.company', ${found}, true)`.execute(db);
    return found;
  }

  async #addRing(vault: Vault, scope: string, read: () => Promise<readonly WrappedKey[]>): Promise<void> {
    let cached = this.#rings.get(scope);
    if (cached === undefined || performance.now() - cached.readAt > RING_AGE_MS) {
      const rows = await read();
      // A company that is being made in this transaction has its key added by whoever makes it.
      if (rows.length === 0) return;
      cached = { ring: unwrapRing(this.#master, scope, rows), readAt: performance.now() };
      this.#rings.set(scope, cached);
    }
    vault.addRing(scope, cached.ring);
  }
}

/** What a transaction begins with: role, practices, and the company where it is known. */
export function settingsOf(
  scope: TransactionScope,
  companyId: CompanyId | undefined,
): Readonly<Record<string, string>> {
  return {
    role: APPLICATION_ROLE,
    search_path: SCHEMA,
    "claimwright.practices": practicesSetting(scope.practiceIds),
    "claimwright.company": companyId ?? "",
    "claimwright.now": scope.now ?? "",
    "claimwright.actor": scope.actor,
  };
}

/** PostgreSQL's own array text, so that a comma or brace in an id cannot widen the list. */
export function practicesSetting(practiceIds: readonly PracticeId[]): string {
  return `{${practiceIds.map((id) => `"${id.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

async function companyKeys(db: Kysely<Database>, id: CompanyId): Promise<readonly WrappedKey[]> {
  return db
    .selectFrom("company_key")
    .select(["version", "master_key_check", "wrapped"])
    .where("company_id", "=", id)
    .execute();
}

async function practiceKeys(db: Kysely<Database>, id: PracticeId): Promise<readonly WrappedKey[]> {
  return db
    .selectFrom("practice_key")
    .select(["version", "master_key_check", "wrapped"])
    .where("practice_id", "=", id)
    .execute();
}
