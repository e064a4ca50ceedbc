/**
 * Where the CMS-1500 (02/12) takes its data: print row, print column and width in characters, on the form's grid of
 * 10 characters and 6 lines an inch (NUCC 1500 Claim Form Reference Instruction Manual, print specifications).
 */
export interface FormField {
  readonly row: number;
  readonly column: number;
  readonly width: number;
}

export const CHARACTER_PT = 7.2;
export const LINE_PT = 12;

/** From the page corner to the grid's column 0 and row 0, for the top of the letters. */
export const GRID_LEFT_PT = 14.2;
export const GRID_TOP_PT = 15;

/** The left and top of a field on a letter page, in points. */
export function fieldPoint(field: FormField): { readonly x: number; readonly y: number } {
  return { x: GRID_LEFT_PT + field.column * CHARACTER_PT, y: GRID_TOP_PT + field.row * LINE_PT };
}

/** Row, column and width of each box. */
export const CMS1500_GRID = {
  carrier_name: [2, 41, 31],
  carrier_street: [3, 41, 31],
  carrier_street2: [4, 41, 31],
  carrier_city: [5, 41, 31],
  "1_medicare": [8, 1, 1],
  "1_medicaid": [8, 8, 1],
  "1_tricare": [8, 15, 1],
  "1_champva": [8, 24, 1],
  "1_group": [8, 31, 1],
  "1_feca": [8, 39, 1],
  "1_other": [8, 45, 1],
  "1a": [8, 50, 28],
  "2": [10, 1, 28],
  "3_mm": [10, 31, 2],
  "3_dd": [10, 34, 2],
  "3_yyyy": [10, 37, 4],
  "3_M": [10, 42, 1],
  "3_F": [10, 47, 1],
  "4": [10, 50, 28],
  "5_street": [12, 1, 28],
  "6_self": [12, 33, 1],
  "6_spouse": [12, 38, 1],
  "6_child": [12, 42, 1],
  "6_other": [12, 47, 1],
  "7_street": [12, 50, 28],
  "5_city": [14, 1, 24],
  "5_state": [14, 26, 2],
  "7_city": [14, 50, 23],
  "7_state": [14, 74, 2],
  "5_zip": [16, 1, 12],
  "7_zip": [16, 50, 12],
  "9": [18, 1, 28],
  "11": [18, 50, 28],
  "9a": [20, 1, 28],
  "10a_yes": [20, 35, 1],
  "10a_no": [20, 41, 1],
  "11a_mm": [20, 53, 2],
  "11a_dd": [20, 56, 2],
  "11a_yyyy": [20, 59, 4],
  "11a_M": [20, 68, 1],
  "11a_F": [20, 75, 1],
  "10b_yes": [22, 35, 1],
  "10b_no": [22, 41, 1],
  "10b_state": [22, 45, 2],
  "10c_yes": [24, 35, 1],
  "10c_no": [24, 41, 1],
  "11c": [24, 50, 28],
  "9d": [26, 1, 28],
  "11d_yes": [26, 52, 1],
  "11d_no": [26, 57, 1],
  "12": [29, 7, 17],
  "13": [29, 55, 17],
  "14_mm": [32, 2, 2],
  "14_dd": [32, 5, 2],
  "14_yyyy": [32, 8, 4],
  "14_qual": [32, 16, 3],
  "15_qual": [32, 31, 3],
  "15_mm": [32, 37, 2],
  "15_dd": [32, 40, 2],
  "15_yyyy": [32, 43, 4],
  "17_qual": [34, 1, 2],
  "17": [34, 4, 25],
  "17b": [34, 33, 15],
  "18_from_mm": [34, 54, 2],
  "18_from_dd": [34, 57, 2],
  "18_from_yyyy": [34, 60, 4],
  "18_to_mm": [34, 68, 2],
  "18_to_dd": [34, 71, 2],
  "18_to_yyyy": [34, 74, 4],
  "19": [36, 1, 48],
  "20_yes": [36, 52, 1],
  "20_no": [36, 57, 1],
  "21_ind": [37, 42, 1],
  "22_code": [38, 50, 10],
  "22_ref": [38, 62, 17],
  "23": [40, 50, 28],
  "25": [56, 1, 15],
  "25_ssn": [56, 17, 1],
  "25_ein": [56, 19, 1],
  "26": [56, 23, 14],
  "27_yes": [56, 38, 1],
  "27_no": [56, 43, 1],
  "28": [56, 52, 8],
  "29": [56, 62, 8],
  "33_area": [57, 66, 3],
  "33_phone": [57, 70, 8],
  "32_name": [58, 23, 26],
  "33_name": [58, 50, 28],
  "32_street": [59, 23, 26],
  "33_street": [59, 50, 28],
  "31": [60, 1, 20],
  "32_city": [60, 23, 26],
  "33_city": [60, 50, 28],
  "31_date": [61, 6, 10],
  "32a": [61, 23, 10],
  "33a": [61, 50, 10],
} as const;

export type Cms1500FieldName = keyof typeof CMS1500_GRID;

export function formField(name: Cms1500FieldName): FormField {
  const [row, column, width] = CMS1500_GRID[name];
  return { row, column, width };
}

/** Columns of box 24; `top` stands in the shaded upper half of a line, the others in the lower half. */
export const CMS1500_LINE_FIELDS = {
  supplement: { top: true, column: 1, width: 61 },
  fromMonth: { top: false, column: 1, width: 2 },
  fromDay: { top: false, column: 4, width: 2 },
  fromYear: { top: false, column: 7, width: 2 },
  toMonth: { top: false, column: 10, width: 2 },
  toDay: { top: false, column: 13, width: 2 },
  toYear: { top: false, column: 16, width: 2 },
  placeOfService: { top: false, column: 19, width: 2 },
  emergency: { top: false, column: 22, width: 1 },
  procedure: { top: false, column: 25, width: 6 },
  modifiers: { top: false, column: 33, width: 11 },
  pointers: { top: false, column: 45, width: 4 },
  charge: { top: false, column: 50, width: 8 },
  units: { top: false, column: 59, width: 3 },
  renderingNpi: { top: false, column: 68, width: 10 },
} as const;

export type Cms1500LineFieldName = keyof typeof CMS1500_LINE_FIELDS;

export const LINES_A_PAGE = 6;
export const DIAGNOSES_A_FORM = 12;

/** Line 1 to 6 of box 24: the shaded half stands on row 2n + 41, the other below it. */
export function lineField(name: Cms1500LineFieldName, line: number): FormField {
  const { top, column, width } = CMS1500_LINE_FIELDS[name];
  return { row: 2 * line + (top ? 41 : 42), column, width };
}

/** Diagnosis A to L (zero-based index): four a row from row 38. */
export function diagnosisField(index: number): FormField {
  return { row: 38 + Math.floor(index / 4), column: 3 + 13 * (index % 4), width: 8 };
}
