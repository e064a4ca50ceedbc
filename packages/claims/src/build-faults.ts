import type { FindingKind } from "./finding-kind.ts";

/** What keeps a claim from being built at all; each stops. */
export const BUILD_FAULTS: Readonly<Record<BuildFault, FindingKind>> = {
  memberId: {
    code: "build.member-id",
    title: "The coverage has no member id",
    severity: "stop",
    source: "837P X222A1, loop 2010BA, NM109",
    remedy: "Enter the member id from the insurance card.",
  },
  coverageDates: {
    code: "build.coverage-dates",
    title: "The coverage is not in force on the date of service",
    severity: "stop",
    source: "Terms of the coverage",
    remedy: "Choose the coverage of the date of service, or correct its dates.",
  },
  subscriber: {
    code: "build.subscriber",
    title: "The subscriber is not known",
    severity: "stop",
    source: "837P X222A1, loop 2010BA, NM1",
    remedy: "Enter the subscriber's name, birth date and sex.",
  },
  billingAddress: {
    code: "build.billing-address",
    title: "The billing address is a post-office box",
    severity: "stop",
    source: "837P X222A1, loop 2010AA, N3",
    remedy: "Give the street address of the practice; a post-office box may stand in the pay-to address.",
  },
  patientControlNumber: {
    code: "build.patient-control-number",
    title: "The patient control number has the wrong length",
    severity: "stop",
    source: "837P X222A1, CLM01",
    remedy: "Use one to twenty characters.",
  },
  diagnosisCount: {
    code: "build.diagnosis-count",
    title: "No diagnosis, or more than twelve",
    severity: "stop",
    source: "837P X222A1, loop 2300, HI",
    remedy: "Keep the one to twelve diagnoses that the services were for.",
  },
  lineCount: {
    code: "build.line-count",
    title: "No service, or more than fifty",
    severity: "stop",
    source: "837P X222A1, loop 2400, LX",
    remedy: "Code at least one service; put those after the fiftieth on a claim of their own.",
  },
  noFee: {
    code: "build.no-fee",
    title: "The charge master has no price for the service",
    severity: "stop",
    source: "The practice's charge master",
    remedy: "Add the price of this service to the charge master.",
  },
};

export type BuildFault =
  | "memberId"
  | "coverageDates"
  | "subscriber"
  | "billingAddress"
  | "patientControlNumber"
  | "diagnosisCount"
  | "lineCount"
  | "noFee";
