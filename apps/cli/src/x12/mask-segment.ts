import type { Segment } from "@claimwright/x12";

const MASK = "•••";
/** NM101 of people whose care or insurance the file is about. */
const PEOPLE: ReadonlySet<string> = new Set(["IL", "QC", "74", "GB", "S1", "QD", "03", "36"]);
/** REF01 of numbers that belong to a person. */
const PERSONAL_NUMBERS: ReadonlySet<string> = new Set([
  "6R",
  "SY",
  "1W",
  "0F",
  "IG",
  "1L",
  "6P",
  "EA",
  "EJ",
  "MRN",
  "NQ",
  "23",
  "D9",
  "F8",
  "1K",
  "G1",
]);

/** Remembers whose address comes next, since N3 and N4 do not say it. */
export class PatientMask {
  #aboutPerson = false;
  /** Below a level TRN traces one patient's question; in a payment it is the number of the check. */
  #hasLevels = false;

  /** The elements of a segment with what identifies a person covered, counted from 1. */
  cover(segment: Segment, elements: readonly string[]): readonly string[] {
    const hidden = this.#hiddenElements(segment);
    return elements.map((text, index) => (hidden.has(index + 1) && text !== "" ? MASK : text));
  }

  #hiddenElements(segment: Segment): ReadonlySet<number> {
    switch (segment.id) {
      case "NM1":
        this.#aboutPerson = PEOPLE.has(segment.get(1));
        return this.#aboutPerson ? NAME_AND_NUMBER : NOTHING;
      case "N1":
      case "HL":
      case "LX":
        this.#aboutPerson = false;
        this.#hasLevels ||= segment.id === "HL";
        return NOTHING;
      case "TRN":
        return this.#hasLevels ? NUMBER : NOTHING;
      case "N3":
      case "N4":
      case "PER":
        return this.#aboutPerson ? EVERYTHING : NOTHING;
      case "DMG":
        return BIRTH_DATE;
      case "REF":
        return this.#aboutPerson || PERSONAL_NUMBERS.has(segment.get(1)) ? NUMBER : NOTHING;
      case "CLM":
        return CONTROL_NUMBER;
      case "CLP":
        return CLAIM_NUMBERS;
      case "PAT":
        return DEATH_DATE;
      case "INS":
        return MEMBER_DEATH_DATE;
      case "CTX":
        return segment.components(1).length > 1 ? CONTROL_NUMBER : NOTHING;
      case "IK4":
        return FAULTY_VALUE;
      case "STC":
        return FREE_TEXT;
      case "NTE":
      case "MSG":
      case "K3":
        return EVERYTHING;
      default:
        return NOTHING;
    }
  }
}

const NOTHING: ReadonlySet<number> = new Set();
const EVERYTHING: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8]);
const NAME_AND_NUMBER: ReadonlySet<number> = new Set([3, 4, 5, 7, 9]);
const BIRTH_DATE: ReadonlySet<number> = new Set([2]);
const NUMBER: ReadonlySet<number> = new Set([2]);
const CONTROL_NUMBER: ReadonlySet<number> = new Set([1]);
const CLAIM_NUMBERS: ReadonlySet<number> = new Set([1, 7]);
const DEATH_DATE: ReadonlySet<number> = new Set([6]);
const MEMBER_DEATH_DATE: ReadonlySet<number> = new Set([12]);
const FAULTY_VALUE: ReadonlySet<number> = new Set([4]);
const FREE_TEXT: ReadonlySet<number> = new Set([12]);
