import type { ServiceLine } from "@claimwright/model";
import { type EditRule, type EditSubject, NO_HITS } from "../edit-rule.ts";
import type { EditTableName, EditTables } from "../edit-tables.ts";
import type { Hit } from "../finding-kind.ts";
import { claimPlace, diagnosisPlace, linePlace } from "./places.ts";

/** A sentence, or one with the release of the table that decided. */
export type Fault = string | { readonly message: string; readonly release: string } | undefined;

/** Asks about each service line; the answer stands at a field of the line. */
export function eachLine(
  field: string,
  decide: (line: ServiceLine, subject: EditSubject) => Fault,
): EditRule["evaluate"] {
  return (subject) => {
    let hits: Hit[] | undefined;
    for (const line of subject.claim.lines) {
      const fault = decide(line, subject);
      if (fault === undefined) continue;
      hits ??= [];
      hits.push(hitOf(linePlace(line.lineNumber, field), fault));
    }
    return hits ?? NO_HITS;
  };
}

/** Asks about each diagnosis, with its zero-based index. */
export function eachDiagnosis(
  decide: (code: string, subject: EditSubject, index: number) => Fault,
): EditRule["evaluate"] {
  return (subject) => {
    let hits: Hit[] | undefined;
    subject.claim.diagnoses.forEach((code, index) => {
      const fault = decide(code, subject, index);
      if (fault === undefined) return;
      hits ??= [];
      hits.push(hitOf(diagnosisPlace(index + 1), fault));
    });
    return hits ?? NO_HITS;
  };
}

/** Asks about the claim as a whole. */
export function whole(field: string, decide: (subject: EditSubject) => Fault): EditRule["evaluate"] {
  return (subject) => {
    const fault = decide(subject);
    return fault === undefined ? NO_HITS : [hitOf(claimPlace(field), fault)];
  };
}

/** Asks a table; where it is not loaded the edit of missing tables speaks instead. */
export function withTable<Name extends EditTableName>(
  name: Name,
  decide: (table: Extract<EditTables[Name], { status: "loaded" }>, subject: EditSubject) => readonly Hit[],
): EditRule["evaluate"] {
  return (subject) => {
    const answer = subject.tables[name];
    if (answer.status !== "loaded") return NO_HITS;
    return decide(answer as Extract<EditTables[Name], { status: "loaded" }>, subject);
  };
}

function hitOf(place: Hit["place"], fault: Exclude<Fault, undefined>): Hit {
  return typeof fault === "string" ? { place, message: fault } : { place, ...fault };
}
