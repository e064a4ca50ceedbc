import type { Cents, Why } from "@claimwright/base";
import type { PhysicianFeeRow } from "./physician-fee-schedule.ts";
import type { Share } from "./share.ts";

/** One line on its way to its allowed amount: what each step of pricing reads and adds to. */
export interface Procedure {
  readonly lineNumber: number;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly charge: Cents;
  readonly row: PhysicianFeeRow;
  /** The fee schedule amount of one unit, after the OPPS cap. */
  readonly fee: Cents;
  /** The fee for all units and sides, before reductions. */
  readonly amount: Cents;
  /** Reductions still to be taken of `amount`, exact, in order. */
  readonly shares: readonly Share[];
  /** No amount can be computed: the contractor decides by report. */
  readonly byReport: boolean;
  readonly because: readonly Why[];
}

const PFS_LAYOUT = "CMS PFS relative value file, record layout and indicators";

export function reduced(procedure: Procedure, share: Share, why: Why): Procedure {
  return changed(procedure, procedure.amount, [...procedure.shares, share], why);
}

export function repriced(procedure: Procedure, amount: Cents, why: Why): Procedure {
  return changed(procedure, amount, procedure.shares, why);
}

/** Written out, not spread: this is the hot path of pricing. */
function changed(procedure: Procedure, amount: Cents, shares: readonly Share[], why: Why): Procedure {
  const { lineNumber, code, modifiers, units, charge, row, fee, byReport, because } = procedure;
  return {
    lineNumber,
    code,
    modifiers,
    units,
    charge,
    row,
    fee,
    amount,
    shares,
    byReport,
    because: [...because, why],
  };
}

/** A reason of the fee schedule's payment policy. */
export function policyWhy(
  rule: string,
  reason: string,
  inputs: Why["inputs"],
  result: Why["result"],
  source: string = PFS_LAYOUT,
): Why {
  return { rule, reason, source, inputs, result };
}
