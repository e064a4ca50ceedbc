const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const MASK_64 = 0xffffffffffffffffn;

/**
 * A payer claim control number that depends on the claim alone, so that a second run of the same input answers with
 * the same number (FNV-1a, 64 bits, base 36).
 */
export function controlNumberOf(prefix: string, parts: readonly string[]): string {
  let hash = FNV_OFFSET;
  for (const character of parts.join("\u0000")) {
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * FNV_PRIME) & MASK_64;
  }
  return `${prefix}${hash.toString(36).toUpperCase().padStart(13, "0")}`;
}
