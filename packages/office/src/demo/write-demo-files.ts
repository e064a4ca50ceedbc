import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatIcd10cm } from "@claimwright/codesets";
import { renderCms1500, renderStatement } from "@claimwright/documents";
import type { CodedEncounter, Encounter, Evidence } from "@claimwright/model";
import type { AnswerKind } from "../inbox/file-kind.ts";
import { ENGINE_VERSION } from "../office.ts";
import type { VisitJourney } from "../show-visit.ts";
import type { DemoOutcome } from "./run-demo-visit.ts";

const ANSWER_FILES: readonly (readonly [AnswerKind, string])[] = [
  ["999", "ack-999.x12"],
  ["277CA", "status-277ca.x12"],
  ["835", "remit-835.x12"],
];

/**
 * Writes what one visit came to into a folder of its own. The folder appears whole or not at all, and replaces the
 * one of an earlier run.
 */
export async function writeDemoFiles(folder: string, outcome: DemoOutcome): Promise<void> {
  const target = join(folder, outcome.visitId);
  const fresh = `${target}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const [name, content] of await filesOf(outcome)) await writeFile(join(fresh, name), content);
  await rm(target, { recursive: true, force: true });
  await rename(fresh, target);
}

async function filesOf(outcome: DemoOutcome): Promise<(readonly [string, string | Uint8Array])[]> {
  const { journey, claimFile, answers } = outcome;
  const files: (readonly [string, string | Uint8Array])[] = [];
  if (outcome.kind === "held") files.push(["held.json", prettyJson({ reason: outcome.reason })]);
  if (journey.coded !== undefined) {
    files.push(["coded-visit.json", prettyJson(codedVisit(journey.encounter, journey.coded))]);
  }
  if (claimFile !== undefined) files.push(["claim-837p.x12", claimFile]);
  for (const [kind, name] of ANSWER_FILES) {
    const bytes = answers.get(kind);
    if (bytes !== undefined) files.push([name, bytes]);
  }
  if (claimFile !== undefined) files.push(...(await documentsOf(journey)));
  return files;
}

async function documentsOf({
  claims,
  encounter,
  statements,
}: VisitJourney): Promise<(readonly [string, Uint8Array])[]> {
  const files: (readonly [string, Uint8Array])[] = [];
  const claim = claims[0]?.claim;
  if (claim !== undefined) {
    const { dateOfService } = encounter;
    const options = { variant: "copy", createdOn: dateOfService, signedOn: dateOfService } as const;
    files.push(["cms1500.pdf", await renderCms1500(claim, options)]);
  }
  const statement = statements.at(-1);
  if (statement !== undefined) files.push(["statement.pdf", await renderStatement(statement)]);
  return files;
}

/** The coded visit as a person or a program reads it: each code with the very words it rests on, and why. */
function codedVisit(encounter: Encounter, coded: CodedEncounter): unknown {
  const words = (evidence: readonly Evidence[]) =>
    evidence.map(({ start, end }) => ({ start, end, words: encounter.note.text.slice(start, end) }));
  return {
    visit: encounter.id,
    dateOfService: encounter.dateOfService,
    placeOfService: encounter.placeOfService,
    codedBy: coded.codedBy,
    acceptedBy: coded.acceptedBy,
    codedAt: coded.codedAt,
    engine: ENGINE_VERSION,
    releases: coded.releases,
    diagnoses: coded.diagnoses.map((diagnosis, index) => ({
      position: index + 1,
      code: formatIcd10cm(diagnosis.code),
      title: diagnosis.title,
      evidence: words(diagnosis.evidence),
      why: diagnosis.why,
    })),
    services: coded.services.map(({ evidence, ...service }) => ({ ...service, evidence: words(evidence) })),
  };
}

function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
