import type { BusinessUnit } from "../../issue.ts";
import type { ByteSegment } from "../byte-segment.ts";
import { packText } from "../packed.ts";

/** What each transaction calls the piece of business that a fault lies in, as CTX01 of X231A1 names it. */
const UNITS: Readonly<Record<string, readonly UnitPlace[]>> = {
  "837": [{ key: packText("CLM"), element: 1, name: "CLM01" }],
  "835": [{ key: packText("TRN"), element: 2, name: "TRN02" }],
  "270": [{ key: packText("TRN"), element: 2, name: "TRN02" }],
  "271": [{ key: packText("TRN"), element: 2, name: "TRN02" }],
  "276": [{ key: packText("TRN"), element: 2, name: "TRN02" }],
  "277": [{ key: packText("TRN"), element: 2, name: "TRN02" }],
  "820": [{ key: packText("ENT"), element: 1, name: "ENT01" }],
  "834": [{ key: packText("REF"), element: 2, name: "SUBSCRIBER NUMBER REF02", qualifier: "0F" }],
  "278": [
    { key: packText("NM1"), element: 9, name: "SUBSCRIBER NAME NM109", qualifier: "IL" },
    { key: packText("NM1"), element: 9, name: "PATIENT NAME NM109", qualifier: "QC" },
  ],
};

interface UnitPlace {
  readonly key: number;
  readonly element: number;
  readonly name: string;
  readonly qualifier?: string;
}

const HL = packText("HL");

/**
 * Remembers which claim or inquiry is being read. Faults show late: what a claim lacks shows at the next one, so the
 * unit before is kept too.
 */
export class BusinessUnits {
  #places: readonly UnitPlace[] = [];
  #current: OpenUnit = NONE;
  #before: OpenUnit = NONE;

  start(transaction: string): void {
    this.#places = UNITS[transaction] ?? [];
    this.#current = NONE;
    this.#before = NONE;
  }

  segment(segment: ByteSegment): void {
    const place = this.#places.find(
      ({ key, qualifier }) =>
        key === segment.key && (qualifier === undefined || segment.get(1) === qualifier),
    );
    if (place === undefined && segment.key !== HL) return;
    this.#before = this.#current;
    const value = place === undefined ? "" : segment.get(place.element).trim();
    const unit = place === undefined || value === "" ? undefined : { name: place.name, value };
    this.#current = { ordinal: segment.ordinal, unit };
  }

  /** The unit of a fault that is told at a segment; what is missing is told at the first segment that comes after. */
  at(ordinal: number, isMissing: boolean): BusinessUnit | undefined {
    for (const { ordinal: from, unit } of [this.#current, this.#before]) {
      if (isMissing ? ordinal > from : ordinal >= from) return unit;
    }
    return undefined;
  }
}

interface OpenUnit {
  readonly ordinal: number;
  readonly unit: BusinessUnit | undefined;
}

const NONE: OpenUnit = { ordinal: 0, unit: undefined };
