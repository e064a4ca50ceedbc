import { compactDate } from "@claimwright/base";
import type { BankTransfer, Remittance, RemittancePayee, RemittancePayer } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { addressOf, addressRows, contactOf, contactRow } from "../internal/party.ts";
import { required, requiredLoop } from "../internal/required.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { amountAt, amountText, dateAt, given, optionalDateAt, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** What of a payment stands before its claims. */
export type PaymentHeader = Omit<Remittance, "claims" | "providerAdjustments" | "unmapped">;

/** BPR to loop 1000B: how much, how, to whom. */
export function writePaymentHeader(payment: PaymentHeader): WrittenLoop {
  const { productionDate } = payment;
  return writtenLoop(
    "ST",
    rows(
      paymentRow(payment),
      row("TRN", "1", payment.traceNumber, payment.originatingCompanyId),
      productionDate !== undefined && row("DTM", "405", compactDate(productionDate)),
    ),
    [writePayer(payment), writePayee(payment.payee)],
  );
}

export function readPaymentHeader(set: SourceLoop): PaymentHeader {
  const bpr = required(set, "BPR");
  const trn = required(set, "TRN");
  const originatingCompanyId = trn.get(3);
  return {
    payer: readPayer(requiredLoop(set, "1000A", "The payer"), originatingCompanyId),
    payee: readPayee(requiredLoop(set, "1000B", "The payee")),
    paymentAmount: amountAt(bpr, 2),
    creditDebit: bpr.get(3),
    paymentMethod: bpr.get(4),
    paymentDate: dateAt(bpr, 16),
    traceNumber: trn.get(2),
    originatingCompanyId,
    ...given("bankTransfer", readBankTransfer(bpr)),
    ...given("productionDate", optionalDateAt(find(set, "DTM", "405"), 2)),
  };
}

/** BPR: `I` payment and advice, `H` advice with no payment (X221A1 BPR01, BPR04 NON). */
function paymentRow(payment: PaymentHeader): Row {
  const { paymentAmount, creditDebit, paymentMethod, paymentDate, bankTransfer } = payment;
  return row(
    "BPR",
    paymentMethod === "NON" ? "H" : "I",
    amountText(paymentAmount),
    creditDebit,
    paymentMethod,
    ...(bankTransfer === undefined ? Array<string>(11).fill("") : bankElements(bankTransfer, payment)),
    compactDate(paymentDate),
  );
}

/** BPR05 to BPR15. BPR10, the originating company, repeats TRN03. */
function bankElements({ format, from, to }: BankTransfer, { originatingCompanyId }: PaymentHeader): string[] {
  return [
    format,
    "01",
    from.routingNumber,
    "DA",
    from.accountNumber,
    originatingCompanyId,
    "",
    "01",
    to.routingNumber,
    to.accountKind === "savings" ? "SG" : "DA",
    to.accountNumber,
  ];
}

function readBankTransfer(bpr: Segment): BankTransfer | undefined {
  if (bpr.get(7) === "" && bpr.get(13) === "") return undefined;
  return {
    format: bpr.get(5),
    from: { routingNumber: bpr.get(7), accountNumber: bpr.get(9), accountKind: "checking" },
    to: {
      routingNumber: bpr.get(13),
      accountNumber: bpr.get(15),
      accountKind: bpr.get(14) === "SG" ? "savings" : "checking",
    },
  };
}

function writePayer({ payer, originatingCompanyId }: PaymentHeader): WrittenLoop {
  const { name, identifier, address, technicalContact = { name, phone: "" } } = payer;
  const own = identifier === originatingCompanyId ? [] : ["XV", identifier];
  return writtenLoop(
    "1000A",
    rows(row("N1", "PR", name, ...own), addressRows(address), contactRow(technicalContact, "BL")),
  );
}

function readPayer(loop: SourceLoop, originatingCompanyId: string): RemittancePayer {
  const n1 = opening(loop);
  const name = n1.get(2);
  const contact = contactOf(loop, "BL");
  const saysMore = contact !== undefined && (contact.name !== name || contact.phone !== "" || contact.email);
  return {
    name,
    identifier: textAt(n1, 4) ?? originatingCompanyId,
    ...given("address", addressOf(loop)),
    ...given("technicalContact", saysMore ? contact : undefined),
  };
}

const IDENTIFIER_QUALIFIER: Readonly<Record<RemittancePayee["identifierKind"], string>> = {
  NPI: "XX",
  "tax id": "FI",
  other: "XV",
};

function writePayee({ name, identifier, identifierKind, address, taxId }: RemittancePayee): WrittenLoop {
  return writtenLoop(
    "1000B",
    rows(
      row("N1", "PE", name, IDENTIFIER_QUALIFIER[identifierKind], identifier),
      addressRows(address),
      taxId !== undefined && row("REF", "TJ", taxId),
    ),
  );
}

function readPayee(loop: SourceLoop): RemittancePayee {
  const n1 = opening(loop);
  const qualifier = n1.get(3);
  return {
    name: n1.get(2),
    identifier: n1.get(4),
    identifierKind: qualifier === "XX" ? "NPI" : qualifier === "FI" ? "tax id" : "other",
    ...given("address", addressOf(loop)),
    ...given("taxId", textAt(find(loop, "REF", "TJ"), 2)),
  };
}
