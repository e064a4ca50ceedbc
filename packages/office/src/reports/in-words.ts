/** `coverage-receivable` and `claim.sent` as a person reads them: `Coverage receivable`, `Claim sent`. */
export function inWords(name: string): string {
  const text = name.replaceAll(/[-.]/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
