import type { Cents, IsoDate, Why } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { insertRecords, type StoreTransaction } from "@claimwright/store";

/** One thing for a person to do, with who, until when, what it is worth and why. */
export interface NewWork {
  /** The same cause has the same key however often it is found: it is opened once. */
  readonly effectKey: string;
  readonly kind: string;
  readonly claimId?: string;
  readonly patientId?: string;
  readonly lineId?: string;
  readonly coverageId?: string;
  readonly paymentId?: string;
  readonly amount: Cents;
  readonly denial?: string;
  readonly action: string;
  readonly owner: string;
  readonly step: string;
  readonly due: IsoDate;
  readonly why: Why;
}

/** Opens work items, each cause once. */
export async function openWork(
  tx: StoreTransaction,
  practiceId: PracticeId,
  items: readonly NewWork[],
): Promise<void> {
  const rows = items.map((item) => ({
    practice_id: practiceId,
    effect_key: item.effectKey,
    kind: item.kind,
    claim_id: item.claimId ?? null,
    patient_id: item.patientId ?? null,
    line_id: item.lineId ?? null,
    coverage_id: item.coverageId ?? null,
    payment_id: item.paymentId ?? null,
    amount_cents: item.amount,
    denial: item.denial ?? null,
    action: item.action,
    owner_role: item.owner,
    step: item.step,
    due_on: item.due,
    why: item.why,
  }));
  await insertRecords(tx, "work_item", WORK_COLUMNS, rows, "do nothing");
}

const WORK_COLUMNS = {
  practice_id: "text",
  effect_key: "text",
  kind: "text",
  claim_id: "text",
  patient_id: "text",
  line_id: "text",
  coverage_id: "text",
  payment_id: "text",
  amount_cents: "bigint",
  denial: "text",
  action: "text",
  owner_role: "text",
  step: "text",
  due_on: "date",
  why: "jsonb",
} as const;
