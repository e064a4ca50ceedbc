export { backupStore, restoreStore } from "./backup/backup-store.ts";
export type { BackupReport } from "./backup/write-backup.ts";
export type { Database } from "./database.ts";
export {
  type EmbeddedOptions,
  type EmbeddedServer,
  type OwnerLogin,
  startEmbeddedServer,
  stopEmbeddedServer,
} from "./embedded/embedded-server.ts";
export { withFolderLock } from "./embedded/folder-lock.ts";
export { byKeys } from "./internal/by-keys.ts";
export { DatabaseFault } from "./internal/database-fault.ts";
export { insertRecords, type RecordColumn } from "./internal/insert-records.ts";
export { createMasterKey, loadMasterKeys, type MasterKey, type MasterKeys } from "./master-key.ts";
export { APPLICATION_ROLE, SCHEMA } from "./migrate.ts";
export {
  insertAppointment,
  listAppointments,
  loadAppointment,
  MAX_APPOINTMENTS_LISTED,
  type StoredAppointment,
  updateAppointmentState,
} from "./repositories/appointments.ts";
export {
  assignClaim,
  type ClaimRevision,
  type ClaimState,
  type ClaimStateChange,
  type ClaimStateUpdate,
  countClaims,
  insertClaim,
  insertClaims,
  listClaimRevisions,
  listClaimStateChanges,
  listClaimsByState,
  listClaimsOfEncounter,
  loadClaim,
  loadClaims,
  lockClaims,
  MAX_CLAIMS_LISTED,
  type NewClaim,
  type StoredClaim,
  updateClaimState,
} from "./repositories/claims.ts";
export { type ClaimWithVisit, lockClaimsWithVisits } from "./repositories/claims-with-visits.ts";
export {
  type ClosedDay,
  insertClosedDay,
  lastClosedDay,
  listClosedDays,
  lockDays,
} from "./repositories/closed-days.ts";
export {
  findCodedEncounter,
  findCodedEncounters,
  insertCodedEncounter,
} from "./repositories/coded-encounters.ts";
export {
  insertCodingDecision,
  type KeptCodingDecision,
  listCodingDecisions,
} from "./repositories/coding-decisions.ts";
export { type Company, findCompany, insertCompany } from "./repositories/companies.ts";
export {
  MAX_CONTROL_NUMBERS_AT_ONCE,
  reserveCompanyNumbers,
  reservePracticeNumbers,
} from "./repositories/control-numbers.ts";
export {
  findPatientIdsByMember,
  insertCoverage,
  listCoverages,
  listCoveragesOf,
  listCoveragesOfPayer,
  listCoverageVersions,
  listPayers,
  loadCoverage,
  loadPayer,
  savePayer,
  updateCoverage,
  updatePayer,
} from "./repositories/coverages.ts";
export { type DecisionWhy, insertWhys, lastWhys, listWhys } from "./repositories/decision-whys.ts";
export {
  insertEditOverride,
  type KeptOverride,
  listEditOverrides,
  listEditOverridesOf,
} from "./repositories/edit-overrides.ts";
export {
  type EligibilityCheck,
  type EligibilityResult,
  type EligibilityStanding,
  insertEligibilityCheck,
  listEligibilityStandings,
} from "./repositories/eligibility-checks.ts";
export {
  type EncounterEntry,
  type EncounterState,
  insertAddendum,
  insertEncounter,
  listEncounters,
  loadEncounter,
  loadEncounters,
  MAX_ENCOUNTERS_LISTED,
  type StoredEncounter,
  updateEncounterFacts,
  updateEncounterState,
  updateEncounterStates,
} from "./repositories/encounters.ts";
export {
  insertEnrolment,
  listEnrolments,
  type StoredEnrolment,
  updateEnrolment,
} from "./repositories/enrolments.ts";
export {
  insertEstimate,
  listEstimates,
  loadEstimate,
  type StoredEstimate,
} from "./repositories/estimates.ts";
export {
  appendCompanyEvent,
  appendEvent,
  appendEvents,
  listEvents,
  loadTimeline,
  MAX_EVENTS_LISTED,
  MAX_EVENTS_PER_SEAL,
  type NewEvent,
  recordEvent,
  type SealProof,
  sealEvents,
  type TimelineEvent,
  verifyEvents,
} from "./repositories/events.ts";
export { listFees, type PracticeFee, saveFees } from "./repositories/fees.ts";
export {
  type InboundFile,
  type InboundState,
  listInboundFiles,
  loadInboundFile,
  type NewInboundFile,
  recordInboundFile,
  takeInboundFile,
  updateInboundFile,
} from "./repositories/inbound-files.ts";
export {
  beginJob,
  failJob,
  finishJob,
  insertJob,
  type JobRecord,
  type JobState,
  listJobs,
  loadJob,
  MAX_JOBS_LISTED,
  reportJob,
  returnJob,
} from "./repositories/jobs.ts";
export {
  type AccountLike,
  insertTransfers,
  type LedgerSums,
  listBalances,
  listTransfersOfClaim,
  listTransfersOfClaims,
  listTransfersOfDocument,
  type PostedTransfer,
  type PostingResult,
  proveLedger,
  type StoredBalance,
  sumMovementsByMonth,
  type TransferLike,
} from "./repositories/ledger.ts";
export {
  type KindBalance,
  type LedgerMoment,
  listBalancesAt,
  MAX_BALANCES_LISTED,
  type MovementSum,
  sumBalancesAt,
  sumMovements,
} from "./repositories/ledger-history.ts";
export {
  insertLocation,
  listLocations,
  loadLocation,
  type StoredLocation,
  updateLocation,
} from "./repositories/locations.ts";
export {
  insertOutboundFile,
  listFilesOfClaim,
  listOutboundFiles,
  loadOutboundFile,
  type NewOutboundFile,
  type OutboundFile,
  type OutboundState,
  updateOutboundFile,
} from "./repositories/outbound-files.ts";
export {
  claimEffect,
  insertOutboxMessage,
  MAX_OUTBOX_BATCH,
  markDispatched,
  type OutboxMessage,
  takeOutboxMessages,
  type WaitingMessage,
} from "./repositories/outbox.ts";
export {
  findPatients,
  insertPatient,
  listDependents,
  loadPatient,
  loadPatients,
  MAX_PATIENTS_FOUND,
  type PatientQuery,
  type StoredPatient,
  updatePatient,
} from "./repositories/patients.ts";
export {
  insertPracticeAttempt,
  listPracticeAttempts,
  MAX_ATTEMPTS_LISTED,
  type NewPracticeAttempt,
  type PracticeAttempt,
} from "./repositories/practice-attempts.ts";
export {
  insertPractice,
  insertProvider,
  listPractices,
  listProviders,
  listStoredProviders,
  loadPractice,
  loadProvider,
  loadStoredPractice,
  type PracticeEntry,
  type StoredPractice,
  type StoredProvider,
  updatePractice,
  updateProvider,
} from "./repositories/practices.ts";
export {
  answerProviderQuery,
  insertProviderQuery,
  linkProviderLogin,
  listProviderQueries,
  loadProviderQuery,
  providersOfLogin,
  type StoredProviderQuery,
  withdrawProviderQuery,
} from "./repositories/provider-queries.ts";
export {
  type ClaimStateMove,
  insertRemittanceClaims,
  type KeptRemittanceClaim,
  type LockedClaim,
  listOccurrenceKeys,
  listRemittanceClaimsOf,
  lockClaimsByControlNumber,
  moveClaims,
} from "./repositories/remittance-batches.ts";
export {
  holdUndonePosting,
  insertRemittanceClaim,
  listRemittanceClaims,
  loadPayment,
  markPostedByHand,
  type PaymentKey,
  type RemittanceClaim,
  type RemittanceClaimState,
  recordPayment,
  updateRemittanceClaim,
} from "./repositories/remittances.ts";
export {
  claimRequestKey,
  finishRequestKey,
  type KeyedRequest,
  type RequestClaim,
} from "./repositories/request-keys.ts";
export { listSavedViews, removeSavedView, type SavedView, saveView } from "./repositories/saved-views.ts";
export { insertStatement, listStatements, type StoredStatement } from "./repositories/statements.ts";
export {
  type ApiToken,
  endSessions,
  findApiToken,
  findSession,
  type GrantedPerson,
  insertApiToken,
  insertSession,
  listApiTokens,
  listSessions,
  revokeApiToken,
  touchSession,
  type UserSession,
} from "./repositories/user-sessions.ts";
export {
  findUserByLogin,
  grantRole,
  insertUser,
  listGrantedPractices,
  listGrants,
  listUserAccess,
  listUsers,
  loadUser,
  type RoleGrant,
  revokeRole,
  type User,
  type UserAccess,
  type UserSecrets,
  updateUser,
} from "./repositories/users.ts";
export { type KeyRotation, rotateKeys } from "./rotate-keys.ts";
export {
  type DatabaseLogin,
  openStore,
  type Store,
  type StoreFunction,
  type StoreOptions,
  type StoreTransaction,
} from "./store.ts";
export { type SealedPlace, Vault } from "./vault.ts";
