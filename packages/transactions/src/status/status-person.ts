import type { InsuredPerson } from "@claimwright/model";
import { demographicsOf } from "../internal/insured-person.ts";
import { personNameOf } from "../internal/party.ts";
import { requiredLoop } from "../internal/required.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { given, textAt } from "../internal/values.ts";

/** The person of a level: the name in the loop inside, birth date and sex in the level itself (276 only). */
export function statusPersonOf(level: SourceLoop, nameLoop: string): InsuredPerson {
  const nm1 = opening(requiredLoop(level, nameLoop, "The person"));
  return {
    name: personNameOf(nm1),
    ...given("memberId", textAt(nm1, 9)),
    ...demographicsOf(find(level, "DMG")),
  };
}
