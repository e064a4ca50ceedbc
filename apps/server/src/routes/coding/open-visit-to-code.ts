import { ageInYears } from "@claimwright/base";
import { idOf, readingName, sortName } from "@claimwright/model";
import { openForCoding } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, evidence, identity, nothing, why } from "../../http/shapes.ts";

const choice = z.object({ code: z.string().optional(), title: z.string() });
const prompt = z.object({ kind: z.string(), question: z.string(), choices: z.array(choice) });
const level = z.enum(["straightforward", "low", "moderate", "high"]);
const element = z.object({
  level,
  items: z.array(z.object({ kind: z.string(), label: z.string(), evidence })),
  why,
});

const diagnosis = z.object({
  code: z.string(),
  title: z.string(),
  score: z.number(),
  accepted: z.boolean(),
  evidence: z.array(evidence),
  status: z.string(),
  why,
  alternatives: z.array(choice),
  prompts: z.array(prompt),
});

const service = z.object({
  system: z.enum(["CPT", "HCPCS"]),
  code: z.string(),
  title: z.string().optional(),
  modifiers: z.array(z.string()),
  units: z.number(),
  diagnosisCodes: z.array(z.string()),
  score: z.number(),
  accepted: z.boolean(),
  evidence: z.array(evidence),
  why,
});

export const evaluation = z.object({
  code: z.string(),
  level,
  basis: z.enum(["mdm", "time", "preventive"]),
  problems: element,
  data: element,
  risk: element,
  time: z.object({ minutes: z.number(), evidence }).optional(),
  why,
  prompts: z.array(prompt),
});

const answer = z.object({
  encounterId: z.string(),
  version: z.number().int(),
  state: z.string(),
  heldFor: z.string().optional(),
  patient: z.object({
    name: z.string(),
    accountNumber: z.string(),
    ageYears: z.number().int(),
    sex: z.string(),
  }),
  providerName: z.string(),
  dateOfService: date,
  placeOfService: z.string(),
  patientStatus: z.enum(["new", "established"]),
  note: z.string(),
  signedAt: z.string(),
  diagnoses: z.array(diagnosis),
  services: z.array(service),
  evaluation: evaluation.optional(),
  prompts: z.array(prompt),
  mentions: z.array(
    z.object({ evidence, codes: z.array(z.string()), status: z.string(), section: z.string() }),
  ),
  unbillable: z.string().optional(),
  /** The codes that somebody signed before. */
  signed: z
    .object({
      diagnoses: z.array(z.object({ code: z.string(), title: z.string() })),
      services: z.array(
        z.object({
          system: z.enum(["CPT", "HCPCS"]),
          code: z.string(),
          title: z.string().optional(),
          modifiers: z.array(z.string()),
          units: z.number(),
          diagnosisPointers: z.array(z.number().int()),
        }),
      ),
      acceptedBy: z.enum(["person", "machine"]),
      codedBy: z.string(),
      codedAt: z.string(),
    })
    .optional(),
});

export const visitToCodeRoute = defineRoute({
  id: "openVisitToCode",
  method: "GET",
  path: "/coding/visits/:encounterId",
  summary: "One visit with its note, what the note supports and why",
  permission: "code-visits",
  params: z.object({ encounterId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => {
    const visit = await openForCoding(office, desk, idOf(params.encounterId));
    const { encounter, patient, provider, suggestion, coded } = visit;
    const { diagnoses, services, prompts, mentions, unbillable } = suggestion;
    return {
      encounterId: encounter.id,
      version: visit.version,
      state: visit.state,
      heldFor: visit.heldFor,
      patient: {
        name: sortName(patient.name),
        accountNumber: patient.accountNumber,
        ageYears: ageInYears(patient.birthDate, encounter.dateOfService),
        sex: patient.sex,
      },
      providerName: `${readingName(provider.name)}, ${provider.credential}`,
      dateOfService: encounter.dateOfService,
      placeOfService: encounter.placeOfService,
      patientStatus: encounter.patientStatus,
      note: encounter.note.text,
      signedAt: encounter.note.signedAt,
      diagnoses,
      services,
      evaluation: suggestion.evaluation,
      prompts,
      mentions,
      unbillable: unbillable?.reason,
      signed: coded,
    };
  },
});
