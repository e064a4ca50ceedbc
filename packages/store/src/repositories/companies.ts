import type { CompanyId } from "@claimwright/model";
import type { StoreTransaction } from "../store.ts";
import { newWrappedKey, unwrapRing } from "../vault.ts";

export interface Company {
  readonly id: CompanyId;
  readonly name: string;
}

/** The company of the transaction, with a data key of its own. Run inside `withCompany(company.id, …)`. */
export async function insertCompany(tx: StoreTransaction, company: Company): Promise<void> {
  if (company.id !== tx.companyId) throw new RangeError("a company is made in a transaction of its own");
  await tx.db.insertInto("company").values({ company_id: company.id, name: company.name }).execute();
  const key = newWrappedKey(tx.masterKeys, company.id);
  await tx.db
    .insertInto("company_key")
    .values({ ...key, company_id: company.id })
    .execute();
  tx.vault.addRing(company.id, unwrapRing(tx.masterKeys, company.id, [key]));
}

export async function findCompany(tx: StoreTransaction): Promise<Company | undefined> {
  const row = await tx.db
    .selectFrom("company")
    .select("name")
    .where("company_id", "=", tx.companyId)
    .executeTakeFirst();
  return row === undefined ? undefined : { id: tx.companyId, name: row.name };
}
