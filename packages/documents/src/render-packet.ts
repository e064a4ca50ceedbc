import type { IsoDate } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { drawCms1500 } from "./internal/draw-cms1500.ts";
import { drawLetter } from "./internal/draw-letter.ts";
import { LETTER_HEIGHT_PT, LETTER_WIDTH_PT, makePdf, type Pdf } from "./internal/pdf.ts";
import { printable } from "./internal/printable.ts";
import type { Letter } from "./letter.ts";

/** One enclosure of a packet. */
export interface PacketPart {
  /** As the list of enclosures names it. */
  readonly title: string;
  readonly content:
    | { readonly kind: "letter"; readonly letter: Letter }
    | { readonly kind: "claim"; readonly claim: ProfessionalClaim; readonly signedOn?: IsoDate };
}

/**
 * A covering letter and what it encloses in one PDF, so that nothing gets lost between two envelopes: the letter lists
 * the enclosures with the page each begins on, and every page says which packet it belongs to and how many there are.
 */
export async function renderPacket(
  cover: Letter,
  parts: readonly PacketPart[],
  reference: string,
): Promise<Uint8Array> {
  const starts = await firstPages(cover, parts);
  return makePacket(cover, parts, starts, reference);
}

/** Draws once with numbers that are as wide as the real ones, to learn where each part begins. */
async function firstPages(cover: Letter, parts: readonly PacketPart[]): Promise<readonly number[]> {
  const starts: number[] = [];
  await makePacket(
    cover,
    parts,
    parts.map(() => 99),
    "",
    (page) => starts.push(page),
  );
  return starts;
}

function makePacket(
  cover: Letter,
  parts: readonly PacketPart[],
  starts: readonly number[],
  reference: string,
  onPart: (page: number) => void = () => {},
): Promise<Uint8Array> {
  const head = { title: cover.title, author: cover.from.name, createdOn: cover.date, language: "en-US" };
  return makePdf(head, (pdf) => {
    drawLetter(pdf, withContents(cover, parts, starts));
    for (const { content } of parts) {
      pdf.addPage();
      onPart(pdf.bufferedPageRange().count);
      if (content.kind === "letter") drawLetter(pdf, content.letter);
      else drawCms1500(pdf, content.claim, { variant: "copy", ...signed(content.signedOn) });
    }
    numberPages(pdf, reference);
  });
}

function signed(signedOn: IsoDate | undefined): { readonly signedOn?: IsoDate } {
  return signedOn === undefined ? {} : { signedOn };
}

function withContents(cover: Letter, parts: readonly PacketPart[], starts: readonly number[]): Letter {
  if (parts.length === 0) return cover;
  const columns = [
    { name: "Enclosed", weight: 6 },
    { name: "Page", weight: 1, right: true },
  ];
  const rows = parts.map(({ title }, index) => [title, String(starts[index] ?? "")]);
  return { ...cover, blocks: [...cover.blocks, { kind: "table", columns, rows }] };
}

/** Below the foot of the widest part, the claim form. */
const NUMBER_TOP_PT = LETTER_HEIGHT_PT - 22;

function numberPages(pdf: Pdf, reference: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index);
    pdf.font("Helvetica").fontSize(7.5).fillColor("#555555");
    pdf.text(printable(`${reference} · page ${index + 1} of ${count}`), 0, NUMBER_TOP_PT, {
      width: LETTER_WIDTH_PT,
      align: "center",
      lineBreak: false,
    });
  }
}
