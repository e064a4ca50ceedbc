export type {
  Acknowledgment,
  AcknowledgmentError,
  AcknowledgmentStatus,
  ClaimAcknowledgment,
  InterchangeAcknowledgment,
  SetAcknowledgment,
} from "./acknowledgment.ts";
export type { Appointment, AppointmentState } from "./appointment.ts";
export type {
  AuthorizationAnswer,
  AuthorizationDecision,
  AuthorizationEvent,
  AuthorizationRequest,
  AuthorizationResponse,
  AuthorizationService,
  Delivery,
  ReviewInformation,
} from "./authorization.ts";
export type {
  BillingProvider,
  ClaimAccident,
  ClaimPatient,
  ClaimPayer,
  ClaimProvider,
  ClaimSubscriber,
  LineAdjudication,
  LineDrug,
  OtherPayer,
  ProfessionalClaim,
  ServiceFacility,
  ServiceLine,
} from "./claim.ts";
export type {
  ClaimStatus,
  ClaimStatusInquiry,
  ClaimStatusResponse,
  StatusCode,
  StatusLine,
} from "./claim-status.ts";
export type { Coverage, CoverageRank, LineOfBusiness, Payer, PayerDemands } from "./coverage.ts";
export type { DentalClaim, DentalLine, Orthodontics, ToothStatus, ToothSurfaces } from "./dental-claim.ts";
export type {
  Benefit,
  CodedProcedure,
  EligibilityInquiry,
  EligibilityRejection,
  EligibilityResponse,
  QualifiedPeriod,
  Rejection,
  RelatedParty,
  Trace,
} from "./eligibility.ts";
export type {
  CareSetting,
  CodedDiagnosis,
  CodedEncounter,
  CodedService,
  Encounter,
  Evidence,
  SignedNote,
} from "./encounter.ts";
export type { ElectronicEnrolment, ElectronicState, Enrolment, Participation } from "./enrolment.ts";
export {
  type ActorId,
  type AppointmentId,
  type ClaimId,
  type CompanyId,
  type CoverageId,
  type EncounterId,
  type EnrolmentId,
  idOf,
  type LocationId,
  type PatientId,
  type PayerId,
  type PracticeId,
  type ProviderId,
  type RemittanceId,
  type ServiceLineId,
} from "./ids.ts";
export type {
  Admission,
  FacilityDiagnosis,
  FacilityProcedure,
  InstitutionalClaim,
  InstitutionalLine,
} from "./institutional-claim.ts";
export type { Location } from "./location.ts";
export type { InsuredPerson, Party } from "./party.ts";
export type { Guarantor, Patient } from "./patient.ts";
export { type Address, type Person, type PersonName, readingName, type Sex, sortName } from "./person.ts";
export type { Contact, Practice, Provider, TaxId } from "./practice.ts";
export type {
  AdjustmentGroup,
  BankAccount,
  BankTransfer,
  ClaimAdjustment,
  ClaimPayment,
  ProviderAdjustment,
  Remittance,
  RemittancePayee,
  RemittancePayer,
  ServicePayment,
} from "./remittance.ts";
export type { PatientShare, PatientStatement, StatementLine, StatementVisit } from "./statement.ts";
export type { AbsentSegment, Unmapped, UnmappedElement, UnmappedSegment, WireElement } from "./unmapped.ts";
