/** The identity of a file of claims, from its group control number (GS06), which the 999 repeats (AK102). */
export function outboundFileId(groupControlNumber: number | string): string {
  return `837P-${String(Number(groupControlNumber)).padStart(9, "0")}`;
}
