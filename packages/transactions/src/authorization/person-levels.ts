import type { InsuredPerson, Party } from "@claimwright/model";
import { insuredOf, insuredRows } from "../internal/insured-person.ts";
import { partyOf, partyRow } from "../internal/party.ts";
import { requiredLoop } from "../internal/required.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { opening, type SourceLoop } from "../internal/source-loop.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Levels 2000A and 2000B: who decides, who asks. `rejections` follow the name. */
export function partyLevel(
  level: "A" | "B",
  party: Party,
  rejections: readonly Row[] = [],
  above: readonly Row[] = [],
): WrittenLoop {
  return writtenLoop(`2000${level}`, above, [writtenLoop(`2010${level}`, [partyRow(party), ...rejections])]);
}

/** Levels 2000C and 2000D: the subscriber, the dependent. */
export function personLevel(
  level: "C" | "D",
  person: InsuredPerson,
  rejections: readonly Row[] = [],
): WrittenLoop {
  const { relationship } = person;
  const name = rows(
    insuredRows(level === "C" ? "IL" : "QC", person, rejections),
    relationship !== undefined && row("INS", "N", relationship),
  );
  return writtenLoop(`2000${level}`, [], [writtenLoop(`2010${level}`, name)]);
}

export function partyLevelOf(level: SourceLoop, loop: "2010A" | "2010B"): Party {
  return partyOf(opening(requiredLoop(level, loop, "The party")));
}

export function personLevelOf(level: SourceLoop, loop: "2010C" | "2010D"): InsuredPerson {
  return insuredOf(requiredLoop(level, loop, "The person"));
}
