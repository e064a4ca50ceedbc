/** PostgreSQL's type number of `bytea`. */
const BYTEA = 17;
const ARRAY_HEADER_BYTES = 20;
const LENGTH_BYTES = 4;
const NULL_LENGTH = -1;

/**
 * Bytes of many rows as PostgreSQL's binary form of `bytea[]`, which the driver sends as it is: as base64 in JSON they
 * were a third more to send, and both sides had to translate them. Header: dimensions, whether nulls may follow, type,
 * length and lower bound; then each value behind its length.
 */
export function bytesArray(values: readonly (Buffer | null)[]): Buffer {
  const length = values.reduce((sum, value) => sum + LENGTH_BYTES + (value?.length ?? 0), ARRAY_HEADER_BYTES);
  const array = Buffer.allocUnsafe(length);
  const header = [1, values.includes(null) ? 1 : 0, BYTEA, values.length, 1];
  let end = 0;
  for (const field of header) end = array.writeInt32BE(field, end);
  for (const value of values) {
    end = array.writeInt32BE(value?.length ?? NULL_LENGTH, end);
    if (value !== null) end += value.copy(array, end);
  }
  return array;
}
