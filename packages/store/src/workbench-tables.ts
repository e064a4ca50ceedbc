import type { ColumnType, Generated } from "kysely";
import type { Instant, Json, OfPractice } from "./internal/column-types.ts";

// The tables behind what coders and billers do by hand.

export interface ClaimRevisionTable extends OfPractice {
  claim_id: string;
  version: number;
  sealed: Buffer;
  replaced_by: string;
  replaced_at: Instant;
}

export interface EditOverrideTable extends OfPractice {
  override_id: Generated<number>;
  encounter_id: string;
  code: string;
  place: string;
  statement: string | null;
  stated_by: string;
  stated_at: Instant;
}

export interface ProviderLoginTable extends OfPractice {
  provider_id: string;
  actor: string;
  linked_by: string;
  linked_at: Instant;
}

export interface ProviderQueryTable extends OfPractice {
  query_id: string;
  encounter_id: string;
  provider_id: string;
  state: "open" | "answered" | "withdrawn";
  sealed: Buffer;
  asked_by: string;
  asked_at: Instant;
  sealed_answer: Buffer | null;
  answered_by: string | null;
  answered_at: ColumnType<string | null, undefined, string>;
}

export interface CodingDecisionTable extends OfPractice {
  encounter_id: string;
  version: number;
  engine_version: string;
  suggested: Json;
  signed: Json;
  reasons: Json;
  seconds: number;
  recorded_at: Instant;
}

export interface SavedViewTable extends OfPractice {
  owner: string;
  screen: string;
  name: string;
  filter: Json;
  saved_at: Instant;
  removed_at: ColumnType<string | null, null | undefined, string | null>;
}
