import type { StoreTransaction } from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../../office.ts";
import { writeOffSmallBalances } from "../patients/forgive-debt.ts";
import { reviewPaymentPlans } from "../patients/payment-plans.ts";
import { askClaimStatus } from "./ask-claim-status.ts";
import { findSilentClaims } from "./find-silent-claims.ts";
import { findUnderpaidLines } from "./find-underpaid-lines.ts";

/** What the billing office's night found and did. */
export interface NightReport {
  /** Claims that nobody hears of, or that were rejected and not sent again. */
  readonly silent: number;
  /** Files of status inquiries that wait for their partner. */
  readonly inquiryFiles: readonly string[];
  readonly underpaidLines: number;
  readonly plans: Awaited<ReturnType<typeof reviewPaymentPlans>>;
  /** Written off because the practice's policy does not bill so little. */
  readonly smallBalances: Awaited<ReturnType<typeof writeOffSmallBalances>>;
}

/**
 * The billing office's work of the night: claims without an answer, lines paid below contract, payment plans, balances
 * too small to bill. Each part is a transaction of its own and may run again; what was found before is not found twice.
 */
export async function runNight(office: Office, desk: Desk): Promise<NightReport> {
  const { practiceId } = desk;
  const today = todayOf(office);
  const inPractice = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> =>
    office.store.withPractices([practiceId], desk.actor, work);
  const { silent, inquiryFiles } = await inPractice(async (tx) => {
    const found = await findSilentClaims(tx, practiceId, today);
    return { silent: found.length, inquiryFiles: await askClaimStatus(tx, office, desk, found) };
  });
  const underpaidLines = await inPractice((tx) => findUnderpaidLines(tx, practiceId, today, office.codes));
  const plans = await inPractice((tx) => reviewPaymentPlans(tx, practiceId, today));
  const smallBalances = await inPractice((tx) => writeOffSmallBalances(tx, practiceId, today));
  return { silent, inquiryFiles, underpaidLines, plans, smallBalances };
}
