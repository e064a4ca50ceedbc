/**
 * Codes of signs, symptoms and pains by site: chapter 18, and the pains that other chapters hold. A definitive
 * diagnosis takes their place where they belong to it (Guidelines I.B.4, I.B.5).
 */
export function isSymptom(code: string): boolean {
  return /^R(?:[0-6]\d|9[04])|^M25[4-6]|^M54[2569]|^M796|^M791|^M7989|^M6283|^M6281|^N644|^H920|^H571|^N5081|^J3489/.test(
    code,
  );
}
