import { cents, formatDollars, isoDate, usDate } from "@claimwright/base";

export function dollars(amount: number): string {
  return formatDollars(cents(amount));
}

/** `$8.9k`, for the axis of a chart. */
export function roughDollars(amount: number): string {
  const whole = Math.round(amount / 100);
  if (Math.abs(whole) < 1_000) return `$${whole}`;
  return `$${(whole / 1_000).toFixed(Math.abs(whole) < 10_000 ? 1 : 0)}k`;
}

export function day(date: string): string {
  return usDate(isoDate(date));
}

/** `from 01/01/2026 to 06/30/2026`; an end that is open is left out. */
export function span(from: string | undefined, to: string | undefined): string {
  return [from === undefined ? [] : `from ${day(from)}`, to === undefined ? [] : `to ${day(to)}`]
    .flat()
    .join(" ");
}

/** The dates inside a sentence as people of the country write them. */
export function usDates(sentence: string): string {
  return sentence.replaceAll(/\d{4}-\d{2}-\d{2}/g, day);
}

/** `11/14/2025, 9:05 PM` in the reader's own zone. */
export function moment(instant: string): string {
  return new Date(instant).toLocaleString("en-US", { dateStyle: "short", timeStyle: "short" });
}

/** `09:20` → `9:20 AM` */
export function clock(time: string): string {
  const [hours = "0", minutes = "00"] = time.split(":");
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? "AM" : "PM"}`;
}

/** ICD-10-CM always has its point after the third character. */
export function icd(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

/** `(217) 555-0176` */
export function phone(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}

/** `62701-7911` */
export function zip(digits: string): string {
  return digits.length === 9 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits;
}

/** `1200 Maple Ave, Suite 2, Springfield, IL 62701-7911` */
export function addressLine(address: {
  readonly line1: string;
  readonly line2?: string | undefined;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}): string {
  const { line1, line2 = "", city, state } = address;
  return [line1, line2, city, `${state} ${zip(address.zip)}`].filter((part) => part !== "").join(", ");
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** `coverage-receivable` → `Coverage receivable` */
export function words(kebab: string): string {
  const text = kebab.replaceAll(/[-._]/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const SEXES: Readonly<Record<string, string>> = { F: "female", M: "male", U: "unknown" };
