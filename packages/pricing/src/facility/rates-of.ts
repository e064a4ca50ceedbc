import { applyRate, type Cents, centsOfRate, covers, rate } from "@claimwright/base";
import type { CodeBook, CodeTableName } from "@claimwright/codesets";
import type { OutpatientRate } from "./outpatient-payment.ts";
import type { SurgeryCenterService } from "./surgery-center-payment.ts";

/** Addendum B of the book's date; undefined where the code is not in it or no release covers the date. */
export function outpatientRateOf(book: CodeBook, code: string): OutpatientRate | undefined {
  const [row] = rowsInForce(book, "opps", code);
  if (row?.statusIndicator === undefined) return undefined;
  const amount = amountOf(row.paymentRate);
  return { statusIndicator: row.statusIndicator, ...(amount === undefined ? {} : { rate: amount }) };
}

/** Addendum AA of the book's date: the rate and whether further procedures are discounted. */
export function surgeryCenterRateOf(
  book: CodeBook,
  code: string,
): Pick<SurgeryCenterService, "rate" | "discounted"> | undefined {
  const [row] = rowsInForce(book, "asc", code);
  const amount = amountOf(row?.paymentRate);
  if (amount === undefined) return undefined;
  return { rate: amount, discounted: /^y/i.test(row?.multipleProcedure ?? "") };
}

/** The clinical laboratory fee of the book's date; Medicare pays it without deductible or coinsurance. */
export function laboratoryFeeOf(book: CodeBook, code: string, modifier = ""): Cents | undefined {
  const row = rowsInForce(book, "clfs", code).find((each) => (each.modifier ?? "") === modifier);
  return amountOf(row?.rate);
}

/** Average sales price plus 6 % (Social Security Act 1847A(b)). */
export function drugPayment(averageSalesPrice: Cents): Cents {
  return applyRate(averageSalesPrice, rate("1.06"));
}

function rowsInForce(book: CodeBook, set: CodeTableName, code: string): ReturnType<CodeBook["rows"]> {
  const info = book.release(set);
  return info !== undefined && covers(info.effective, book.date) ? book.rows(set, code) : [];
}

/** Rates may have more than two decimals; they are rounded half up to the cent. */
function amountOf(text: string | undefined): Cents | undefined {
  return text === undefined || !/^\d+(\.\d+)?$/.test(text) ? undefined : centsOfRate(rate(text));
}
