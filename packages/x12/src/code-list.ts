/**
 * Published lists that guides point to instead of naming codes themselves, by the name that the guides use: claim
 * adjustment reasons (`carc`), remittance advice remarks, claim status and its category, places of service, revenue
 * codes, provider taxonomy, states and provinces, countries, currencies.
 */
export type CodeListName =
  | "carc"
  | "remark_code"
  | "claim_status"
  | "claim_status_cat"
  | "pos"
  | "revenue"
  | "taxonomy"
  | "states"
  | "country"
  | "currency"
  | "entity";

/** When a code is in force, as YYYYMMDD; open where nothing is said. */
export interface CodePeriod {
  readonly from?: string;
  /** The last day. */
  readonly until?: string;
}

export type CodeList = ReadonlyMap<string, CodePeriod>;

/** The lists at hand. A code is looked up in those that are here, and a list that is not here refuses nothing. */
export type CodeLists = ReadonlyMap<CodeListName, CodeList>;

/** A list of codes that are always in force. */
export function codeList(codes: Iterable<string>): CodeList {
  const always: CodePeriod = {};
  return new Map(Array.from(codes, (code) => [code, always]));
}
