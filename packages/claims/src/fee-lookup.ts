import type { Cents, IsoDate } from "@claimwright/base";

/** What the practice charges for one unit of a service on a date; undefined when its charge master has no price. */
export type FeeLookup = (service: {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly date: IsoDate;
}) => { readonly amount: Cents; readonly source: string } | undefined;
