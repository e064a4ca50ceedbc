/** The part of the platform's text codecs that is used here; both Node and browsers have them. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

const encoder = new TextEncoder();
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Longer runs go through the platform's decoder, which has a fixed cost a call. */
const SHORT_TEXT_BYTES = 64;

/** Texts are short and many: joining ready characters takes no array for each. */
const ASCII = Array.from({ length: 0x80 }, (_, byte) => String.fromCharCode(byte));

export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** UTF-8 where the bytes are UTF-8, else a character a byte (ISO 8859-1), so that no input fails to decode. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT_TEXT_BYTES) return decodeLong(bytes.subarray(start, end));
  let text = "";
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number;
    if (byte >= 0x80) return decodeLong(bytes.subarray(start, end));
    text += ASCII[byte];
  }
  return text;
}

/** The text of bytes that are all ASCII, a character a byte; undefined when one of them is not. */
export function decodeAscii(bytes: Uint8Array): string | undefined {
  try {
    const text = strictUtf8.decode(bytes);
    return text.length === bytes.length ? text : undefined;
  } catch {
    return undefined;
  }
}

function decodeLong(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return text;
  }
}
