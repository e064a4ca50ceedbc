import { createHash, randomBytes } from "node:crypto";
import { type CompanyId, idOf } from "@claimwright/model";

/** 256 bits of chance. */
const SECRET_BYTES = 32;
const LONGEST_TOKEN = 400;

/** A token that names its company, so that the right rows are asked; only its digest is kept. */
export function newToken(companyId: CompanyId): string {
  return `${Buffer.from(companyId).toString("base64url")}.${randomBytes(SECRET_BYTES).toString("base64url")}`;
}

export function companyOfToken(token: string): CompanyId | undefined {
  if (token.length > LONGEST_TOKEN) return undefined;
  const [company, secret, ...rest] = token.split(".");
  if (company === undefined || company === "" || secret === undefined || rest.length > 0) return undefined;
  return idOf<CompanyId>(Buffer.from(company, "base64url").toString());
}

export function tokenDigest(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
