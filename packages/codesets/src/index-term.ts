/** One entry of the alphabetic index or of the tables beside it. */
export interface IndexTerm {
  /** From the lead term inwards: `["Diabetes, diabetic", "with", "chronic kidney disease"]`. */
  readonly path: readonly string[];
  /** Words in parentheses along the path, whose presence or absence does not change the code. */
  readonly nonessential: readonly string[];
  /** Undotted; absent where the entry only refers. */
  readonly code?: string;
  /** The index prints a dash: more characters are to be found in the tabular list. */
  readonly incomplete?: true;
  /** The manifestation code, printed in brackets, to be reported second (Guidelines I.A.7). */
  readonly manifestationCode?: string;
  readonly see?: string;
  readonly seeAlso?: string;
  readonly table: IndexTableName;
  /** The column of the neoplasm and drug tables, such as `Malignant Primary` or `Adverse effect`. */
  readonly column?: string;
}

/** `everyday`: words of our own beside the official index, such as `heart attack`. */
export type IndexTableName = "main" | "neoplasm" | "drug" | "external-cause" | "everyday";
