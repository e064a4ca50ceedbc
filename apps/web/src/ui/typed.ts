/** A field of a request, left out where nothing was typed. */
export function given<Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } {
  return text.trim() === "" ? {} : ({ [key]: text.trim() } as { readonly [K in Key]: string });
}

/** `(217) 555-0176` → `2175550176` */
export function digits(text: string): string {
  return text.replaceAll(/\D/g, "");
}
