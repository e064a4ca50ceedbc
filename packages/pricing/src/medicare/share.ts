import { type Cents, cents } from "@claimwright/base";

/** Ten-thousandths: 5000 is one half, 1360 is 13.6 %. */
export type Share = number;

export const WHOLE: Share = 10_000;

/** The amount times every share, exact, rounded half up to the cent once. */
export function shareOf(amount: Cents, ...shares: readonly Share[]): Cents {
  const due = shares.filter((share) => share !== WHOLE);
  if (due.length === 0) return amount;
  if (due.length === 1) {
    const product = amount * (due[0] ?? WHOLE);
    if (amount >= 0 && Number.isSafeInteger(product)) {
      return cents(Math.floor((product + WHOLE / 2) / WHOLE));
    }
  }
  let product = BigInt(amount);
  let divisor = 1n;
  for (const share of due) {
    product *= BigInt(share);
    divisor *= BigInt(WHOLE);
  }
  const magnitude = product < 0n ? -product : product;
  const rounded = Number((magnitude * 2n + divisor) / (divisor * 2n));
  return cents(product < 0n ? -rounded : rounded);
}

/** `13.6 %` */
export function percentText(share: Share): string {
  const hundredths = share % 100;
  const whole = (share - hundredths) / 100;
  if (hundredths === 0) return `${whole} %`;
  return `${whole}.${String(hundredths).padStart(2, "0").replace(/0$/, "")} %`;
}
