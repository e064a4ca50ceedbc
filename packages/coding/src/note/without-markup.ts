const LOOKS_LIKE_HTML = /<(?:!doctype|html|body|p|div|br|span|table|ul|li|h[1-6])\b[^<>]*>/i;
const HIDDEN = /<(script|style|head)\b[^>]*>[\s\S]*?<\/\1>/gi;
const TAG = /<[^<>]{1,2000}>/g;
const BLOCK = /^<\/?(?:p|div|br|tr|table|ul|ol|li|h[1-6]|section|header)\b/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/gi;

/**
 * Notes come as HTML out of some records. Marks become spaces, and the marks of blocks ends of lines, so that the text
 * keeps its length and every offset stays true. Any other text is returned as it is.
 */
export function withoutMarkup(text: string): string {
  if (!LOOKS_LIKE_HTML.test(text)) return text;
  return text
    .replace(HIDDEN, blank)
    .replace(TAG, (tag) => (BLOCK.test(tag) ? `\n${" ".repeat(tag.length - 1)}` : blank(tag)))
    .replace(ENTITY, blank);
}

function blank(part: string): string {
  return " ".repeat(part.length);
}
