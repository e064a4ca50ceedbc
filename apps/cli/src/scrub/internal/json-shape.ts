/** What a value of JSON should be: enough to refuse a faulty file by its first field, without a value in the message. */
export type Shape =
  | "text"
  | "number"
  | "cents"
  | "boolean"
  | "date"
  | { readonly list: Shape }
  | { readonly optional: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

export function list(shape: Shape): Shape {
  return { list: shape };
}

export function optional(shape: Shape): Shape {
  return { optional: shape };
}

export function fields(record: Readonly<Record<string, Shape>>): Shape {
  return { fields: record };
}

export interface Fault {
  readonly path: string;
  readonly wanted: string;
}

/** The first field that does not fit, or undefined. */
export function faultOf(value: unknown, shape: Shape, path: string): Fault | undefined {
  if (typeof shape === "string") return fits(value, shape) ? undefined : { path, wanted: WANTED[shape] };
  if ("optional" in shape) return value === undefined ? undefined : faultOf(value, shape.optional, path);
  if ("list" in shape) {
    if (!Array.isArray(value)) return { path, wanted: "a list" };
    for (const [index, item] of value.entries()) {
      const fault = faultOf(item, shape.list, `${path}[${index}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { path, wanted: "an object" };
  for (const [name, field] of Object.entries(shape.fields)) {
    const fault = faultOf(
      (value as Record<string, unknown>)[name],
      field,
      path === "" ? name : `${path}.${name}`,
    );
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type Simple = Extract<Shape, string>;

const WANTED: Readonly<Record<Simple, string>> = {
  text: "a text",
  number: "a number",
  cents: "a whole number of cents",
  boolean: "true or false",
  date: "a date YYYY-MM-DD",
};

function fits(value: unknown, shape: Simple): boolean {
  switch (shape) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "cents":
      return Number.isSafeInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return (
        typeof value === "string" && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && value.length === 10
      );
  }
}
