import type { Cents, DateRange, IsoDate } from "@claimwright/base";
import type { CodedProcedure, Rejection } from "./eligibility.ts";
import type { InsuredPerson, Party } from "./party.ts";

/** Asks a payer to authorise care for one patient (278 request X217). */
export interface AuthorizationRequest {
  /** Who decides (2010A). */
  readonly reviewer: Party;
  /** Who asks (2010B). */
  readonly requester: Party;
  readonly subscriber: InsuredPerson;
  readonly dependent?: InsuredPerson;
  readonly event: AuthorizationEvent;
  readonly services: readonly AuthorizationService[];
}

/** The care that is asked for as a whole (2000E). */
export interface AuthorizationEvent {
  /** TRN*1. */
  readonly trace?: { readonly number: string; readonly originatorId: string };
  readonly review: ReviewInformation;
  /** REF*BB: number of an earlier authorisation. */
  readonly priorAuthorizationNumber?: string;
  /** DTP*AAH: when the care is to take place. */
  readonly period?: DateRange;
  /** DTP*435 and DTP*096. */
  readonly admissionDate?: IsoDate;
  readonly dischargeDate?: IsoDate;
  /** HI, undotted ICD-10-CM with the qualifier of the guide: `ABK` principal, `ABF` other, `ABJ` admitting. */
  readonly diagnoses: readonly { readonly qualifier: string; readonly code: string }[];
  /** HSD: how often and how long. */
  readonly delivery?: Delivery;
  /** 2010EA: who gives the care. */
  readonly providers: readonly Party[];
  readonly message?: string;
}

/** UM. */
export interface ReviewInformation {
  /** UM01: `HS` services, `AR` admission, `SC` specialty care. */
  readonly categoryCode: string;
  /** UM02: `I` initial, `R` renewal, `S` revised, `3` cancel. */
  readonly certificationTypeCode: string;
  /** UM03: such as `2` surgical, `3` consultation. */
  readonly serviceTypeCode?: string;
  /** UM04-1 and -2: `11` under `B` (place of service), `13` under `A` (type of bill). */
  readonly facility?: { readonly code: string; readonly qualifier: string };
  /** UM06: `03` emergency, `U` urgent, `E` elective. */
  readonly levelOfService?: string;
}

/** HSD: `{ quantityQualifier: "VS", quantity: "12", period: "WK" … }`. */
export interface Delivery {
  readonly quantityQualifier?: string;
  readonly quantity?: string;
  readonly frequencyUnit?: string;
  readonly frequencyCount?: string;
  readonly periodQualifier?: string;
  readonly periodCount?: string;
}

/** One service (2000F). */
export interface AuthorizationService {
  readonly trace?: { readonly number: string; readonly originatorId: string };
  /** UM, where it is not the event's. */
  readonly review?: ReviewInformation;
  /** DTP*472. */
  readonly period?: DateRange;
  readonly kind: "professional" | "institutional" | "dental";
  /** SV2 01, on institutional services. */
  readonly revenueCode?: string;
  readonly procedure?: CodedProcedure;
  readonly charge?: Cents;
  readonly unitMeasure?: string;
  /** A decimal text. */
  readonly units?: string;
  readonly delivery?: Delivery;
  readonly providers: readonly Party[];
  readonly message?: string;
}

/** What the payer decided (278 response X217). */
export interface AuthorizationResponse {
  readonly reviewer: Party;
  readonly requester?: Party;
  readonly subscriber?: InsuredPerson;
  readonly dependent?: InsuredPerson;
  readonly event?: AuthorizationEvent & AuthorizationAnswer;
  readonly services: readonly (AuthorizationService & AuthorizationAnswer)[];
  /** AAA of the levels above the event. */
  readonly rejections: readonly (Rejection & {
    readonly about: "reviewer" | "reviewer name" | "requester" | "subscriber" | "dependent";
  })[];
}

export interface AuthorizationAnswer {
  readonly decision?: AuthorizationDecision;
  readonly rejections: readonly Rejection[];
  /** TRN*2: the number of the request. */
  readonly requestTrace?: { readonly number: string; readonly originatorId: string };
}

/** HCR. */
export interface AuthorizationDecision {
  /** HCR01: `A1` certified, `A2` in part, `A3` not, `A4` pended, `A6` modified, `CT` contact the payer, `NA` none needed. */
  readonly actionCode: string;
  /** HCR02: the authorisation number that claims carry (REF*G1). */
  readonly authorizationNumber?: string;
  /** HCR03, at most five. */
  readonly reasonCodes: readonly string[];
  /** DTP*036 and DTP*007: how long the certification holds. */
  readonly expires?: IsoDate;
  readonly effective?: DateRange;
}
