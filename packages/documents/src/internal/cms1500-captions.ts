import type { Cms1500FieldName } from "../cms1500-fields.ts";

/** A box of the plain copy: its edges in print columns, the print row it ends under, its height in rows. */
interface FormBox {
  readonly caption: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

const box = (caption: string, left: number, right: number, bottom: number, height = 2): FormBox => ({
  caption,
  left,
  right,
  bottom,
  height,
});

const LEFT = 0.5;
const MIDDLE = 29.5;
const THIRD = 49.3;
const RIGHT = 79;

/** The boxes from the top of the form to its foot, captions in our own words. */
export const CMS1500_BOXES: readonly FormBox[] = [
  box("Payer", 40.5, RIGHT, 5, 5),
  box("1  Kind of plan", LEFT, THIRD, 8),
  box("1a  Insured's member number", THIRD, RIGHT, 8),
  box("2  Patient (last, first, middle)", LEFT, MIDDLE, 10),
  box("3  Patient's birth date and sex", MIDDLE, THIRD, 10),
  box("4  Insured (last, first, middle)", THIRD, RIGHT, 10),
  box("5  Patient's street", LEFT, MIDDLE, 12),
  box("6  Patient is the insured's", MIDDLE, THIRD, 12),
  box("7  Insured's street", THIRD, RIGHT, 12),
  box("City", LEFT, 25.3, 14),
  box("State", 25.3, MIDDLE, 14),
  box("8  Reserved", MIDDLE, THIRD, 16, 4),
  box("City", THIRD, 73.3, 14),
  box("State", 73.3, RIGHT, 14),
  box("ZIP", LEFT, 14, 16),
  box("Phone", 14, MIDDLE, 16),
  box("ZIP", THIRD, 64, 16),
  box("Phone", 64, RIGHT, 16),
  box("9  Other insured (last, first, middle)", LEFT, MIDDLE, 18),
  box("10  The condition comes from", MIDDLE, THIRD, 18),
  box("11  Insured's policy group or FECA number", THIRD, RIGHT, 18),
  box("9a  Other insured's policy or group", LEFT, MIDDLE, 20),
  box("10a  Employment", MIDDLE, THIRD, 20),
  box("11a  Insured's birth date and sex", THIRD, RIGHT, 20),
  box("9b  Reserved", LEFT, MIDDLE, 22),
  box("10b  Auto accident", MIDDLE, THIRD, 22),
  box("11b  Other claim number", THIRD, RIGHT, 22),
  box("9c  Reserved", LEFT, MIDDLE, 24),
  box("10c  Other accident", MIDDLE, THIRD, 24),
  box("11c  Plan or programme", THIRD, RIGHT, 24),
  box("9d  Other plan or programme", LEFT, MIDDLE, 26),
  box("10d  Claim codes", MIDDLE, THIRD, 26),
  box("11d  Is there another plan?", THIRD, RIGHT, 26),
  box("12  Patient's signature: release of information", LEFT, THIRD, 30, 4),
  box("13  Insured's signature: payment to the provider", THIRD, RIGHT, 30, 4),
  box("14  Current illness, injury or pregnancy", LEFT, MIDDLE, 32),
  box("15  Other date", MIDDLE, THIRD, 32),
  box("16  Unable to work from, to", THIRD, RIGHT, 32),
  box("17  Referring or other source", LEFT, MIDDLE, 34),
  box("17a  Other number    17b  NPI", MIDDLE, THIRD, 34),
  box("18  In hospital from, to", THIRD, RIGHT, 34),
  box("19  Additional information", LEFT, THIRD, 36),
  box("20  Outside laboratory?", THIRD, RIGHT, 36),
  box("21  Diagnoses", LEFT, THIRD, 40, 4),
  box("22  Resubmission code and the payer's claim number", THIRD, RIGHT, 38),
  box("23  Prior authorization", THIRD, RIGHT, 40),
  box("24A  Dates from, to (month day year)", LEFT, 18.6, 42),
  box("B  Place", 18.6, 21.6, 42),
  box("C  Emg", 21.6, 24.4, 42),
  box("D  Procedure and modifiers", 24.4, 44.5, 42),
  box("E  Diagnosis", 44.5, THIRD, 42),
  box("F  Charge", THIRD, 58.6, 42),
  box("G  Units", 58.6, 62.3, 42),
  box("H", 62.3, 64.6, 42),
  box("I  Kind", 64.6, 67.5, 42),
  box("J  Rendering provider", 67.5, RIGHT, 42),
  ...[44, 46, 48, 50, 52, 54].flatMap((bottom) => [
    box("", LEFT, 18.6, bottom),
    box("", 18.6, 21.6, bottom),
    box("", 21.6, 24.4, bottom),
    box("", 24.4, 44.5, bottom),
    box("", 44.5, THIRD, bottom),
    box("", THIRD, 58.6, bottom),
    box("", 58.6, 62.3, bottom),
    box("", 62.3, 64.6, bottom),
    box("", 64.6, 67.5, bottom),
    box("", 67.5, RIGHT, bottom),
  ]),
  box("25  Federal tax number", LEFT, 22.3, 56),
  box("26  Patient's account", 22.3, 37.3, 56),
  box("27  Accept assignment?", 37.3, THIRD, 56),
  box("28  Total charge", THIRD, 61, 56),
  box("29  Amount paid", 61, 70.8, 56),
  box("30  Reserved", 70.8, RIGHT, 56),
  box("31  Signature of the provider and date", LEFT, 22.3, 61, 5),
  box("32  Where the service was given", 22.3, THIRD, 61, 5),
  box("33  Billing provider and phone", THIRD, RIGHT, 61, 5),
];

/** Boxes to tick and the word beside each. */
export const CMS1500_CHECKS: Readonly<Partial<Record<Cms1500FieldName, string>>> = {
  "1_medicare": "Medicare",
  "1_medicaid": "Medicaid",
  "1_tricare": "TRICARE",
  "1_champva": "CHAMPVA",
  "1_group": "Group",
  "1_feca": "FECA",
  "1_other": "Other",
  "3_M": "M",
  "3_F": "F",
  "6_self": "Self",
  "6_spouse": "Spouse",
  "6_child": "Child",
  "6_other": "Oth.",
  "10a_yes": "Yes",
  "10a_no": "No",
  "10b_yes": "Yes",
  "10b_no": "No",
  "10c_yes": "Yes",
  "10c_no": "No",
  "11a_M": "M",
  "11a_F": "F",
  "11d_yes": "Yes",
  "11d_no": "No",
  "20_yes": "Yes",
  "20_no": "No",
  "25_ssn": "SSN",
  "25_ein": "EIN",
  "27_yes": "Yes",
  "27_no": "No",
};

/** Small words inside boxes, left of a place for data. */
export const CMS1500_MARKS: readonly {
  readonly text: string;
  readonly column: number;
  readonly row: number;
}[] = [
  ...Array.from({ length: 12 }, (_, index) => ({
    text: "ABCDEFGHIJKL"[index] ?? "",
    column: 1.6 + 13 * (index % 4),
    row: 38 + Math.floor(index / 4),
  })),
  { text: "ICD", column: 39.6, row: 37 },
];
