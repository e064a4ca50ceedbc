import { compactDate } from "@claimwright/base";
import type { ClaimPayment } from "@claimwright/model";
import { adjustmentRows, adjustmentsOf } from "../internal/adjustments.ts";
import { npiAt, organizationRow, personNameOf, personRow } from "../internal/party.ts";
import { refuseFile } from "../internal/refuse.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  type Draft,
  given,
  optionalAmountAt,
  optionalDateAt,
  put,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { readServicePayment, writeServicePayment } from "./service-payment.ts";

/** Loop 2100: what the payer did with one claim. */
export function writeClaimPayment(claim: ClaimPayment): WrittenLoop {
  const {
    patientName,
    memberId,
    renderingNpi,
    crossoverTo,
    crossoverIdentifier,
    servicePeriod,
    receivedDate,
  } = claim;
  return writtenLoop(
    "2100",
    rows(
      claimRow(claim),
      adjustmentRows(claim.adjustments),
      patientName !== undefined && personRow("QC", patientName, "MI", memberId),
      renderingNpi !== undefined && row("NM1", "82", "1", "", "", "", "", "", "XX", renderingNpi),
      crossoverTo !== undefined && organizationRow("TT", crossoverTo, "PI", crossoverIdentifier),
      remarkRow(claim.remarkCodes),
      servicePeriod !== undefined && row("DTM", "232", compactDate(servicePeriod.from)),
      servicePeriod?.to !== undefined && row("DTM", "233", compactDate(servicePeriod.to)),
      receivedDate !== undefined && row("DTM", "050", compactDate(receivedDate)),
    ),
    claim.lines.map(writeServicePayment),
  );
}

/** `occurrence` is the one-based position of the claim in its payment, `headerNumber` the LX01 it stands under. */
export function readClaimPayment(loop: SourceLoop, occurrence: number, headerNumber?: string): ClaimPayment {
  const clp = opening(loop);
  const patient = find(loop, "NM1", "QC");
  const performing = find(loop, "NM1", "82");
  const crossover = find(loop, "NM1", "TT");
  const from = optionalDateAt(find(loop, "DTM", "232"), 2);
  const to = optionalDateAt(find(loop, "DTM", "233"), 2);
  const facts: Draft<ClaimPayment> = {
    occurrence,
    patientControlNumber: clp.get(1),
    statusCode: clp.get(2),
    totalCharge: amountAt(clp, 3),
    paid: amountAt(clp, 4),
    payerClaimControlNumber: clp.get(7),
    adjustments: adjustmentsOf(loop),
    remarkCodes: remarkCodesOf(loop),
    lines: childLoops(loop, "2110").map(readServicePayment),
  };
  put(facts, "headerNumber", headerNumber);
  put(facts, "patientResponsibility", optionalAmountAt(clp, 5));
  put(facts, "claimFilingCode", textAt(clp, 6));
  put(facts, "placeOfService", textAt(clp, 8));
  put(facts, "frequencyCode", textAt(clp, 9));
  put(facts, "patientName", patient === undefined ? undefined : personNameOf(patient));
  put(facts, "memberId", textAt(patient, 9) ?? textAt(find(loop, "NM1", "IL"), 9));
  put(facts, "renderingNpi", performing === undefined ? undefined : npiAt(performing));
  put(facts, "servicePeriod", from === undefined ? undefined : { from, ...given("to", to) });
  put(facts, "receivedDate", optionalDateAt(find(loop, "DTM", "050"), 2));
  put(facts, "crossoverTo", crossover === undefined ? undefined : crossover.get(3));
  put(facts, "crossoverIdentifier", textAt(crossover, 9));
  return facts;
}

function claimRow(claim: ClaimPayment): Row {
  const { patientResponsibility } = claim;
  return row(
    "CLP",
    claim.patientControlNumber,
    claim.statusCode,
    amountText(claim.totalCharge),
    amountText(claim.paid),
    patientResponsibility === undefined ? "" : amountText(patientResponsibility),
    claim.claimFilingCode,
    claim.payerClaimControlNumber,
    claim.placeOfService,
    claim.frequencyCode,
  );
}

/** Remark codes stand in MOA03 to MOA07 and, on inpatient claims, in MIA05 and MIA20 to MIA23. */
const MOA_REMARKS = [3, 4, 5, 6, 7];
const MIA_REMARKS = [5, 20, 21, 22, 23];

function remarkRow(codes: readonly string[]): Row | undefined {
  if (codes.length === 0) return undefined;
  if (codes.length > MOA_REMARKS.length) {
    refuseFile(
      "A claim has more than five remark codes.",
      "Put the further ones on its service lines.",
      "MOA07",
    );
  }
  return row("MOA", "", "", ...codes);
}

function remarkCodesOf(loop: SourceLoop): string[] {
  const moa = find(loop, "MOA");
  const mia = find(loop, "MIA");
  const codes = [
    ...MOA_REMARKS.map((element) => moa?.get(element) ?? ""),
    ...MIA_REMARKS.map((element) => mia?.get(element) ?? ""),
  ];
  return codes.filter((code) => code !== "");
}
