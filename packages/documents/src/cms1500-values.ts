import { type Cents, type IsoDate, ProblemError, sumCents } from "@claimwright/base";
import type { Address, PersonName, ProfessionalClaim, ServiceLine } from "@claimwright/model";
import {
  type Cms1500FieldName,
  type Cms1500LineFieldName,
  DIAGNOSES_A_FORM,
  LINES_A_PAGE,
} from "./cms1500-fields.ts";
import { payerTypeBox, RELATIONSHIP_BOX } from "./internal/cms1500-boxes.ts";

/** What one page of the form holds: the boxes, the diagnoses A to L and up to six service lines. */
export interface Cms1500Page {
  readonly boxes: Readonly<Partial<Record<Cms1500FieldName, string>>>;
  readonly diagnoses: readonly string[];
  readonly lines: readonly Cms1500Line[];
}

export type Cms1500Line = Readonly<Partial<Record<Cms1500LineFieldName, string>>>;

export interface Cms1500Signature {
  /** Box 31: the day the provider signed the claim. */
  readonly signedOn?: IsoDate;
}

/**
 * The pages of a claim by the NUCC instructions: capitals, no punctuation in codes and amounts, six lines a page,
 * each page with its own total, what the patient paid on the first page only. Throws ProblemError `input.field`
 * when an amount does not fit its box.
 */
export function cms1500Pages(
  claim: ProfessionalClaim,
  signature: Cms1500Signature = {},
): readonly Cms1500Page[] {
  const common = claimBoxes(claim, signature);
  const diagnoses = claim.diagnoses.slice(0, DIAGNOSES_A_FORM).map((code) => code.replace(".", ""));
  const pages: Cms1500Page[] = [];
  for (let first = 0; first < claim.lines.length; first += LINES_A_PAGE) {
    const lines = claim.lines.slice(first, first + LINES_A_PAGE);
    const boxes = {
      ...common,
      "28": moneyText(sumCents(lines.map(({ charge }) => charge)), "box 28"),
      ...(first === 0 && claim.patientPaid !== undefined
        ? { "29": moneyText(claim.patientPaid, "box 29") }
        : {}),
    };
    pages.push({ boxes, diagnoses, lines: lines.map((line) => lineBoxes(line, claim)) });
  }
  return pages;
}

type Boxes = Partial<Record<Cms1500FieldName, string>>;

function claimBoxes(claim: ProfessionalClaim, signature: Cms1500Signature): Boxes {
  return {
    ...carrierBoxes(claim),
    ...patientBoxes(claim),
    ...insuredBoxes(claim),
    ...otherInsuredBoxes(claim),
    ...conditionBoxes(claim),
    ...referenceBoxes(claim),
    ...providerBoxes(claim, signature),
  };
}

function carrierBoxes({ payer }: ProfessionalClaim): Boxes {
  const { address } = payer;
  if (address === undefined) return { carrier_name: capitals(payer.name) };
  const second = address.line2 === undefined ? [] : [capitals(address.line2)];
  const [street = "", street2 = "", city = ""] = [capitals(address.line1), ...second, cityLine(address)];
  return {
    carrier_name: capitals(payer.name),
    carrier_street: street,
    carrier_street2: street2,
    carrier_city: city,
  };
}

function patientBoxes(claim: ProfessionalClaim): Boxes {
  const person = claim.patient ?? claim.subscriber;
  const { address } = person;
  const relation = claim.patient === undefined ? "18" : claim.patient.relationship;
  return {
    "2": formName(person.name),
    ...(person.birthDate === undefined ? {} : dateBoxes("3", person.birthDate)),
    ...(person.sex === "M" ? { "3_M": "X" } : person.sex === "F" ? { "3_F": "X" } : {}),
    ...(address === undefined
      ? {}
      : {
          "5_street": streetLine(address),
          "5_city": capitals(address.city),
          "5_state": address.state,
          "5_zip": zipText(address.zip),
        }),
    [RELATIONSHIP_BOX[relation] ?? "6_other"]: "X",
  };
}

function insuredBoxes(claim: ProfessionalClaim): Boxes {
  const { subscriber } = claim;
  const { address } = subscriber;
  const medicarePrimary = subscriber.claimFilingCode === "MB" && subscriber.rank === "primary";
  return {
    [payerTypeBox(subscriber)]: "X",
    "1a": capitals(subscriber.memberId),
    // Medicare as first payer wants 4 and 7 empty and NONE in 11 (CMS IOM 100-04 ch. 26 §10.2).
    ...(medicarePrimary ? {} : { "4": formName(subscriber.name) }),
    ...(medicarePrimary || address === undefined
      ? {}
      : {
          "7_street": streetLine(address),
          "7_city": capitals(address.city),
          "7_state": address.state,
          "7_zip": zipText(address.zip),
        }),
    "11": medicarePrimary ? "NONE" : capitals(subscriber.groupNumber ?? ""),
    ...(medicarePrimary || subscriber.birthDate === undefined ? {} : dateBoxes("11a", subscriber.birthDate)),
    ...(medicarePrimary
      ? {}
      : subscriber.sex === "M"
        ? { "11a_M": "X" }
        : subscriber.sex === "F"
          ? { "11a_F": "X" }
          : {}),
    ...(medicarePrimary ? {} : { "11c": capitals(subscriber.planName ?? claim.payer.name) }),
    ...(medicarePrimary ? {} : claim.otherPayers.length > 0 ? { "11d_yes": "X" } : { "11d_no": "X" }),
  };
}

function otherInsuredBoxes({ otherPayers }: ProfessionalClaim): Boxes {
  const other = otherPayers[0];
  if (other === undefined) return {};
  return {
    "9": formName(other.subscriberName),
    "9a": capitals(other.groupNumber ?? other.memberId),
    "9d": capitals(other.payer.name),
  };
}

function conditionBoxes({ accident, onsetDate, hospitalization, note, ...claim }: ProfessionalClaim): Boxes {
  const causes = new Set(accident?.causes ?? []);
  return {
    [causes.has("EM") ? "10a_yes" : "10a_no"]: "X",
    [causes.has("AA") ? "10b_yes" : "10b_no"]: "X",
    [causes.has("OA") ? "10c_yes" : "10c_no"]: "X",
    ...(accident?.state === undefined ? {} : { "10b_state": accident.state }),
    ...(claim.releaseOfInformation === "Y" || claim.signatureOnFile ? { "12": "SIGNATURE ON FILE" } : {}),
    ...(claim.benefitsAssigned === "Y" ? { "13": "SIGNATURE ON FILE" } : {}),
    // 431 is the onset of the illness, 439 an accident (NUCC, item numbers 14 and 15).
    ...(onsetDate === undefined ? {} : { ...dateBoxes("14", onsetDate), "14_qual": "431" }),
    ...(accident?.date === undefined ? {} : { ...dateBoxes("15", accident.date), "15_qual": "439" }),
    ...(hospitalization === undefined ? {} : dateBoxes("18_from", hospitalization.from)),
    ...(hospitalization?.to === undefined ? {} : dateBoxes("18_to", hospitalization.to)),
    "19": capitals(note ?? ""),
    "20_no": "X",
    "21_ind": "0",
  };
}

function referenceBoxes(claim: ProfessionalClaim): Boxes {
  const { referringProvider, supervisingProvider } = claim;
  const named = referringProvider ?? supervisingProvider;
  return {
    ...(named === undefined
      ? {}
      : {
          "17_qual": referringProvider === undefined ? "DQ" : "DN",
          "17": capitals(signatureName(named.name)),
          "17b": named.npi ?? "",
        }),
    ...(claim.frequencyCode === "1"
      ? {}
      : { "22_code": claim.frequencyCode, "22_ref": capitals(claim.payerClaimControlNumber ?? "") }),
    "23": capitals(claim.priorAuthorizationNumber ?? claim.referralNumber ?? claim.cliaNumber ?? ""),
  };
}

function providerBoxes(claim: ProfessionalClaim, { signedOn }: Cms1500Signature): Boxes {
  const { billingProvider: billing, renderingProvider, serviceFacility: facility } = claim;
  const name =
    billing.organizationName ?? (billing.personName === undefined ? "" : signatureName(billing.personName));
  const signer = renderingProvider?.name ?? billing.personName;
  return {
    "25": billing.taxId.digits,
    [billing.taxId.kind === "EIN" ? "25_ein" : "25_ssn"]: "X",
    "26": capitals(claim.patientControlNumber).replaceAll("-", ""),
    [claim.assignmentCode === "C" ? "27_no" : "27_yes"]: "X",
    "31": signer === undefined ? "SIGNATURE ON FILE" : capitals(signatureName(signer)),
    ...(signedOn === undefined
      ? {}
      : { "31_date": `${signedOn.slice(5, 7)} ${signedOn.slice(8)} ${signedOn.slice(0, 4)}` }),
    ...(facility === undefined
      ? {}
      : {
          "32_name": capitals(facility.name),
          "32_street": streetLine(facility.address),
          "32_city": cityLine(facility.address),
          "32a": facility.npi ?? "",
        }),
    ...(billing.contact === undefined
      ? {}
      : { "33_area": billing.contact.phone.slice(0, 3), "33_phone": billing.contact.phone.slice(3) }),
    "33_name": capitals(name),
    "33_street": streetLine(billing.address),
    "33_city": cityLine(billing.address),
    "33a": billing.npi,
  };
}

function lineBoxes(line: ServiceLine, claim: ProfessionalClaim): Cms1500Line {
  const { from, to = from } = line.dateOfService;
  const rendering = line.renderingProvider ?? claim.renderingProvider;
  return {
    ...lineSupplement(line),
    fromMonth: from.slice(5, 7),
    fromDay: from.slice(8),
    fromYear: from.slice(2, 4),
    toMonth: to.slice(5, 7),
    toDay: to.slice(8),
    toYear: to.slice(2, 4),
    placeOfService: line.placeOfService ?? claim.placeOfService,
    ...(line.emergency === true ? { emergency: "Y" } : {}),
    procedure: line.procedureCode,
    modifiers: line.modifiers.slice(0, 4).join(" "),
    pointers: line.diagnosisPointers.map((pointer) => POINTER_LETTERS[pointer - 1] ?? "").join(""),
    charge: moneyText(line.charge, `box 24F, line ${line.lineNumber}`),
    units: String(line.units),
    ...(rendering?.npi === undefined ? {} : { renderingNpi: rendering.npi }),
  };
}

const POINTER_LETTERS = "ABCDEFGHIJKL";

/** N4, the eleven digits, three blanks, unit and quantity (NUCC, item number 24, shaded line). */
function lineSupplement({ drug, note }: ServiceLine): Cms1500Line {
  if (drug !== undefined) return { supplement: `N4${drug.ndc}   ${drug.unit}${drug.quantity}` };
  return note === undefined ? {} : { supplement: `ZZ${capitals(note)}` };
}

function dateBoxes<Name extends "3" | "11a" | "14" | "15" | "18_from" | "18_to">(
  name: Name,
  date: IsoDate,
): Boxes {
  return {
    [`${name}_mm`]: date.slice(5, 7),
    [`${name}_dd`]: date.slice(8),
    [`${name}_yyyy`]: date.slice(0, 4),
  };
}

/** Dollars and cents with a blank for the point, to the right of eight places: `  125 00`. */
function moneyText(amount: Cents, place: string): string {
  const text = `${Math.trunc(amount / 100)} ${String(Math.abs(amount) % 100).padStart(2, "0")}`;
  if (text.length <= 8) return text.padStart(8);
  throw new ProblemError({
    code: "input.field",
    message: `The amount does not fit ${place} of the CMS-1500, which takes up to 99,999.99.`,
    remedy: "Bill the claim electronically, or split it.",
    place,
  });
}

/** `COLLINS, MARTHA, A` (NUCC: commas between last, first and middle). */
function formName({ last, first, middle, suffix }: PersonName): string {
  const family = suffix === undefined ? last : `${last} ${suffix}`;
  return [family, first, middle]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => capitals(part ?? ""))
    .join(", ");
}

function signatureName({ last, first, middle, suffix }: PersonName): string {
  return [first, middle, last, suffix].filter(Boolean).join(" ");
}

function streetLine({ line1, line2 }: Address): string {
  return capitals(line2 === undefined ? line1 : `${line1} ${line2}`).replace(/[.,#]/g, "");
}

function cityLine({ city, state, zip }: Address): string {
  return `${capitals(city)} ${state} ${zipText(zip)}`;
}

function zipText(zip: string): string {
  return zip.length === 9 ? `${zip.slice(0, 5)}-${zip.slice(5)}` : zip;
}

function capitals(text: string): string {
  return text.toLocaleUpperCase("en-US");
}
