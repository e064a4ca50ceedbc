import { isoDate } from "@claimwright/base";
import type { EditRule } from "../edit-rule.ts";
import { isImaging, isLaboratory } from "../internal/code-classes.ts";
import { eachLine, whole } from "../internal/evaluators.ts";

const CODE_SET = "CMS place of service code set; CPT E/M section";

/** Where the service was given, and at a distance. */
export const PLACE_EDITS: readonly EditRule[] = [
  {
    code: "edit.visit-place",
    title: "The kind of visit does not belong to the place of service",
    severity: "stop",
    source: CODE_SET,
    remedy: "Correct the place of service or the visit code.",
    evaluate: eachLine("procedure code", (line, { claim }) => {
      const place = line.placeOfService ?? claim.placeOfService;
      const rule = VISIT_PLACES.find(
        ({ from, to }) => line.procedureCode >= from && line.procedureCode <= to,
      );
      if (rule === undefined || line.procedureCode.length !== 5) return undefined;
      const wrong = rule.never ? rule.places.has(place) : !rule.places.has(place);
      return wrong ? `${line.procedureCode} is not billed at place of service ${place}.` : undefined;
    }),
  },
  {
    code: "edit.service-facility",
    title: "The place is not the practice's, and the claim does not say where it was",
    severity: "stop",
    source: "837P X222A1, loop 2310C; IOM 100-04 chapter 26, item 32",
    remedy: "Enter name, address and NPI of the facility.",
    evaluate: whole("service facility", ({ claim }) =>
      FACILITY_PLACES.has(claim.placeOfService) && claim.serviceFacility === undefined
        ? `Place of service ${claim.placeOfService} needs a service facility.`
        : undefined,
    ),
  },
  {
    code: "edit.facility-zip",
    title: "The service facility's ZIP code does not have nine digits",
    severity: "stop",
    source: "837P X222A1, loop 2310C, N403",
    remedy: "Enter the nine-digit ZIP code of the facility.",
    evaluate: whole("service facility", ({ claim }) => {
      const address = claim.serviceFacility?.address;
      const domestic = address?.country === undefined || address.country === "US";
      return address !== undefined && domestic && !/^\d{9}$/.test(address.zip)
        ? "The ZIP code of the service facility does not have nine digits."
        : undefined;
    }),
  },
  {
    code: "edit.admission-date",
    title: "An inpatient service has no admission date",
    severity: "stop",
    source: "837P X222A1, loop 2300, DTP*435",
    remedy: "Enter the date on which the patient was admitted.",
    evaluate: whole("hospitalization", ({ claim }) =>
      ["21", "51"].includes(claim.placeOfService) && claim.hospitalization === undefined
        ? "The claim is for an inpatient and has no admission date."
        : undefined,
    ),
  },
  {
    code: "edit.hospitalization-dates",
    title: "An inpatient service is outside the days of the stay",
    severity: "stop",
    source: "837P X222A1, loop 2300, DTP*435 and DTP*096",
    remedy: "Correct the date of service or the days of the stay.",
    evaluate: eachLine("date of service", (line, { claim }) => {
      const stay = claim.hospitalization;
      if (stay === undefined || (line.placeOfService ?? claim.placeOfService) !== "21") return undefined;
      const { from } = line.dateOfService;
      return from < stay.from || (stay.to !== undefined && from > stay.to)
        ? "The service was given outside the days of the stay."
        : undefined;
    }),
  },
  {
    code: "edit.telehealth-place",
    title: "A telehealth modifier is used at a place that is not telehealth",
    severity: "warn",
    source: "CMS place of service 02 and 10 (CR 12427); MLN901705",
    remedy: "Use place of service 02 or 10, or remove the modifier.",
    override: { statement: "The payer takes the place where the visit would have been in person." },
    evaluate: eachLine("modifiers", (line, { claim }) => {
      const place = line.placeOfService ?? claim.placeOfService;
      const remote = line.modifiers.find((modifier) => REMOTE.has(modifier));
      return remote !== undefined && !TELEHEALTH_PLACES.has(place)
        ? `Modifier ${remote} is used at place of service ${place}.`
        : undefined;
    }),
  },
  {
    code: "edit.telehealth-modifier",
    title: "The payer asks for a telehealth modifier, and there is none",
    severity: "stop",
    source: "Payer profile; CPT Appendix P and T",
    remedy: "Add 95 for audio and video, or 93 for audio alone.",
    evaluate: eachLine("modifiers", (line, { claim, payerProfile }) => {
      const place = line.placeOfService ?? claim.placeOfService;
      const remote = line.modifiers.some((modifier) => REMOTE.has(modifier));
      return payerProfile.telehealthModifierRequired && TELEHEALTH_PLACES.has(place) && !remote
        ? "The line is telehealth and has no modifier 95 or 93."
        : undefined;
    }),
  },
  {
    code: "edit.telehealth-home-date",
    title: "Place of service 10 is used before it existed",
    severity: "stop",
    source: "CMS place of service 10, effective 2022-01-01 (CR 12427)",
    remedy: "Use place of service 02.",
    evaluate: eachLine("place of service", (line, { claim }) =>
      (line.placeOfService ?? claim.placeOfService) === "10" && line.dateOfService.from < HOME_SINCE
        ? "Place of service 10 came into force on 2022-01-01."
        : undefined,
    ),
  },
  {
    code: "edit.telehealth-in-person-service",
    title: "A service that needs the patient present is billed as telehealth",
    severity: "stop",
    source: "42 CFR 410.78; CMS list of telehealth services",
    remedy: "Correct the place of service.",
    evaluate: eachLine("place of service", (line, { claim }) => {
      const remote = TELEHEALTH_PLACES.has(line.placeOfService ?? claim.placeOfService);
      const inPerson =
        isImaging(line.procedureCode) || isLaboratory(line.procedureCode) || line.procedureCode === "36415";
      return remote && inPerson && !line.modifiers.includes("26")
        ? `${line.procedureCode} cannot be given at a distance.`
        : undefined;
    }),
  },
];

const HOME_SINCE = isoDate("2022-01-01");
const TELEHEALTH_PLACES: ReadonlySet<string> = new Set(["02", "10"]);
const REMOTE: ReadonlySet<string> = new Set(["93", "95", "GT", "GQ"]);
const FACILITY_PLACES: ReadonlySet<string> = new Set("19 21 22 23 24 31 32 34 51 52 61 65".split(" "));

/** Which visits are billed where, or never there. */
const VISIT_PLACES: readonly {
  readonly from: string;
  readonly to: string;
  readonly places: ReadonlySet<string>;
  readonly never: boolean;
}[] = [
  { from: "99202", to: "99215", places: new Set(["21", "23", "31", "51", "61"]), never: true },
  { from: "99221", to: "99223", places: new Set(["21", "22", "51", "61", "19", "02", "10"]), never: false },
  { from: "99231", to: "99239", places: new Set(["21", "22", "51", "61", "19", "02", "10"]), never: false },
  { from: "99281", to: "99285", places: new Set(["23", "02", "10"]), never: false },
  { from: "99304", to: "99316", places: new Set(["31", "32", "54", "56", "02", "10"]), never: false },
  {
    from: "99341",
    to: "99350",
    places: new Set(["04", "12", "13", "14", "16", "33", "55", "02", "10"]),
    never: false,
  },
];
