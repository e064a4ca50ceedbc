import type { Benefit, QualifiedPeriod, RelatedParty } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { addressOf, addressRows, contactOf, contactRow, partyOf, partyRow } from "../internal/party.ts";
import { procedureElement, procedureOf } from "../internal/procedure.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoops, findAll, opening, type SourceLoop } from "../internal/source-loop.ts";
import { amountText, given, optionalAmountAt, periodAt, periodElements, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { rejectionRow, rejectionsOf } from "./rejection.ts";

/** Loop 2110C or 2110D of the 271: one benefit. */
export function writeBenefit(level: "C" | "D", benefit: Benefit): WrittenLoop {
  const related = benefit.relatedParties.map((party) => writeRelated(`2120${level}`, party));
  const fence = (segment: string) => writtenLoop(`2120${level}-${segment}`, [row(segment, "2120")]);
  return writtenLoop(
    `2110${level}`,
    rows(
      benefitRow(benefit),
      benefit.references.map(({ qualifier, number }) => row("REF", qualifier, number)),
      benefit.dates.map(periodRow),
      benefit.rejections.map(rejectionRow),
      benefit.messages.map((message) => row("MSG", message)),
    ),
    related.length === 0 ? [] : [fence("LS"), ...related, fence("LE")],
  );
}

export function readBenefit(level: "C" | "D", loop: SourceLoop): Benefit {
  const eb = opening(loop);
  const quantityQualifier = textAt(eb, 9);
  return {
    code: eb.get(1),
    ...given("coverageLevel", textAt(eb, 2)),
    serviceTypeCodes: repeatsOf(eb, 3),
    ...given("insuranceTypeCode", textAt(eb, 4)),
    ...given("planDescription", textAt(eb, 5)),
    ...given("timePeriod", textAt(eb, 6)),
    ...given("amount", optionalAmountAt(eb, 7)),
    ...given("percent", textAt(eb, 8)),
    ...given(
      "quantity",
      quantityQualifier === undefined ? undefined : { qualifier: quantityQualifier, value: eb.get(10) },
    ),
    ...given("authorizationRequired", textAt(eb, 11)),
    ...given("inNetwork", textAt(eb, 12)),
    ...given("procedure", procedureOf(eb, 13)),
    dates: periodsOf(loop),
    references: findAll(loop, "REF").map((ref) => ({ qualifier: ref.get(1), number: ref.get(2) })),
    messages: findAll(loop, "MSG").map((msg) => msg.get(1)),
    rejections: rejectionsOf(loop),
    relatedParties: childLoops(loop, `2120${level}`).map(readRelated),
  };
}

export function periodRow({ qualifier, period }: QualifiedPeriod): Row {
  return row("DTP", qualifier, ...periodElements(period));
}

export function periodsOf(loop: SourceLoop): QualifiedPeriod[] {
  return findAll(loop, "DTP").map((dtp) => ({ qualifier: dtp.get(1), period: periodAt(dtp, 2, 3) }));
}

/** EB03 repeats: one benefit may hold for several service types. */
function benefitRow(benefit: Benefit): Row {
  const { amount, quantity, procedure } = benefit;
  return row(
    "EB",
    benefit.code,
    benefit.coverageLevel,
    benefit.serviceTypeCodes.map((code) => [code]),
    benefit.insuranceTypeCode,
    benefit.planDescription,
    benefit.timePeriod,
    amount === undefined ? "" : amountText(amount),
    benefit.percent,
    quantity?.qualifier,
    quantity?.value,
    benefit.authorizationRequired,
    benefit.inNetwork,
    procedure === undefined ? "" : procedureElement(procedure.qualifier, procedure.code, procedure.modifiers),
  );
}

function repeatsOf(segment: Segment, element: number): string[] {
  return Array.from({ length: segment.repeats(element) }, (_, index) => segment.get(element, 1, index + 1));
}

function writeRelated(id: string, party: RelatedParty): WrittenLoop {
  return writtenLoop(id, rows(partyRow(party), addressRows(party.address), contactRow(party.contact)));
}

function readRelated(loop: SourceLoop): RelatedParty {
  return {
    ...partyOf(opening(loop)),
    ...given("address", addressOf(loop)),
    ...given("contact", contactOf(loop)),
  };
}
