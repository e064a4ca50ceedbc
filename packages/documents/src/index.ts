export { type AppealFacts, type AppealLine, appealLetter } from "./appeal-letter.ts";
export {
  CHARACTER_PT,
  CMS1500_GRID,
  CMS1500_LINE_FIELDS,
  type Cms1500FieldName,
  type Cms1500LineFieldName,
  diagnosisField,
  type FormField,
  fieldPoint,
  formField,
  GRID_LEFT_PT,
  GRID_TOP_PT,
  LINE_PT,
  lineField,
} from "./cms1500-fields.ts";
export { type Cms1500Line, type Cms1500Page, type Cms1500Signature, cms1500Pages } from "./cms1500-values.ts";
export type { Letter, LetterBlock } from "./letter.ts";
export { type NoteCopyFacts, noteCopy } from "./note-copy.ts";
export {
  type EstimateFacts,
  estimateLetter,
  itemizedBill,
  type PaperLanguage,
  type ReceiptFacts,
  receiptLetter,
  type SuperbillFacts,
  superbill,
} from "./patient-papers.ts";
export { type RemittanceExcerptFacts, remittanceExcerpt } from "./remittance-excerpt.ts";
export { type Cms1500Options, renderCms1500 } from "./render-cms1500.ts";
export { renderLetter } from "./render-letter.ts";
export { type PacketPart, renderPacket } from "./render-packet.ts";
export { renderStatement, type StatementOptions } from "./render-statement.ts";
export { renderUb04, type Ub04Options } from "./render-ub04.ts";
export { type ShareEstimateFacts, shareEstimateLetter } from "./share-estimate.ts";
export { MAX_SHEET_ROWS, type Sheet, type SheetColumn, type SheetKind, type SheetValue } from "./sheet.ts";
export { STATEMENT_WORDS, type StatementWords } from "./statement-words.ts";
export { UB04_LINES_A_PAGE, type Ub04Box, ub04Pages } from "./ub04-boxes.ts";
export { type PlacedText, ub04Overlay } from "./ub04-overlay.ts";
export { writeCsv } from "./write-csv.ts";
export { writeWorkbook } from "./write-workbook.ts";
