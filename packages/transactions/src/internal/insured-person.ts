import { compactDate } from "@claimwright/base";
import type { InsuredPerson } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { addressOf, addressRows, personNameOf, personRow } from "./party.ts";
import { type Row, row, rows } from "./row.ts";
import { find, opening, type SourceLoop } from "./source-loop.ts";
import { given, optionalDateAt, textAt } from "./values.ts";

/** NM1 to DMG of a loop that names an insured (`IL`) or a dependent (`03`), in the order of 270 and 271. */
export function insuredRows(role: string, person: InsuredPerson, between: readonly Row[] = []): Row[] {
  const { name, memberId, groupNumber, address } = person;
  return rows(
    personRow(role, name, "MI", memberId),
    groupNumber !== undefined && row("REF", "6P", groupNumber),
    addressRows(address),
    between,
    demographicRow(person),
  );
}

export function insuredOf(loop: SourceLoop): InsuredPerson {
  const nm1 = opening(loop);
  const dmg = find(loop, "DMG");
  return {
    name: personNameOf(nm1),
    ...given("memberId", nm1.get(8) === "MI" ? textAt(nm1, 9) : undefined),
    ...given("groupNumber", textAt(find(loop, "REF", "6P"), 2)),
    ...demographicsOf(dmg),
    ...given("address", addressOf(loop)),
    ...given("relationship", textAt(find(loop, "INS", "N"), 2)),
  };
}

/** DMG01 stands only with DMG02 (syntax note P0102). */
export function demographicRow({
  birthDate,
  sex,
}: Pick<InsuredPerson, "birthDate" | "sex">): Row | undefined {
  if (birthDate === undefined && sex === undefined) return undefined;
  return row("DMG", ...(birthDate === undefined ? ["", ""] : ["D8", compactDate(birthDate)]), sex);
}

/** Birth date and sex; a code that is none of the three stays beside the facts. */
export function demographicsOf(dmg: Segment | undefined): Pick<InsuredPerson, "birthDate" | "sex"> {
  const sex = textAt(dmg, 3);
  return {
    ...given("birthDate", optionalDateAt(dmg, 2)),
    ...(sex === "F" || sex === "M" || sex === "U" ? { sex } : {}),
  };
}
