import { compactDate, ZERO_CENTS } from "@claimwright/base";
import type { OtherPayer } from "@claimwright/model";
import { adjustmentRows, adjustmentsOf } from "../internal/adjustments.ts";
import { identifierOf, personNameOf, personRow } from "../internal/party.ts";
import { requiredLoop } from "../internal/required.ts";
import { row, rows } from "../internal/row.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { amountAt, amountText, dayOf, given, optionalAmountAt, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { rankCode, rankOf } from "./rank.ts";
import { readPayer, writePayer } from "./subscriber.ts";

/** What the whole claim says of assignment and release, which loop 2320 repeats for the other payer (OI03, OI06). */
export interface ClaimConsent {
  readonly benefitsAssigned: string;
  readonly releaseOfInformation: string;
}

/** Loop 2320: another payer of the claim, and what it paid and adjusted for the claim as a whole. */
export function writeOtherPayer(other: OtherPayer, consent: ClaimConsent): WrittenLoop {
  const { adjustments, paid, remainingPatientLiability, adjudicationDate, payerClaimControlNumber } = other;
  return writtenLoop(
    "2320",
    rows(
      row(
        "SBR",
        rankCode(other.rank),
        other.relationship,
        other.groupNumber,
        "",
        other.insuranceTypeCode,
        "",
        "",
        "",
        other.claimFilingCode,
      ),
      adjustmentRows(adjustments),
      row("AMT", "D", amountText(paid)),
      remainingPatientLiability !== undefined && row("AMT", "EAF", amountText(remainingPatientLiability)),
      row("OI", "", "", consent.benefitsAssigned, "", "", consent.releaseOfInformation),
    ),
    [
      writtenLoop("2330A", [personRow("IL", other.subscriberName, "MI", other.memberId)]),
      writePayer(
        "2330B",
        other.payer,
        rows(
          adjudicationDate !== undefined && row("DTP", "573", "D8", compactDate(adjudicationDate)),
          payerClaimControlNumber !== undefined && row("REF", "F8", payerClaimControlNumber),
        ),
      ),
    ],
  );
}

export function readOtherPayer(loop: SourceLoop): OtherPayer {
  const sbr = opening(loop);
  const insured = requiredLoop(loop, "2330A", "The other subscriber");
  const payer = requiredLoop(loop, "2330B", "The other payer");
  const paid = find(loop, "AMT", "D");
  return {
    payer: readPayer(payer),
    rank: rankOf(sbr),
    claimFilingCode: sbr.get(9),
    relationship: sbr.get(2),
    ...given("insuranceTypeCode", textAt(sbr, 5)),
    subscriberName: personNameOf(opening(insured)),
    memberId: identifierOf(insured),
    ...given("groupNumber", textAt(sbr, 3)),
    paid: paid === undefined ? ZERO_CENTS : amountAt(paid, 2),
    ...given("remainingPatientLiability", optionalAmountAt(find(loop, "AMT", "EAF"), 2)),
    adjustments: adjustmentsOf(loop),
    ...given("adjudicationDate", dayOf(find(payer, "DTP", "573"))),
    ...given("payerClaimControlNumber", textAt(find(payer, "REF", "F8"), 2)),
  };
}
