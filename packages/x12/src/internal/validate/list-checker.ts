import type { CodeLists, CodePeriod } from "../../code-list.ts";
import { codeKey, PACKED_BYTES, packBytes } from "../packed.ts";
import { decodeText } from "../text.ts";

/** Looks codes up in the published lists that are at hand, as they stood on the day of the group (GS04). */
export class ListChecker {
  readonly #lists: ReadonlyMap<string, ReadonlyMap<number | string, CodePeriod>>;
  #day = "";

  constructor(lists: CodeLists) {
    this.#lists = new Map(
      Array.from(lists, ([name, codes]) => [
        name,
        new Map(Array.from(codes, ([code, period]) => [codeKey(code), period])),
      ]),
    );
  }

  /** CCYYMMDD; periods are not asked when it is no date. */
  startGroup(day: string): void {
    this.#day = /^\d{8}$/.test(day) ? day : "";
  }

  /** What is wrong with a code; nothing when its list is not at hand. */
  fault(list: string, bytes: Uint8Array, start: number, end: number): ListFault | undefined {
    const codes = this.#lists.get(list);
    if (codes === undefined) return undefined;
    const short = end - start <= PACKED_BYTES;
    const period = codes.get(short ? packBytes(bytes, start, end) : decodeText(bytes, start, end));
    if (period === undefined) return "element.list";
    const { from, until } = period;
    if (this.#day === "" || (from === undefined && until === undefined)) return undefined;
    const early = from !== undefined && this.#day < from;
    const late = until !== undefined && this.#day > until;
    return early || late ? "element.list-period" : undefined;
  }
}

export type ListFault = "element.list" | "element.list-period";
