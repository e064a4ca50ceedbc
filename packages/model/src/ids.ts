/** Identities are branded texts, so that a patient's id can never stand where a claim's id belongs. */
declare const idBrand: unique symbol;
type Id<Name extends string> = string & { readonly [idBrand]: Name };

/** The business that owns practices; files, deposits and sign-ins belong to it. */
export type CompanyId = Id<"company">;
export type PracticeId = Id<"practice">;
export type PatientId = Id<"patient">;
export type CoverageId = Id<"coverage">;
export type PayerId = Id<"payer">;
export type ProviderId = Id<"provider">;
export type EnrolmentId = Id<"enrolment">;
export type LocationId = Id<"location">;
export type AppointmentId = Id<"appointment">;
export type EncounterId = Id<"encounter">;
export type ClaimId = Id<"claim">;
export type ServiceLineId = Id<"service-line">;
export type RemittanceId = Id<"remittance">;
/** Who did it: a user, or a named machine such as `demo`. */
export type ActorId = Id<"actor">;

/** Brands a text as an identity of the kind that the place asks for. */
export function idOf<T extends Id<string>>(text: string): T {
  if (text === "") throw new RangeError("an id is not empty");
  return text as T;
}
