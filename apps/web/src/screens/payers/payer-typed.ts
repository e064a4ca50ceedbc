import type { LineOfBusiness } from "@claimwright/model";
import type { Answer } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";

type Payer = Answer<"openPayer">;
type Body = Omit<Operations["changePayer"]["body"], "version">;
type Demands = NonNullable<Body["demands"]>;

/** A payer as typed. */
export interface PayerTyped {
  readonly name: string;
  readonly payerIdentifier: string;
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** `70553, 70551` */
  readonly authorizationCodes: string;
  readonly crossoverWaitDays: string;
  readonly lineOfBusiness: LineOfBusiness;
  readonly referralRequired: boolean;
  readonly drugCodesRequired: boolean;
  readonly taxonomyRequired: boolean;
  readonly telehealthModifierRequired: boolean;
}

export const LINES_OF_BUSINESS: readonly LineOfBusiness[] = [
  "commercial",
  "medicare",
  "medicaid",
  "workers-compensation",
  "auto",
];

type Demand = {
  [Field in keyof Demands]: Demands[Field] extends boolean ? Field : never;
}[keyof Demands];

export const DEMANDS: readonly (readonly [field: Demand, label: string])[] = [
  ["referralRequired", "A referral"],
  ["drugCodesRequired", "The National Drug Code of drugs"],
  ["taxonomyRequired", "The billing provider's taxonomy"],
  ["telehealthModifierRequired", "Modifier 95 or 93 on telehealth"],
];

type TextField = {
  [Field in keyof PayerTyped]: string extends PayerTyped[Field] ? Field : never;
}[keyof PayerTyped];

export const TEXT_FIELDS: readonly (readonly [field: TextField, label: string, hint?: string])[] = [
  ["name", "Name on claims"],
  ["payerIdentifier", "Payer number", "NM109 of the payer on claims"],
  ["line1", "Claim office"],
  ["line2", "Second line"],
  ["city", "City"],
  ["state", "State"],
  ["zip", "ZIP code"],
  ["authorizationCodes", "Authorization before", "Codes, such as 70553, 70551"],
  ["crossoverWaitDays", "Days to cross over", "0 where claims do not"],
];

export function payerTyped({ name, payerIdentifier, address, demands }: Payer): PayerTyped {
  return {
    name,
    payerIdentifier,
    line1: address?.line1 ?? "",
    line2: address?.line2 ?? "",
    city: address?.city ?? "",
    state: address?.state ?? "",
    zip: address?.zip ?? "",
    authorizationCodes: demands?.authorizationCodes.join(", ") ?? "",
    crossoverWaitDays: String(demands?.crossoverWaitDays ?? 0),
    lineOfBusiness: demands?.lineOfBusiness ?? "commercial",
    referralRequired: demands?.referralRequired ?? false,
    drugCodesRequired: demands?.drugCodesRequired ?? false,
    taxonomyRequired: demands?.taxonomyRequired ?? false,
    telehealthModifierRequired: demands?.telehealthModifierRequired ?? false,
  };
}

/** Undefined while something is missing or cannot be read. */
export function payerBody(typed: PayerTyped): Body | undefined {
  const { name, payerIdentifier, line1, line2, city, state, zip, authorizationCodes, ...demands } = typed;
  if (name.trim() === "" || payerIdentifier.trim() === "") return undefined;
  if (!/^\d{1,3}$/.test(demands.crossoverWaitDays.trim())) return undefined;
  const parts = [line1, city, state, zip].map((part) => part.trim());
  const isWritten = parts.some((part) => part !== "");
  if (isWritten && parts.includes("")) return undefined;
  return {
    name: name.trim(),
    payerIdentifier: payerIdentifier.trim(),
    ...(isWritten
      ? {
          address: {
            line1: line1.trim(),
            ...(line2.trim() === "" ? {} : { line2: line2.trim() }),
            city: city.trim(),
            state: state.trim(),
            zip: zip.replaceAll("-", "").trim(),
          },
        }
      : {}),
    demands: {
      ...demands,
      crossoverWaitDays: Number(demands.crossoverWaitDays),
      authorizationCodes: authorizationCodes
        .toUpperCase()
        .split(/[\s,]+/)
        .filter((code) => code !== ""),
    },
  };
}
