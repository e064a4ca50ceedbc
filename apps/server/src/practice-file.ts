import { isNpi, isoDate } from "@claimwright/base";
import type { Payer, PayerId, Practice, PracticeId, Provider, ProviderId } from "@claimwright/model";
import { z } from "zod";

const text = z.string().trim().min(1).max(200);
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,60}$/, "is lower-case letters, digits and hyphens, such as alder-family");
const npi = z.string().refine(isNpi, "is no NPI: ten digits with a check digit");
const digits = (count: number) => z.string().regex(new RegExp(`^\\d{${count}}$`), `is ${count} digits`);
const taxonomy = z.string().regex(/^[0-9A-Z]{10}$/, "is a taxonomy code of ten characters");
const address = z.object({
  line1: text,
  line2: text.optional(),
  city: text,
  state: z.string().regex(/^[A-Z]{2}$/, "is two capitals"),
  zip: z.string().regex(/^\d{5}(\d{4})?$/, "is five or nine digits"),
});
const day = z.iso.date().transform(isoDate);

/** A practice as somebody writes it down to begin with: one file, JSON. */
export const practiceFile = z.strictObject({
  company: z.strictObject({ id, name: text }),
  practice: z.strictObject({
    id,
    name: text,
    npi,
    taxId: z.strictObject({ kind: z.enum(["EIN", "SSN"]), digits: digits(9) }),
    taxonomy,
    address,
    payToAddress: address.optional(),
    contact: z.strictObject({ name: text, phone: digits(10), email: z.email().optional() }),
  }),
  providers: z
    .array(
      z.strictObject({
        id,
        npi,
        name: z.strictObject({ first: text, last: text, middle: text.optional(), suffix: text.optional() }),
        taxonomy,
        credential: text,
      }),
    )
    .max(1_000),
  payers: z
    .array(z.strictObject({ id, name: text, payerIdentifier: text, address: address.optional() }))
    .max(5_000),
  /** What a unit costs, in dollars as people write them. */
  fees: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[0-9A-Z]{5}$/, "is a code of five characters"),
        modifier: z
          .string()
          .regex(/^[0-9A-Z]{2}$/)
          .optional(),
        dollars: z.string().regex(/^\d{1,7}(\.\d{2})?$/, "is dollars, such as 125 or 125.50"),
        from: day,
        to: day.optional(),
      }),
    )
    .max(100_000),
  administrator: z.strictObject({ login: z.string().min(3).max(200), name: text }),
});

export type PracticeFile = z.infer<typeof practiceFile>;

/** The facts as the rest of the program takes them: fields without a value are left out. */
export function factsOf(file: PracticeFile): {
  readonly practice: Practice;
  readonly providers: readonly Provider[];
  readonly payers: readonly Payer[];
} {
  const plain = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;
  return {
    practice: plain<Practice & { id: PracticeId }>(file.practice),
    providers: plain<readonly (Provider & { id: ProviderId })[]>(file.providers),
    payers: plain<readonly (Payer & { id: PayerId })[]>(file.payers),
  };
}

/** A file to begin from. Everybody in it is invented. */
export const PRACTICE_TEMPLATE: z.input<typeof practiceFile> = {
  company: { id: "alder-billing", name: "Alder Billing" },
  practice: {
    id: "alder-family",
    name: "Alder Family Practice",
    npi: "1987654328",
    taxId: { kind: "EIN", digits: "990000003" },
    taxonomy: "261QP2300X",
    address: { line1: "12 Alder Way", city: "Springfield", state: "IL", zip: "627010001" },
    contact: { name: "Billing Office", phone: "2175550100" },
  },
  providers: [
    {
      id: "grace-okafor",
      npi: "1234567893",
      name: { first: "Grace", last: "Okafor" },
      taxonomy: "207Q00000X",
      credential: "MD",
    },
  ],
  payers: [{ id: "north-plan", name: "North Health Plan", payerIdentifier: "NORTH1" }],
  fees: [{ code: "99213", dollars: "140", from: "2026-01-01" }],
  administrator: { login: "june@alder.example", name: "June Castellan" },
};
