import { Secret, TOTP } from "otpauth";

/** RFC 6238 as the common apps have it: SHA-1, six digits, thirty seconds. */
const PERIOD_SECONDS = 30;
/** One step to either side, for clocks that are not quite right (RFC 6238, 5.2). */
const WINDOW = 1;

/** A new secret in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the app reads from the picture. */
export function totpAddress(secret: string, login: string): string {
  return totpOf(secret, login).toString();
}

/** The time step of a code that fits and is later than the last one taken, or undefined. */
export function stepOfCode(
  secret: string,
  code: string,
  nowMs: number,
  lastStep: number | undefined,
): number | undefined {
  const delta = totpOf(secret, "").validate({ token: code, window: WINDOW, timestamp: nowMs });
  if (delta === null) return undefined;
  const step = Math.floor(nowMs / 1_000 / PERIOD_SECONDS) + delta;
  return lastStep !== undefined && step <= lastStep ? undefined : step;
}

/** The code of a moment; what the person's device shows. */
export function codeAt(secret: string, nowMs: number): string {
  return totpOf(secret, "").generate({ timestamp: nowMs });
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: "Claimwright",
    label,
    secret: Secret.fromBase32(secret),
    algorithm: "SHA1",
    digits: 6,
    period: PERIOD_SECONDS,
  });
}
