import type { ColumnType, Generated } from "kysely";

type Optional = ColumnType<string | null, string | null | undefined, string | null>;

export interface PracticeFeeTable {
  practice_id: string;
  code: string;
  modifier: string;
  effective_from: string;
  effective_to: string | null;
  amount_cents: number;
}

export interface JobTable {
  practice_id: string;
  job_id: string;
  name: string;
  input: ColumnType<unknown, string, string>;
  state: "waiting" | "running" | "done" | "failed";
  asked_by: string;
  attempts: Generated<number>;
  done_units: Generated<number>;
  total_units: ColumnType<number | null, number | null | undefined, number | null>;
  outcome: Optional;
  problem: Optional;
  remedy: Optional;
  asked_at: ColumnType<string, string | undefined, string>;
  started_at: Optional;
  ended_at: Optional;
}
