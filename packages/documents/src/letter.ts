import type { IsoDate } from "@claimwright/base";
import type { Address } from "@claimwright/model";

/** Any document that is head, words and tables: a letter, a receipt, an estimate, a superbill. */
export interface Letter {
  readonly language: "en" | "es";
  readonly from: { readonly name: string; readonly address: Address; readonly phone?: string };
  readonly to?: { readonly name: string; readonly address?: Address };
  readonly date: IsoDate;
  readonly title: string;
  /** Account, claim, dates: label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly blocks: readonly LetterBlock[];
  /** A line to sign on, with who signs. */
  readonly signature?: string;
}

export type LetterBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | {
      readonly kind: "table";
      /** Relative widths; amounts to the right. */
      readonly columns: readonly {
        readonly name: string;
        readonly weight: number;
        readonly right?: boolean;
      }[];
      readonly rows: readonly (readonly string[])[];
      /** A last row in bold. */
      readonly total?: readonly string[];
    };
