import type { ColumnType, Generated } from "kysely";
import type { Instant, Json, OfCompany, OfPractice } from "./internal/column-types.ts";
import type { JobTable, PracticeFeeTable } from "./platform-tables.ts";
import type {
  ClaimRevisionTable,
  CodingDecisionTable,
  EditOverrideTable,
  ProviderLoginTable,
  ProviderQueryTable,
  SavedViewTable,
} from "./workbench-tables.ts";

/**
 * The tables as Kysely sees them. `bigint` columns read as safe numbers (cents, counters), dates as `YYYY-MM-DD`,
 * instants as ISO 8601 in UTC, `jsonb` as values that are written as JSON text.
 */
export interface Database {
  installation: InstallationTable;
  applied_migration: AppliedMigrationTable;
  company: CompanyTable;
  practice: PracticeTable;
  company_key: CompanyKeyTable;
  practice_key: PracticeKeyTable;
  provider: ProviderTable;
  location: LocationTable;
  enrolment: EnrolmentTable;
  payer: PayerTable;
  patient: PatientTable;
  coverage: CoverageTable;
  encounter: EncounterTable;
  note: NoteTable;
  coded_encounter: CodedEncounterTable;
  decision_why: DecisionWhyTable;
  claim: ClaimTable;
  claim_state_change: ClaimStateChangeTable;
  claim_revision: ClaimRevisionTable;
  edit_override: EditOverrideTable;
  provider_login: ProviderLoginTable;
  provider_query: ProviderQueryTable;
  coding_decision: CodingDecisionTable;
  saved_view: SavedViewTable;
  outbound_file: OutboundFileTable;
  outbound_file_claim: OutboundFileClaimTable;
  inbound_file: InboundFileTable;
  practice_control_number: PracticeControlNumberTable;
  company_control_number: CompanyControlNumberTable;
  remittance_payment: RemittancePaymentTable;
  remittance_claim: RemittanceClaimTable;
  ledger_account: LedgerAccountTable;
  ledger_transfer: LedgerTransferTable;
  account_balance: AccountBalanceTable;
  statement: StatementTable;
  statement_encounter: StatementEncounterTable;
  event: EventTable;
  event_seal: EventSealTable;
  company_event: CompanyEventTable;
  outbox: OutboxTable;
  job_effect: JobEffectTable;
  code_set_release: CodeSetReleaseTable;
  app_user: AppUserTable;
  user_role: UserRoleTable;
  user_session: UserSessionTable;
  api_token: ApiTokenTable;
  request_key: RequestKeyTable;
  practice_attempt: PracticeAttemptTable;
  appointment: AppointmentTable;
  eligibility_check: EligibilityCheckTable;
  estimate: EstimateTable;
  job: JobTable;
  practice_fee: PracticeFeeTable;
}

interface InstallationTable {
  singleton: Generated<boolean>;
  id: string;
  master_key_check: string;
  created_at: Instant;
}

interface AppliedMigrationTable {
  number: number;
  name: string;
  sha256: string;
  applied_at: Instant;
}

interface CompanyTable extends OfCompany {
  name: string;
  created_at: Instant;
}

interface PracticeTable extends OfPractice, OfCompany {
  npi: string;
  facts: Json;
  sealed: Buffer;
  version: Generated<number>;
  created_at: Instant;
}

interface KeyTable {
  version: number;
  master_key_check: string;
  wrapped: Buffer;
  created_at: Instant;
}

interface CompanyKeyTable extends OfCompany, KeyTable {}
interface PracticeKeyTable extends OfPractice, KeyTable {}

interface ProviderTable extends OfPractice {
  provider_id: string;
  npi: string;
  facts: Json;
  version: Generated<number>;
}

interface EnrolmentTable extends OfPractice {
  enrolment_id: string;
  payer_id: string;
  provider_id: string | null;
  facts: Json;
  version: Generated<number>;
}

interface LocationTable extends OfPractice {
  location_id: string;
  facts: Json;
  version: Generated<number>;
}

interface PayerTable extends OfPractice {
  payer_id: string;
  payer_identifier: string;
  name: string;
  facts: Json;
  version: Generated<number>;
}

interface PatientTable extends OfPractice {
  patient_id: string;
  account_number: string;
  ssn_hash: Buffer | null;
  birth_date_hash: Buffer;
  name_tokens: Buffer[];
  guarantor_patient_id: string | null;
  sealed: Buffer;
  version: Generated<number>;
  created_at: Instant;
  updated_at: Instant;
}

interface CoverageTable extends OfPractice {
  coverage_id: string;
  patient_id: string;
  payer_id: string;
  rank: "primary" | "secondary" | "tertiary";
  effective_from: string;
  effective_to: string | null;
  member_hash: Buffer;
  sealed: Buffer;
  version: Generated<number>;
}

interface EncounterTable extends OfPractice {
  encounter_id: string;
  patient_id: string;
  rendering_provider_id: string;
  date_of_service: string;
  state: string;
  facts: Json;
  version: Generated<number>;
  created_at: Instant;
  updated_at: Instant;
}

interface NoteTable extends OfPractice {
  encounter_id: string;
  ordinal: number;
  kind: "note" | "addendum";
  signed_by: string;
  signed_at: string;
  sealed: Buffer;
  recorded_at: Instant;
}

interface CodedEncounterTable extends OfPractice {
  encounter_id: string;
  version: number;
  coded_by: string;
  accepted_by: "person" | "machine";
  coded_at: string;
  facts: Json;
  recorded_at: Instant;
}

interface DecisionWhyTable extends OfPractice {
  why_id: Generated<number>;
  subject_kind: string;
  subject_id: string;
  decision: string;
  engine_version: string;
  why: Json;
  recorded_at: Instant;
}

interface ClaimTable extends OfPractice {
  claim_id: string;
  encounter_id: string;
  patient_control_number: string;
  state: string;
  accepted_by: "person" | "machine";
  payer_identifier: string;
  total_charge_cents: number;
  payer_claim_control_number: string | null;
  sealed: Buffer;
  version: Generated<number>;
  assignee: ColumnType<string | null, null | undefined, string | null>;
  created_at: Instant;
  updated_at: Instant;
}

interface ClaimStateChangeTable extends OfPractice {
  claim_id: string;
  ordinal: number;
  from_state: string | null;
  to_state: string;
  reason: string;
  actor: string;
  changed_at: Instant;
}

interface OutboundFileTable extends OfCompany {
  file_id: string;
  name: string;
  destination: string;
  sha256: string;
  byte_length: number;
  state: "waiting" | "sent" | "held";
  held_reason: string | null;
  sealed: Buffer;
  attempts: Generated<number>;
  created_at: Instant;
  sent_at: ColumnType<string | null, string | undefined, string>;
}

interface OutboundFileClaimTable extends OfPractice {
  file_id: string;
  claim_id: string;
}

interface InboundFileTable extends OfCompany {
  file_id: string;
  name: string;
  source: string;
  kind: string;
  sha256: string;
  byte_length: number;
  state: "received" | "split" | "posted" | "held";
  held_reason: string | null;
  sealed: Buffer;
  received_at: Instant;
}

interface PracticeControlNumberTable extends OfPractice {
  kind: string;
  next_value: number;
}

interface CompanyControlNumberTable extends OfCompany {
  kind: string;
  next_value: number;
}

interface RemittancePaymentTable extends OfPractice {
  payment_id: string;
  inbound_file_id: string | null;
  payer_identifier: string;
  trace_number: string;
  amount_cents: number;
  payment_date: string;
  sealed: Buffer;
  posted_by: string;
  posted_at: Instant;
}

interface RemittanceClaimTable extends OfPractice {
  payment_id: string;
  occurrence_key: string;
  occurrence: number;
  patient_control_number: string;
  claim_id: string | null;
  status_code: string;
  paid_cents: number;
  charge_cents: number;
  state: "posted" | "informed" | "held" | "unmatched" | "waits";
  state_reason: string | null;
  sealed: Buffer;
  sealed_posting: Buffer | null;
  undone: Generated<number>;
  by_hand: Generated<boolean>;
}

interface LedgerAccountTable extends OfPractice {
  account: string;
  kind: string;
  patient_id: string | null;
  claim_id: string | null;
  facts: Json;
  opened_at: Instant;
}

interface LedgerTransferTable extends OfPractice {
  transfer_id: Generated<number>;
  effect_key: string;
  debit: string;
  credit: string;
  amount_cents: number;
  effective_date: string;
  kind: string;
  document_kind: string;
  document_id: string;
  claim_id: string | null;
  facts: Json;
  why: Json;
  actor: string;
  recorded_at: Instant;
}

interface AccountBalanceTable extends OfPractice {
  account: string;
  debit_cents: number;
  credit_cents: number;
}

interface StatementTable extends OfPractice {
  statement_id: string;
  patient_id: string;
  statement_date: string;
  due_date: string;
  amount_due_cents: number;
  sealed: Buffer;
  created_at: Instant;
}

interface StatementEncounterTable extends OfPractice {
  statement_id: string;
  encounter_id: string;
}

interface EventColumns {
  event_id: Generated<number>;
  occurred_at: Instant;
  actor: string;
  kind: string;
  subject_kind: string;
  subject_id: string;
  data: Json;
}

interface EventTable extends OfPractice, EventColumns {
  encounter_id: string | null;
}

interface CompanyEventTable extends OfCompany, EventColumns {}

interface EventSealTable extends OfPractice {
  ordinal: number;
  first_event_id: number;
  last_event_id: number;
  event_count: number;
  hash: string;
  sealed_at: Instant;
}

interface OutboxTable extends OfPractice {
  outbox_id: Generated<number>;
  topic: string;
  payload: Json;
  created_at: Instant;
  dispatched_at: ColumnType<string | null, never, string>;
}

interface JobEffectTable extends OfPractice {
  effect_key: string;
  recorded_at: Instant;
}

interface CodeSetReleaseTable extends OfCompany {
  code_set: string;
  release: string;
  sha256: string;
  effective_from: string;
  effective_to: string | null;
  installed_by: string;
  installed_at: Instant;
}

interface AppUserTable extends OfCompany {
  user_id: string;
  login: string;
  name: string;
  password_hash: string | null;
  sealed_totp: Buffer | null;
  sealed_totp_pending: Buffer | null;
  totp_step: number | null;
  state: "active" | "disabled";
  failed_attempts: Generated<number>;
  must_change_password: Generated<boolean>;
  locked_until: string | null;
  created_at: Instant;
}

interface PracticeAttemptTable extends OfPractice {
  attempt_id: Generated<number>;
  learner: string;
  case_id: string;
  points: number;
  seconds: number | null;
  answer: Json;
  grade: Json;
  submitted_at: Instant;
}

interface UserRoleTable extends OfCompany {
  user_id: string;
  granted_practice: string;
  role: string;
  granted_by: string;
  granted_at: Instant;
  revoked_at: string | null;
}

interface UserSessionTable extends OfCompany {
  token_digest: string;
  user_id: string;
  started_at: string;
  last_seen_at: string;
  ended_at: string | null;
}

interface ApiTokenTable extends OfCompany {
  token_digest: string;
  user_id: string;
  name: string;
  scopes: string[];
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
}

interface RequestKeyTable extends OfPractice {
  actor: string;
  request_key: string;
  route: string;
  request_sha256: string;
  state: "running" | "done";
  status: number | null;
  sealed_answer: Buffer | null;
  created_at: Instant;
  claimed_at: Instant;
}

interface AppointmentTable extends OfPractice {
  appointment_id: string;
  patient_id: string;
  provider_id: string;
  day: string;
  starts_at: string;
  state: "planned" | "arrived" | "left" | "missed" | "cancelled";
  sealed: Buffer;
  version: Generated<number>;
}

interface EligibilityCheckTable extends OfPractice {
  check_id: string;
  patient_id: string;
  coverage_id: string;
  service_date: string;
  outcome: "answered" | "refused" | "failed";
  asked_by: string;
  asked_at: string;
  sealed: Buffer;
}

interface EstimateTable extends OfPractice {
  estimate_id: string;
  patient_id: string;
  made_on: string;
  keep_until: string;
  sealed: Buffer;
}
