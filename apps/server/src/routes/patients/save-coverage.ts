import { type CoverageId, idOf } from "@claimwright/model";
import { saveCoverage, tryCoverage } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { finding, identity, nothing } from "../../http/shapes.ts";
import { coverageFacts, coverageOf } from "./coverage-shape.ts";

const params = z.object({ patientId: identity });

export const tryCoverageRoute = defineRoute({
  id: "tryCoverage",
  method: "POST",
  path: "/patients/:patientId/coverages/try",
  summary: "What a payer would refuse about a coverage, before it is saved",
  permission: "register-patients",
  params,
  query: nothing,
  body: coverageFacts.extend({ coverageId: identity.optional() }),
  answer: z.object({ findings: z.array(finding) }),
  handle: async ({ office, desk }, { params: { patientId }, body: { coverageId, ...facts } }) => {
    const id = coverageId === undefined ? undefined : idOf<CoverageId>(coverageId);
    return { findings: await tryCoverage(office, desk, coverageOf(patientId, facts), id) };
  },
});

export const saveCoverageRoute = defineRoute({
  id: "saveCoverage",
  method: "POST",
  path: "/patients/:patientId/coverages",
  summary: "Adds a coverage, or brings one up to date",
  permission: "register-patients",
  params,
  query: nothing,
  body: coverageFacts.extend({
    change: z.object({ coverageId: identity, version: z.number().int() }).optional(),
  }),
  answer: z.object({ coverageId: z.string(), findings: z.array(finding) }),
  handle: async ({ office, desk }, { params: { patientId }, body: { change, ...facts } }) => {
    const saved = await saveCoverage(
      office,
      desk,
      coverageOf(patientId, facts),
      change === undefined ? undefined : { id: idOf<CoverageId>(change.coverageId), version: change.version },
    );
    return { coverageId: saved.coverage.id, findings: saved.findings };
  },
});
