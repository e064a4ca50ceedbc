export {
  addCents,
  allocateCents,
  type Cents,
  cents,
  MAX_CENTS,
  maxCents,
  minCents,
  multiplyCents,
  negateCents,
  subtractCents,
  sumCents,
  ZERO_CENTS,
} from "./cents.ts";
export { covers, type DateRange, rangesMeet } from "./date-range.ts";
export { type DelimitedRow, delimitedRows } from "./delimited-rows.ts";
export { formatDollars, formatX12Amount, parseDollars } from "./dollars.ts";
export { type Finding, type OverrideRule, type Place, placeText, type Severity, stops } from "./finding.ts";
export {
  addDays,
  addYears,
  ageInYears,
  compactDate,
  daysBetween,
  type IsoDate,
  isoDate,
  parseCompactDate,
  parseIsoDate,
  usDate,
} from "./iso-date.ts";
export { unreachable } from "./never.ts";
export { isNpi, npiOf } from "./npi.ts";
export { type CsvText, parseCsv } from "./parse-csv.ts";
export { PROBLEM_CATALOGUE, type Problem, type ProblemCode, ProblemError, problemText } from "./problem.ts";
export {
  addRates,
  applyRate,
  centsOfRate,
  compareRates,
  formatRate,
  multiplyRates,
  type Rate,
  rate,
  rateOfCents,
  rateOfInteger,
  roundRate,
} from "./rate.ts";
export { fail, type Result, succeed } from "./result.ts";
export { type Why, type WhyValue, whyLines } from "./why.ts";
