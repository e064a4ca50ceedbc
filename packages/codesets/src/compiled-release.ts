import { ProblemError } from "@claimwright/base";
import { strFromU8, strToU8 } from "fflate";
import type { CodeRelease } from "./code-release.ts";
import type { NumberArray, PackedColumn } from "./internal/packed-column.ts";
import type { PackedTable } from "./internal/packed-table.ts";
import type { ReleaseInfo } from "./release-info.ts";

/**
 * The compiled form of a release: eight bytes of magic, the length of the heading, the heading as JSON, then every
 * array of every table, each on a boundary of eight bytes. Opening reads the heading and lays views over the rest;
 * the same memory may back several threads.
 */
export function compileRelease(release: CodeRelease): Uint8Array {
  return compileTables(release.info, release.tables);
}

/** The same form for other packed tables, such as those of a search. */
export function compileTables(info: unknown, packed: ReadonlyMap<string, PackedTable>): Uint8Array {
  const arrays: NumberArray[] = [];
  const tables = [...packed].map(([name, table]) => tableHeading(name, table, arrays));
  const heading = strToU8(JSON.stringify({ info, tables } satisfies Heading));
  const start = aligned(PREAMBLE_BYTES + heading.length);
  const total = arrays.reduce((sum, array) => sum + aligned(array.byteLength), start);
  const file = new Uint8Array(total);
  file.set(MAGIC, 0);
  new DataView(file.buffer).setUint32(MAGIC.length, heading.length, true);
  new DataView(file.buffer).setUint32(MAGIC.length + 4, total, true);
  file.set(heading, PREAMBLE_BYTES);
  let offset = start;
  for (const array of arrays) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += aligned(array.byteLength);
  }
  return file;
}

/** Opens a compiled release in place. Throws ProblemError when the file is not one, or not whole. */
export function openCompiledRelease(file: Uint8Array, name: string): CodeRelease {
  const { info, tables } = openCompiledTables(file, name);
  return { info: info as ReleaseInfo, tables };
}

/** Opens what `compileTables` made. */
export function openCompiledTables(
  file: Uint8Array,
  name: string,
): { readonly info: unknown; readonly tables: ReadonlyMap<string, PackedTable> } {
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : file.slice();
  const heading = readHeading(bytes, name);
  let offset = aligned(PREAMBLE_BYTES + headingLength(bytes));
  const take = (shape: ArrayShape): NumberArray => {
    const array = viewOf(shape, bytes.buffer, bytes.byteOffset + offset);
    offset += aligned(array.byteLength);
    return array;
  };
  const tables = new Map(heading.tables.map((table) => [table.name, openTable(table, take)]));
  return { info: heading.info, tables };
}

const MAGIC: Uint8Array = strToU8("CWCODES1");
const PREAMBLE_BYTES = 16;
const ALIGNMENT = 8;

interface Heading {
  readonly info: unknown;
  readonly tables: readonly TableHeading[];
}

interface TableHeading {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly {
    readonly name: string;
    readonly kind: PackedColumn["kind"];
    readonly shapes: readonly ArrayShape[];
  }[];
  readonly arrays: readonly { readonly name: string; readonly shape: ArrayShape }[];
}

interface ArrayShape {
  readonly type: "u8" | "u16" | "u32";
  readonly length: number;
}

function viewOf({ type, length }: ArrayShape, buffer: ArrayBufferLike, offset: number): NumberArray {
  switch (type) {
    case "u8":
      return new Uint8Array(buffer, offset, length);
    case "u16":
      return new Uint16Array(buffer, offset, length);
    case "u32":
      return new Uint32Array(buffer, offset, length);
  }
}

function tableHeading(name: string, table: PackedTable, arrays: NumberArray[]): TableHeading {
  const put = (array: NumberArray): ArrayShape => {
    arrays.push(array);
    return { type: typeOf(array), length: array.length };
  };
  return {
    name,
    rowCount: table.rowCount,
    columns: [...table.columns].map(([columnName, column]) => ({
      name: columnName,
      kind: column.kind,
      shapes: arraysOf(column).map(put),
    })),
    arrays: [...table.arrays].map(([arrayName, array]) => ({ name: arrayName, shape: put(array) })),
  };
}

function arraysOf(column: PackedColumn): NumberArray[] {
  switch (column.kind) {
    case "text":
      return [column.bytes, column.offsets];
    case "dictionary":
      return [column.bytes, column.offsets, column.rows];
    case "number":
      return [column.values];
  }
}

function openTable(table: TableHeading, take: (shape: ArrayShape) => NumberArray): PackedTable {
  const columns = new Map<string, PackedColumn>();
  for (const { name, kind, shapes } of table.columns) columns.set(name, openColumn(kind, shapes.map(take)));
  const arrays = new Map(table.arrays.map(({ name, shape }) => [name, take(shape)]));
  return { rowCount: table.rowCount, columns, arrays };
}

function openColumn(kind: PackedColumn["kind"], arrays: readonly NumberArray[]): PackedColumn {
  const [first, second, third] = arrays;
  if (kind === "number" && first !== undefined) return { kind, values: first };
  if (first instanceof Uint8Array && second instanceof Uint32Array) {
    if (kind === "text") return { kind, bytes: first, offsets: second };
    if (kind === "dictionary" && third !== undefined)
      return { kind, bytes: first, offsets: second, rows: third };
  }
  throw new Error("a compiled release has a column of an unknown kind");
}

function readHeading(bytes: Uint8Array, name: string): Heading {
  const isOurs = bytes.length >= PREAMBLE_BYTES && MAGIC.every((byte, index) => bytes[index] === byte);
  const total = isOurs ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length + 4, true) : 0;
  if (!isOurs || total !== bytes.length) {
    throw new ProblemError({
      code: "input.unreadable",
      message: "The compiled code release is damaged or of another version.",
      remedy: "Run `claimwright codes install` again.",
      file: name,
      place: `${bytes.length} bytes`,
    });
  }
  return JSON.parse(strFromU8(bytes.slice(PREAMBLE_BYTES, PREAMBLE_BYTES + headingLength(bytes)))) as Heading;
}

function headingLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
}

function typeOf(array: NumberArray): ArrayShape["type"] {
  if (array instanceof Uint8Array) return "u8";
  return array instanceof Uint16Array ? "u16" : "u32";
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
