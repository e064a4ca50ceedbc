import { type Cents, cents, type Why } from "@claimwright/base";
import { percentText, type Share, shareOf, WHOLE } from "./share.ts";

export interface AnesthesiaService {
  readonly modifiers: readonly string[];
  /** Of the anaesthesia code; of several procedures the highest (IOM 100-04 chapter 12, 50.B). */
  readonly baseUnits: number;
  /** As billed in SV103 MJ; whole minutes. */
  readonly minutes: number;
  /** For AD: was the supervising physician present at induction? */
  readonly presentAtInduction: boolean;
}

/** The locality's anaesthesia conversion factor, in cents: 19.31 dollars is 1931. */
export type AnesthesiaFactor = Cents;

const SOURCE = "42 CFR 414.46; IOM 100-04 chapter 12, 50";
const MINUTES_PER_UNIT = 15;

/**
 * Minutes as time units in tenths, rounded half up to one decimal: 17 minutes are 1.1 units (IOM 100-04 chapter 12,
 * 50.G). Never rounded up to whole units.
 */
export function anesthesiaTimeTenths(minutes: number): number {
  return Math.floor((2 * minutes * 10 + MINUTES_PER_UNIT) / (2 * MINUTES_PER_UNIT));
}

/**
 * (base + time) × conversion factor. Physical status P1 to P6 and qualifying circumstances add nothing for Medicare.
 * QK, QX and QY are half each; AA, QZ whole; AD is three base units, and one more when the physician was present at
 * induction, without time; QS, G8 and G9 inform only. A half is taken of the allowance in whole cents (414.46(d)).
 */
export function anesthesiaFee(
  service: AnesthesiaService,
  factor: AnesthesiaFactor,
): { fee: Cents; why: Why } {
  const supervised = service.modifiers.includes("AD");
  const time = anesthesiaTimeTenths(service.minutes);
  const tenths = supervised ? (service.presentAtInduction ? 40 : 30) : service.baseUnits * 10 + time;
  const full = cents(Math.floor((tenths * factor + 5) / 10));
  const share = shareOfModifiers(service.modifiers);
  const fee = shareOf(full, share);
  const units = `${Math.floor(tenths / 10)}.${tenths % 10}`;
  const part = share === WHOLE ? "" : `, at ${percentText(share)} for medical direction`;
  return {
    fee,
    why: {
      rule: supervised ? "pfs.anesthesia-supervision" : "pfs.anesthesia",
      reason: `Anaesthesia is paid for ${units} units at the locality's factor${part}.`,
      source: SOURCE,
      inputs: { baseUnits: service.baseUnits, minutes: service.minutes, factor },
      result: fee,
    },
  };
}

const HALF: ReadonlySet<string> = new Set(["QK", "QX", "QY"]);

function shareOfModifiers(modifiers: readonly string[]): Share {
  return modifiers.some((modifier) => HALF.has(modifier)) ? 5_000 : WHOLE;
}
