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
export { type Cms1500Options, renderCms1500 } from "./render-cms1500.ts";
export { renderStatement, type StatementOptions } from "./render-statement.ts";
export { STATEMENT_WORDS, type StatementWords } from "./statement-words.ts";
