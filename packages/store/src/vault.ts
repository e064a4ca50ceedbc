import { randomBytes } from "node:crypto";
import { hmac, KEY_BYTES, openBytes, sealBytes, sealedKeyVersion } from "./internal/sealing.ts";
import { keyProblem, type MasterKeys } from "./master-key.ts";

/** Where a sealed value lives. It opens nowhere else: not in another row, column or practice. */
export interface SealedPlace {
  /** The practice or company whose key it is. */
  readonly scope: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** The data keys of one practice or company by version; the highest one seals. */
export interface KeyRing {
  readonly current: number;
  readonly keys: ReadonlyMap<number, Buffer>;
  /** Stays the same when the data key is rotated, so that lookups go on. */
  readonly indexKey: Buffer;
}

export interface WrappedKey {
  readonly version: number;
  readonly master_key_check: string;
  readonly wrapped: Buffer;
}

/** Seals and opens values with the keys of the practices and the company of one transaction. */
export class Vault {
  readonly #rings = new Map<string, KeyRing>();

  addRing(scope: string, ring: KeyRing): void {
    this.#rings.set(scope, ring);
  }

  has(scope: string): boolean {
    return this.#rings.has(scope);
  }

  sealBytes(place: SealedPlace, plain: Uint8Array): Buffer {
    const ring = this.#ring(place.scope);
    return sealBytes(keyOf(ring, ring.current), ring.current, placeText(place), plain);
  }

  /** Throws ProblemError `store.key` when the value was not sealed for this place with a key we hold. */
  openBytes(place: SealedPlace, sealed: Buffer): Buffer {
    const ring = this.#ring(place.scope);
    try {
      return openBytes(keyOf(ring, sealedKeyVersion(sealed)), placeText(place), sealed);
    } catch {
      throw keyProblem(
        `A sealed value of ${place.table}.${place.column} does not open with the keys at hand.`,
      );
    }
  }

  seal(place: SealedPlace, fact: unknown): Buffer {
    return this.sealBytes(place, Buffer.from(JSON.stringify(fact)));
  }

  /** The caller names the type it sealed at this place. */
  open<T>(place: SealedPlace, sealed: Buffer): T {
    return JSON.parse(this.openBytes(place, sealed).toString()) as T;
  }

  /** A keyed hash to look a value up by: equal texts of one purpose in one practice, and nothing else, are equal. */
  lookupHash(scope: string, purpose: string, text: string): Buffer {
    return hmac(this.#ring(scope).indexKey, `${purpose}\0${text}`);
  }

  #ring(scope: string): KeyRing {
    const ring = this.#rings.get(scope);
    if (ring === undefined) throw keyProblem("The key of this practice or company is not at hand.");
    return ring;
  }
}

/** A new data key and index key, wrapped for the key table. */
export function newWrappedKey(master: MasterKeys, scope: string): WrappedKey {
  return wrap(master, scope, 1, randomBytes(KEY_BYTES), randomBytes(KEY_BYTES));
}

/** The next version of the data key; the index key is carried over. */
export function nextWrappedKey(master: MasterKeys, scope: string, ring: KeyRing): WrappedKey {
  return wrap(master, scope, ring.current + 1, randomBytes(KEY_BYTES), ring.indexKey);
}

/** The same keys under the active master key. */
export function rewrapKey(master: MasterKeys, scope: string, row: WrappedKey): WrappedKey {
  const { dataKey, indexKey } = unwrap(master, scope, row);
  return wrap(master, scope, row.version, dataKey, indexKey);
}

export function unwrapRing(master: MasterKeys, scope: string, rows: readonly WrappedKey[]): KeyRing {
  const keys = new Map<number, Buffer>();
  let indexKey: Buffer | undefined;
  for (const row of rows) {
    const opened = unwrap(master, scope, row);
    keys.set(row.version, opened.dataKey);
    indexKey = opened.indexKey;
  }
  if (indexKey === undefined) throw keyProblem("This practice or company has no key.");
  return { current: Math.max(...keys.keys()), keys, indexKey };
}

function wrap(
  master: MasterKeys,
  scope: string,
  version: number,
  dataKey: Buffer,
  indexKey: Buffer,
): WrappedKey {
  const wrapped = sealBytes(
    master.active.bytes,
    version,
    wrapPlace(scope, version),
    Buffer.concat([dataKey, indexKey]),
  );
  return { version, master_key_check: master.active.check, wrapped };
}

function unwrap(master: MasterKeys, scope: string, row: WrappedKey): { dataKey: Buffer; indexKey: Buffer } {
  const key = master.all.find(({ check }) => check === row.master_key_check);
  if (key === undefined) throw keyProblem("A data key was wrapped with a master key that is not at hand.");
  try {
    const both = openBytes(key.bytes, wrapPlace(scope, row.version), row.wrapped);
    return { dataKey: both.subarray(0, KEY_BYTES), indexKey: both.subarray(KEY_BYTES) };
  } catch {
    throw keyProblem("A data key does not open with the master key.");
  }
}

function keyOf(ring: KeyRing, version: number): Buffer {
  const key = ring.keys.get(version);
  if (key === undefined) throw keyProblem("A value was sealed with a key version that is not at hand.");
  return key;
}

function placeText(place: SealedPlace): string {
  return JSON.stringify([place.scope, place.table, place.row, place.column]);
}

function wrapPlace(scope: string, version: number): string {
  return JSON.stringify(["data key", scope, version]);
}
