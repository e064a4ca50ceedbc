import { type Cents, covers, parseDollars } from "@claimwright/base";
import { type CodeBook, releaseLabel, type TableRow } from "@claimwright/codesets";
import type { AnesthesiaFactor } from "./anesthesia.ts";
import type {
  GeographicIndices,
  MedicareLocality,
  PhysicianFeeRow,
  PhysicianFeeSchedule,
} from "./physician-fee-schedule.ts";

/** Whether the book can price by the physician fee schedule, and if not, what is missing. */
export type FeeScheduleAnswer =
  | { readonly status: "loaded"; readonly schedule: PhysicianFeeSchedule }
  | { readonly status: "stale"; readonly newest: string }
  | { readonly status: "missing"; readonly table: "mpfs" | "gpci" };

/** The physician fee schedule of a code book's date, from the official files (PPRRVU and GPCI). */
export function physicianFeeScheduleOf(book: CodeBook): FeeScheduleAnswer {
  const info = book.release("mpfs");
  const indices = book.release("gpci");
  if (info === undefined) return { status: "missing", table: "mpfs" };
  if (indices === undefined) return { status: "missing", table: "gpci" };
  if (!covers(info.effective, book.date)) return { status: "stale", newest: releaseLabel(info) };
  if (!covers(indices.effective, book.date)) return { status: "stale", newest: releaseLabel(indices) };
  const rowsOf = new Map<string, ReadonlyMap<string, PhysicianFeeRow>>();
  const localities = new Map<string, GeographicIndices | undefined>();
  return {
    status: "loaded",
    schedule: {
      release: releaseLabel(info),
      effective: info.effective,
      row(code, modifier) {
        let rows = rowsOf.get(code);
        if (rows === undefined) {
          rows = new Map(book.rows("mpfs", code).map((row) => [row.modifier ?? "", feeRow(row)]));
          rowsOf.set(code, rows);
        }
        return rows.get(modifier);
      },
      indices(locality) {
        const key = `${locality.carrier} ${locality.locality}`;
        if (!localities.has(key)) localities.set(key, indicesOf(book, locality));
        return localities.get(key);
      },
    },
  };
}

/** The payment locality of a five- or nine-digit ZIP code; undefined where the file does not have it. */
export function localityOfZip(book: CodeBook, zip: string): MedicareLocality | undefined {
  const [row] = book.rows("zip5", zip.slice(0, 5));
  if (row?.contractor === undefined || row.locality === undefined) return undefined;
  return { carrier: row.contractor, locality: row.locality };
}

/** The anaesthesia conversion factor of a locality. */
export function anesthesiaFactorOf(book: CodeBook, locality: MedicareLocality): AnesthesiaFactor | undefined {
  const row = book.rows("anesthesia", locality.carrier).find((each) => each.locality === locality.locality);
  const factor: Cents | undefined = parseDollars(row?.conversionFactor ?? "");
  return factor;
}

function indicesOf(book: CodeBook, { carrier, locality }: MedicareLocality): GeographicIndices | undefined {
  const row = book.rows("gpci", carrier).find((each) => each.locality === locality);
  if (row === undefined) return undefined;
  return {
    work: scaled(row.work, 3),
    practiceExpense: scaled(row.practiceExpense, 3),
    malpractice: scaled(row.malpractice, 3),
  };
}

function feeRow(row: TableRow): PhysicianFeeRow {
  return {
    code: row.code ?? "",
    modifier: row.modifier ?? "",
    status: row.status ?? "",
    work: scaled(row.workRvu, 2),
    nonFacilityExpense: scaled(row.nonFacilityPeRvu, 2),
    nonFacilityNotApplicable: row.nonFacilityNa === "NA",
    facilityExpense: scaled(row.facilityPeRvu, 2),
    facilityNotApplicable: row.facilityNa === "NA",
    malpractice: scaled(row.mpRvu, 2),
    pcTc: row.pcTc ?? "",
    globalDays: row.globalDays ?? "",
    preoperative: scaled(row.preoperative, 2),
    intraoperative: scaled(row.intraoperative, 2),
    postoperative: scaled(row.postoperative, 2),
    multipleProcedure: row.multipleProcedure ?? "",
    bilateral: row.bilateralSurgery ?? "",
    assistant: row.assistantSurgery ?? "",
    coSurgeon: row.coSurgeons ?? "",
    team: row.teamSurgery ?? "",
    endoscopicBase: row.endoscopicBase ?? "",
    conversionFactor: scaled(row.conversionFactor, 4),
    imagingFamily: row.imagingFamily ?? "",
    cap: {
      nonFacility: scaled(row.oppsNonFacilityPe, 2),
      facility: scaled(row.oppsFacilityPe, 2),
      malpractice: scaled(row.oppsMp, 2),
    },
  };
}

/** A decimal as a whole number of its last place; more decimals than the file has are a mistake of the reader. */
function scaled(text: string | undefined, decimals: number): number {
  const [whole = "", fraction = ""] = (text ?? "0").split(".");
  if (fraction.slice(decimals).replaceAll("0", "") !== "") throw new RangeError("too many decimals");
  return Number(`${whole || "0"}${fraction.slice(0, decimals).padEnd(decimals, "0")}`);
}
