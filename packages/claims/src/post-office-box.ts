import type { Address } from "@claimwright/model";

/** `PO Box 12`, `P.O. BOX 12`, `Post Office Box 12`, `POB 12`, `Lock Box 4` on either address line. */
export function isPostOfficeBox(address: Address): boolean {
  return [address.line1, address.line2].some((line) => line !== undefined && POST_OFFICE_BOX.test(line));
}

const POST_OFFICE_BOX = /\b(?:p\.?\s*o\.?\s*b(?:ox)?|post\s+office\s+box|lock\s*box)\b/i;
