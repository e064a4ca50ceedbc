import type { PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { figuresOfPeriod } from "./figures-of-period.ts";
import { isPast } from "./open-items.ts";
import {
  answeredClaims,
  claimPayments,
  deniedAmounts,
  moneyMovements,
  openLines,
  type Period,
  type Population,
  patientPayments,
  sentClaims,
  unsentClaims,
} from "./populations.ts";
import { type ReportDefinition, readEntries } from "./report.ts";

/** The key figures, HFMA's MAP keys among them; each drills down to what its numerator and denominator counted. */
export const figuresReportDefinition: ReportDefinition = {
  name: "figures",
  title: "Key figures",
  formula: "each figure says its own; amounts inside a formula are cents",
  asks: ["from"],
  columns: [
    { heading: "Figure", kind: "text" },
    { heading: "Value", kind: "decimal", opens: "" },
    { heading: "Unit", kind: "text" },
    { heading: "Numerator", kind: "decimal" },
    { heading: "Denominator", kind: "decimal" },
    { heading: "Formula", kind: "text" },
    { heading: "Published", kind: "text" },
  ],
  rows: async (tx, practiceId, { from, to }) =>
    (await figuresOfPeriod(tx, practiceId, from, to)).map((each) => ({
      key: each.id,
      values: [
        each.title,
        each.value,
        each.unit,
        each.numerator,
        each.denominator,
        each.formula,
        each.benchmark,
      ],
    })),
  entries: async (tx, practiceId, ask, key) => readEntries(tx, await behindFigure(tx, practiceId, ask, key)),
};

const BOTH = "numerator and denominator";
const DENOMINATOR = "denominator";

/** The entries of one figure; those of its numerator say so. Amounts of the denominator alone are listed, too. */
async function behindFigure(
  tx: StoreTransaction,
  practiceId: PracticeId,
  period: Period,
  figure: string,
): Promise<Population> {
  switch (figure) {
    case "days-in-ar":
    case "ar-over-90":
    case "credit-balance-days":
      return openEntries(practiceId, period, figure, await isPast(tx, practiceId, period.to));
    case "clean-claim-rate":
      return claimEntries(sql`counts`, sentClaims(practiceId, period));
    case "first-pass-rate":
      return claimEntries(sql`is_clean`, answeredClaims(practiceId, period));
    case "denial-rate":
      return claimEntries(sql`is_denied`, answeredClaims(practiceId, period));
    case "denied-dollars":
      return sql`
        select 'work', work_id::text, claim_id, day, cents, denial from (${deniedAmounts(practiceId, period)}) amount`;
    case "days-not-submitted":
      return sql`
        select 'claim', claim_id, claim_id, day, cents, 'not sent' from (${unsentClaims(practiceId, period.to)}) claim`;
    case "point-of-service":
      return sql`
        select 'patient-payment', payment_id, null::text, day, cents,
          case when at_service then ${BOTH} else ${DENOMINATOR} end
        from (${patientPayments(practiceId, period)}) taken`;
    case "auto-post-rate":
      return paymentEntries(sql`is_alone`, sql`true`, practiceId, period);
    case "mis-post-rate":
      return paymentEntries(sql`is_corrected`, sql`is_alone`, practiceId, period);
    case "reversal-rate":
      return paymentEntries(sql`is_reversal`, sql`true`, practiceId, period);
    default:
      return moneyEntries(MONEY_OF[figure] ?? [], practiceId, period);
  }
}

/** The classes of movements that each figure of money is made of. */
const MONEY_OF: Readonly<Record<string, readonly string[]>> = {
  "net-collection-rate": ["payments", "refunds", "charges", "contractual"],
  "bad-debt": ["bad-debt", "charges"],
  charity: ["charity", "charges"],
  "denial-write-offs": ["denial-write-off", "charges", "contractual"],
};

function openEntries(practiceId: PracticeId, { to }: Period, figure: string, past: boolean): Population {
  const counted =
    figure === "ar-over-90"
      ? sql`${to}::date - service_on > 90`
      : figure === "credit-balance-days"
        ? sql`cents < 0`
        : sql`true`;
  const shown = figure === "credit-balance-days" ? sql`cents < 0` : sql`true`;
  return sql`
    select 'open-line', account, claim_id, service_on, cents,
      case when ${counted} then ${BOTH} else ${DENOMINATOR} end
    from (${openLines(practiceId, to, past)}) line where ${shown}`;
}

function claimEntries(counts: Population, claims: Population): Population {
  return sql`
    select 'claim', claim_id, claim_id, day, null::bigint, case when ${counts} then ${BOTH} else ${DENOMINATOR} end
    from (${claims}) counted`;
}

function paymentEntries(
  counts: Population,
  within: Population,
  practiceId: PracticeId,
  period: Period,
): Population {
  return sql`
    select 'claim-payment', payment_id || '/' || occurrence_key, claim_id, day, cents,
      case when ${counts} then ${BOTH} else ${DENOMINATOR} end
    from (${claimPayments(practiceId, period)}) received where ${within}`;
}

function moneyEntries(classes: readonly string[], practiceId: PracticeId, period: Period): Population {
  return sql`
    select 'movement', transfer_id::text, claim_id, day, cents, class
    from (${moneyMovements(practiceId, period)}) moved where class = any(${[...classes]}::text[])`;
}
