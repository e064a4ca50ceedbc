import { type Cents, cents } from "@claimwright/base";
import { allowedAmount } from "../underpayment.ts";
import type { PaidClaim } from "./analysis-input.ts";

/** A service that a payer allowed clearly less for than it usually does. */
export interface LowPayment {
  readonly payer: string;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly patientControlNumber: string;
  readonly allowed: Cents;
  /** What it is compared with: the contract where one is given, else the payer's own median. */
  readonly usual: Cents;
  readonly basis: "contract" | "median";
  readonly shortfall: Cents;
}

/** What a contract allows, in cents a unit; undefined where it says nothing. */
export type ContractLookup = (
  payerIdentifier: string,
  procedureCode: string,
  modifiers: readonly string[],
) => Cents | undefined;

/** Fewer payments than this make no median worth comparing with. */
export const MEDIAN_NEEDS = 5;
/** Less than this share of the median stands out, in percent. */
export const LOW_SHARE_PERCENT = 90;

/** Compares what each payer allowed a unit with its contract, else with its own median for the code and modifiers. */
export function lowPayments(paid: readonly PaidClaim[], contract?: ContractLookup): readonly LowPayment[] {
  const services = paid.flatMap(allowedServices);
  const medians = new Map<string, Cents>();
  for (const [key, group] of grouped(services)) {
    if (group.length >= MEDIAN_NEEDS) medians.set(key, median(group.map(({ allowed }) => allowed)));
  }
  return services
    .flatMap((service): readonly LowPayment[] => {
      const agreed = contract?.(service.payerIdentifier, service.procedureCode, service.modifiers);
      const usual = agreed ?? medians.get(keyOf(service));
      if (usual === undefined) return [];
      const low =
        agreed === undefined ? service.allowed * 100 < usual * LOW_SHARE_PERCENT : service.allowed < usual;
      if (!low) return [];
      const { payerIdentifier: _id, units: _units, ...facts } = service;
      const basis = agreed === undefined ? "median" : "contract";
      return [{ ...facts, usual, basis, shortfall: cents((usual - service.allowed) * service.units) }];
    })
    .sort((a, b) => b.shortfall - a.shortfall);
}

interface AllowedService
  extends Pick<LowPayment, "payer" | "procedureCode" | "modifiers" | "patientControlNumber" | "allowed"> {
  readonly payerIdentifier: string;
  readonly units: number;
}

/** Paid services of first answers, the allowed amount a unit. */
function allowedServices({ remittance, payment }: PaidClaim): readonly AllowedService[] {
  if (!FIRST_PAYER.has(payment.statusCode)) return [];
  return payment.lines.flatMap((line) => {
    const allowed = allowedAmount(line);
    const units = Math.round(Number(line.paidUnits ?? "1"));
    if (allowed <= 0 || line.paid <= 0 || !Number.isSafeInteger(units) || units < 1) return [];
    return [
      {
        payer: remittance.payer.name,
        payerIdentifier: remittance.payer.identifier,
        procedureCode: line.procedureCode,
        modifiers: line.modifiers,
        patientControlNumber: payment.patientControlNumber,
        allowed: cents(Math.floor(allowed / units)),
        units,
      },
    ];
  });
}

const FIRST_PAYER: ReadonlySet<string> = new Set(["1", "19"]);

function grouped(services: readonly AllowedService[]): ReadonlyMap<string, readonly AllowedService[]> {
  const groups = new Map<string, AllowedService[]>();
  for (const service of services) {
    const key = keyOf(service);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [service]);
    else list.push(service);
  }
  return groups;
}

function keyOf({ payerIdentifier, procedureCode, modifiers }: AllowedService): string {
  return [payerIdentifier, procedureCode, ...modifiers].join(" ");
}

function median(amounts: readonly Cents[]): Cents {
  const sorted = [...amounts].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? cents(0);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? cents(0);
  return cents(Math.floor((upper + lower) / 2));
}
