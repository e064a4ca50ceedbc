import { addDays, type IsoDate } from "@claimwright/base";
import { type DenialAction, denialTask, type PayerRemedies, type WorkOwner } from "./denial-task.ts";
import type { WorkItem } from "./posting-plan.ts";

/** What a person is asked to do about a work item, whatever made it. */
export interface WorkTask {
  readonly item: WorkItem;
  readonly action: DenialAction | "refund-or-move" | "explain" | "look";
  readonly owner: WorkOwner;
  readonly due: IsoDate;
  readonly step: string;
}

/** Days to explain an amount that no one gave a reason for. */
export const RESIDUE_DAYS = 14;

/**
 * The task of a work item, or undefined where nothing is to be done: an amount that was cut because it was booked
 * before is told, not worked. A credit balance has the legal 60 days (42 CFR 401.305).
 */
export function workTask(
  item: WorkItem,
  remedies: PayerRemedies,
  dates: { readonly decidedOn: IsoDate; readonly serviceOn: IsoDate },
): WorkTask | undefined {
  switch (item.kind) {
    case "denial":
    case "not-billable-to-patient": {
      const { action, owner, due, step } = denialTask(item, remedies, dates);
      return { item, action, owner, due, step };
    }
    case "credit-balance":
      return {
        item,
        action: "refund-or-move",
        owner: "supervisor",
        due: addDays(dates.decidedOn, CREDIT_DAYS),
        step: "Find whose money it is and refund it or move it to what they owe.",
      };
    case "unexplained-residue":
      return {
        item,
        action: "explain",
        owner: "biller",
        due: addDays(dates.decidedOn, RESIDUE_DAYS),
        step: "Ask the payer what is left for and book it.",
      };
    case "capped":
      return undefined;
  }
}

const CREDIT_DAYS = 60;
