import type { Answer } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { digits, given } from "../../ui/typed.ts";

/** A person as typed: every field a text, empty where nothing stands. */
export interface PersonTyped {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly suffix: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly phone: string;
  readonly ssn: string;
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** Empty when the patient answers for the account. */
  readonly guarantor: string;
  readonly guarantorFirst: string;
  readonly guarantorLast: string;
  readonly guarantorPhone: string;
  /** A patient of the practice who is the guarantor; name and address are theirs then. */
  readonly guarantorId: string;
}

type Registration = Answer<"openRegistration">;
type Body = Omit<Operations["changePatient"]["body"], "version">;

export const NOBODY: PersonTyped = {
  first: "",
  middle: "",
  last: "",
  suffix: "",
  birthDate: "",
  sex: "",
  phone: "",
  ssn: "",
  line1: "",
  line2: "",
  city: "",
  state: "",
  zip: "",
  guarantor: "",
  guarantorFirst: "",
  guarantorLast: "",
  guarantorPhone: "",
  guarantorId: "",
};

export function typedOf({ name, address, guarantor, ...facts }: Registration): PersonTyped {
  return {
    first: name.first,
    middle: name.middle ?? "",
    last: name.last,
    suffix: name.suffix ?? "",
    birthDate: facts.birthDate,
    sex: facts.sex,
    phone: facts.phone ?? "",
    ssn: "",
    line1: address.line1,
    line2: address.line2 ?? "",
    city: address.city,
    state: address.state,
    zip: address.zip,
    guarantor: guarantor?.relationship ?? "",
    guarantorFirst: guarantor?.name.first ?? "",
    guarantorLast: guarantor?.name.last ?? "",
    guarantorPhone: guarantor?.phone ?? "",
    guarantorId: guarantor?.patientId ?? "",
  };
}

/** What is wrong with a field, by field; empty when the person can be saved. */
export function faultsOf(typed: PersonTyped): Readonly<Partial<Record<keyof PersonTyped, string>>> {
  const faults: Partial<Record<keyof PersonTyped, string>> = {};
  for (const field of NEEDED) if (typed[field].trim() === "") faults[field] = "Needed on every claim.";
  if (typed.phone !== "" && digits(typed.phone).length !== 10) faults.phone = "Ten digits.";
  if (typed.ssn !== "" && digits(typed.ssn).length !== 9) faults.ssn = "Nine digits.";
  if (typed.state !== "" && !/^[a-z]{2}$/i.test(typed.state.trim())) faults.state = "Two letters.";
  if (typed.zip !== "" && ![5, 9].includes(digits(typed.zip).length)) faults.zip = "Five or nine digits.";
  if (typed.guarantor !== "" && typed.guarantorId === "") {
    if (typed.guarantorFirst.trim() === "") faults.guarantorFirst = "Who answers for the account.";
    if (typed.guarantorLast.trim() === "") faults.guarantorLast = "Who answers for the account.";
  }
  return faults;
}

const NEEDED = ["first", "last", "birthDate", "sex", "line1", "city", "state", "zip"] as const;

export function bodyOf(typed: PersonTyped): Body {
  const address = {
    line1: typed.line1.trim(),
    ...given("line2", typed.line2),
    city: typed.city.trim(),
    state: typed.state.trim().toUpperCase(),
    zip: digits(typed.zip),
  };
  return {
    name: {
      first: typed.first.trim(),
      last: typed.last.trim(),
      ...given("middle", typed.middle),
      ...given("suffix", typed.suffix),
    },
    birthDate: typed.birthDate,
    sex: typed.sex as Body["sex"],
    address,
    ...given("phone", digits(typed.phone)),
    ...given("ssn", digits(typed.ssn)),
    ...guarantorOf(typed, address),
  };
}

/** A guarantor lives where the patient does; another address is changed on the guarantor's own record. */
function guarantorOf(typed: PersonTyped, address: Body["address"]): Pick<Body, "guarantor"> {
  if (typed.guarantor === "") return {};
  const relationship = typed.guarantor as NonNullable<Registration["guarantor"]>["relationship"];
  if (typed.guarantorId !== "") return { guarantor: { patientId: typed.guarantorId, relationship } };
  return {
    guarantor: {
      relationship,
      name: { first: typed.guarantorFirst.trim(), last: typed.guarantorLast.trim() },
      address,
      ...given("phone", digits(typed.guarantorPhone)),
    },
  };
}
