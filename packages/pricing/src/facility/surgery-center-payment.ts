import { type Cents, cents, formatDollars, type Why } from "@claimwright/base";
import { shareOf } from "../medicare/share.ts";

export interface SurgeryCenterService {
  readonly lineNumber: number;
  readonly code: string;
  readonly modifiers: readonly string[];
  /** The national rate of Addendum AA. */
  readonly rate: Cents;
  /** Subject to the multiple-procedure discount (Addendum AA). */
  readonly discounted: boolean;
}

export interface SurgeryCenterLine {
  readonly lineNumber: number;
  readonly payment: Cents;
  readonly why: Why;
}

/**
 * Medicare's payment of one day in an ambulatory surgery center: half of each rate follows local wages; the highest
 * procedure in full, each further discounted one at half; 73 and 52 half, 74 whole (42 CFR 416.171, 416.172;
 * IOM 100-04 chapter 14, 40).
 */
export function surgeryCenterPayment(
  services: readonly SurgeryCenterService[],
  wageIndex: number,
): readonly SurgeryCenterLine[] {
  const adjusted = services.map((service) => halfWageAdjusted(service.rate, wageIndex));
  let top = -1;
  services.forEach((service, index) => {
    if (service.discounted && (adjusted[index] ?? 0) > (adjusted[top] ?? -1)) top = index;
  });
  return services.map((service, index) => {
    const later = service.discounted && index !== top;
    const ended = service.modifiers.includes("73") || service.modifiers.includes("52");
    const payment = shareOf(adjusted[index] ?? cents(0), later ? 5_000 : 10_000, ended ? 5_000 : 10_000);
    const half = later
      ? ", at half behind a higher procedure"
      : ended
        ? ", at half for an ended procedure"
        : "";
    return {
      lineNumber: service.lineNumber,
      payment,
      why: {
        rule: "asc.payment",
        reason: `The center is paid ${formatDollars(payment)}${half}.`,
        source: "42 CFR 416.171, 416.172; IOM 100-04 chapter 14, 40",
        inputs: { code: service.code, rate: service.rate, wageIndex },
        result: payment,
      },
    };
  });
}

/** rate × (50 % × wage index + 50 %), one rounding; the index is in ten-thousandths. */
function halfWageAdjusted(rate: Cents, wageIndex: number): Cents {
  return cents(Math.floor((rate * (wageIndex + 10_000) + 10_000) / 20_000));
}
