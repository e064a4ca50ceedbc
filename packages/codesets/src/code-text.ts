const ICD10CM = /^[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])(?:[0-9A-Z]{1,4})?$/;

/** A code as it is stored and sent: no points, no spaces, upper case. `" e11.22 "` becomes `E1122`. */
export function parseCode(text: string): string {
  return text.replace(/[\s.]/g, "").toUpperCase();
}

/** The printed form: `E1122` becomes `E11.22`. Another text is returned unchanged. */
export function formatIcd10cm(code: string): string {
  return code.length > 3 && ICD10CM.test(code) ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
