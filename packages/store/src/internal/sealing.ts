import { createCipheriv, createDecipheriv, createHmac, hash, randomBytes } from "node:crypto";

/** AES-256-GCM. A sealed value is: format (1 byte), key version (4), nonce (12), tag (16), cipher text. */
const CIPHER = "aes-256-gcm";
const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + 4 + NONCE_BYTES + TAG_BYTES;
export const KEY_BYTES = 32;

export function sealBytes(key: Buffer, keyVersion: number, place: string, plain: Uint8Array): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(Buffer.from(place));
  const body = cipher.update(plain);
  // In counter mode all is out before the end.
  cipher.final();
  const sealed = Buffer.allocUnsafe(HEADER_BYTES + body.length);
  let end = sealed.writeUInt8(FORMAT, 0);
  end = sealed.writeUInt32BE(keyVersion, end);
  end += nonce.copy(sealed, end);
  end += cipher.getAuthTag().copy(sealed, end);
  body.copy(sealed, end);
  return sealed;
}

/** Random bytes are drawn for many nonces at a time; each is used once. */
const NONCES_A_DRAW = 512;
let drawn = Buffer.alloc(0);

function nextNonce(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(NONCE_BYTES * NONCES_A_DRAW);
  const nonce = drawn.subarray(0, NONCE_BYTES);
  drawn = drawn.subarray(NONCE_BYTES);
  return nonce;
}

/** Throws when the key or the place is another one, or a bit was changed. */
export function openBytes(key: Buffer, place: string, sealed: Buffer): Buffer {
  if (sealed.length < HEADER_BYTES || sealed.readUInt8(0) !== FORMAT) throw new Error("not a sealed value");
  const nonce = sealed.subarray(5, 5 + NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(5 + NONCE_BYTES, HEADER_BYTES));
  const plain = decipher.update(sealed.subarray(HEADER_BYTES));
  decipher.final();
  return plain;
}

export function sealedKeyVersion(sealed: Buffer): number {
  return sealed.length < HEADER_BYTES ? 0 : sealed.readUInt32BE(1);
}

export function sha256Hex(bytes: Uint8Array | string): string {
  return hash("sha256", bytes);
}

export function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
