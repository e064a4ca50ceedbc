/**
 * The check digit of a National Provider Identifier: the Luhn sum over the ten digits plus 24, the constant that
 * stands for the prefix 80840 (45 CFR 162.406, ISO/IEC 7812). The first digit is 1 or 2.
 */
export function isNpi(text: string): boolean {
  return /^[12]\d{9}$/.test(text) && luhnSum(text) % 10 === 0;
}

/** Appends the check digit to nine digits. Throws RangeError on another shape. */
export function npiOf(nineDigits: string): string {
  if (!/^[12]\d{8}$/.test(nineDigits)) throw new RangeError("an NPI starts with 1 or 2 and nine digits");
  return `${nineDigits}${(10 - (luhnSum(`${nineDigits}0`) % 10)) % 10}`;
}

const PREFIX_SUM = 24;

function luhnSum(digits: string): number {
  let sum = PREFIX_SUM;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[index]);
    const doubled = (digits.length - index) % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
