import { compactDate, type IsoDate, sumCents } from "@claimwright/base";
import type { ClaimAcknowledgment, PersonName } from "@claimwright/model";
import type { Envelope } from "../envelope.ts";
import type { LevelBatch } from "../internal/level-set.ts";
import { organizationRow, personRow } from "../internal/party.ts";
import { refuseFile } from "../internal/refuse.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { amountText, periodElements } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { actionCode, statusRow } from "./claim-status-row.ts";

/** What a payer or clearinghouse answers to one 837 set. */
export interface ClaimAcknowledgmentBatch extends LevelBatch {
  /** Who answers (2100A). */
  readonly source: { readonly name: string; readonly identifier: string };
  /** Who sent the claims (2100B), as the 837 named the submitter. */
  readonly receiver: { readonly name: string; readonly identifier: string };
  /** BHT03: the number of this answer. */
  readonly reference: string;
  /** TRN02 of 2200B: BHT03 of the 837 that is answered. */
  readonly claimReference: string;
  readonly receivedDate: IsoDate;
  readonly processedDate: IsoDate;
  readonly acknowledgments: readonly ClaimAcknowledgment[];
}

/** The set of one batch between BHT and the last claim, without HL. */
export function writeBatch(batch: ClaimAcknowledgmentBatch, envelope: Envelope): WrittenLoop {
  const { source, reference, receivedDate, processedDate } = batch;
  const receipt = writtenLoop("2200A", [
    row("TRN", "1", reference),
    row("DTP", "050", "D8", compactDate(receivedDate)),
    row("DTP", "009", "D8", compactDate(processedDate)),
  ]);
  return writtenLoop(
    "ST",
    [row("BHT", "0085", "08", reference, compactDate(envelope.date), envelope.time, "TH")],
    [
      writtenLoop(
        "2000A",
        [],
        [
          writtenLoop("2100A", [organizationRow("PR", source.name, "PI", source.identifier)]),
          receipt,
          writeReceiver(batch),
        ],
      ),
    ],
  );
}

function writeReceiver(batch: ClaimAcknowledgmentBatch): WrittenLoop {
  const { receiver, claimReference, acknowledgments, processedDate } = batch;
  const accepted = acknowledgments.some((each) => each.accepted);
  return writtenLoop(
    "2000B",
    [],
    [
      writtenLoop("2100B", [organizationRow("41", receiver.name, "46", receiver.identifier)]),
      writtenLoop("2200B", [
        row("TRN", "2", claimReference),
        // A1:19 - the batch was received by the entity named (payer); each claim says more for itself.
        statusRow({
          categoryCode: "A1",
          statusCode: "19",
          entityCode: "PR",
          effectiveDate: processedDate,
          accepted,
          totalCharge: sumCents(acknowledgments.map((each) => each.totalCharge)),
        }),
        ...totalRows(acknowledgments, "90", "AA"),
      ]),
      ...byProvider(acknowledgments).map(writeProvider),
    ],
  );
}

function writeProvider({ name, npi, acknowledgments }: ProviderGroup): WrittenLoop {
  return writtenLoop(
    "2000C",
    [],
    [
      writtenLoop("2100C", [organizationRow("85", name, "XX", npi)]),
      writtenLoop("2200C", [
        row("TRN", "1", "0"),
        receiptRow(acknowledgments),
        ...totalRows(acknowledgments, "QA", "QC"),
      ]),
      ...acknowledgments.map(writeClaim),
    ],
  );
}

function writeClaim(claim: ClaimAcknowledgment): WrittenLoop {
  const { payerClaimControlNumber, servicePeriod } = claim;
  return writtenLoop(
    "2000D",
    [],
    [
      writtenLoop("2100D", [personRow("QC", patientOf(claim), "MI", claim.memberId)]),
      writtenLoop(
        "2200D",
        rows(
          row("TRN", "2", claim.patientControlNumber),
          statusRow(claim),
          payerClaimControlNumber !== undefined && row("REF", "1K", payerClaimControlNumber),
          servicePeriod !== undefined && row("DTP", "472", ...periodElements(servicePeriod)),
        ),
      ),
    ],
  );
}

/** A1:19:PR - the payer received all of these; each claim says more for itself. 2200C has no date (X214 STC02). */
function receiptRow(acknowledgments: readonly ClaimAcknowledgment[], date = ""): Row {
  const accepted = acknowledgments.some((each) => each.accepted);
  const total = sumCents(acknowledgments.map((each) => each.totalCharge));
  return row("STC", ["A1", "19", "PR"], date, actionCode(accepted), amountText(total));
}

/** How many claims and how much money were accepted and rejected; a total of nothing is not written. */
function totalRows(
  acknowledgments: readonly ClaimAcknowledgment[],
  accepted: string,
  rejected: string,
): Row[] {
  const taken = acknowledgments.filter((each) => each.accepted);
  const refused = acknowledgments.filter((each) => !each.accepted);
  const sum = (some: readonly ClaimAcknowledgment[]) =>
    amountText(sumCents(some.map((each) => each.totalCharge)));
  return rows(
    taken.length > 0 && row("QTY", accepted, String(taken.length)),
    refused.length > 0 && row("QTY", rejected, String(refused.length)),
    taken.length > 0 && row("AMT", "YU", sum(taken)),
    refused.length > 0 && row("AMT", "YY", sum(refused)),
  );
}

interface ProviderGroup {
  readonly name: string;
  readonly npi: string;
  readonly acknowledgments: ClaimAcknowledgment[];
}

/** Neighbours of one billing provider share its level. */
function byProvider(acknowledgments: readonly ClaimAcknowledgment[]): ProviderGroup[] {
  const groups: ProviderGroup[] = [];
  for (const each of acknowledgments) {
    const { name, npi } = each.billingProvider ?? refuseIncomplete("billing provider", "2100C");
    const last = groups[groups.length - 1];
    if (last?.npi === npi && last.name === name) last.acknowledgments.push(each);
    else groups.push({ name, npi, acknowledgments: [each] });
  }
  return groups;
}

function patientOf({ patientName }: ClaimAcknowledgment): PersonName {
  return patientName ?? refuseIncomplete("patient", "2100D");
}

function refuseIncomplete(what: string, loop: string): never {
  return refuseFile(
    `An acknowledgment does not say who the ${what} is.`,
    `Give it: a 277CA cannot be written without.`,
    `loop ${loop}`,
  );
}
