import { compactDate } from "@claimwright/base";
import type { LineAdjudication } from "@claimwright/model";
import { adjustmentRows, adjustmentsOf } from "../internal/adjustments.ts";
import { modifiersAt, procedureElement } from "../internal/procedure.ts";
import { refuse } from "../internal/refuse.ts";
import { row, rows } from "../internal/row.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  dayOf,
  given,
  numberAt,
  numberText,
  optionalAmountAt,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Loop 2430: what one earlier payer did with the line. SVD02 is its SVC03. */
export function writeLineAdjudication(adjudication: LineAdjudication, qualifier = "HC"): WrittenLoop {
  const { payerIdentifier, paid, procedureCode, modifiers, paidUnits, remainingPatientLiability } =
    adjudication;
  return writtenLoop(
    "2430",
    rows(
      row(
        "SVD",
        payerIdentifier,
        amountText(paid),
        procedureElement(qualifier, procedureCode, modifiers),
        adjudication.revenueCode,
        numberText(paidUnits),
      ),
      adjustmentRows(adjudication.adjustments),
      row("DTP", "573", "D8", compactDate(adjudication.adjudicationDate)),
      remainingPatientLiability !== undefined && row("AMT", "EAF", amountText(remainingPatientLiability)),
    ),
  );
}

export function readLineAdjudication(loop: SourceLoop): LineAdjudication {
  const svd = opening(loop);
  const adjudicated = dayOf(find(loop, "DTP", "573"));
  if (adjudicated === undefined) {
    refuse(
      svd,
      undefined,
      "The date the earlier payer decided (DTP*573) is missing.",
      "Add it after the CAS segments.",
    );
  }
  return {
    payerIdentifier: svd.get(1),
    paid: amountAt(svd, 2),
    procedureCode: svd.get(3, 2),
    modifiers: modifiersAt(svd, 3),
    ...given("revenueCode", textAt(svd, 4)),
    paidUnits: numberAt(svd, 5),
    adjustments: adjustmentsOf(loop),
    adjudicationDate: adjudicated,
    ...given("remainingPatientLiability", optionalAmountAt(find(loop, "AMT", "EAF"), 2)),
  };
}
