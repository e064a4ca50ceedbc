import { readingName } from "@claimwright/model";
import { openSettings, type PracticeSettings } from "@claimwright/office";
import { z } from "zod";
import { People } from "../../auth/people.ts";
import { defineRoute, type RouteContext, type Sendable } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import {
  enrolment,
  enrolmentRead,
  location,
  locationRead,
  practiceBody,
  provider,
  providerRead,
} from "./settings-shape.ts";

const answer = z.object({
  practice: practiceBody.extend({
    taxEnding: z.string(),
    taxKind: z.enum(["EIN", "SSN"]),
    version: z.number().int(),
  }),
  locations: z.array(location.extend(locationRead.shape)),
  providers: z.array(provider.extend(providerRead.shape).extend({ name: z.string() })),
  enrolments: z.array(
    enrolment.extend(enrolmentRead.shape).extend({ payerName: z.string(), whose: z.string() }),
  ),
  payers: z.array(z.object({ payerId: z.string(), name: z.string() })),
  places: z.array(z.object({ code: z.string(), title: z.string() })),
  changes: z.array(
    z.object({
      id: z.number().int(),
      at: z.string(),
      by: z.string(),
      kind: z.string(),
      name: z.string().optional(),
      fields: z.array(z.string()),
    }),
  ),
});

export const openSettingsRoute = defineRoute({
  id: "openSettings",
  method: "GET",
  path: "/settings",
  summary:
    "What the practice says of itself, each part with the version that a change names, and who changed what",
  permission: "manage-practice",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => {
    const settings = await openSettings(office, desk);
    const nameOf = await namesOf(office, desk);
    return {
      practice: practiceAnswer(settings.practice),
      locations: settings.locations.map(({ location: { id, open, ...facts }, version }) => ({
        ...facts,
        ...open,
        locationId: id,
        version,
      })),
      providers: settings.providers.map(({ provider: { id, name, active, ...facts }, version }) => ({
        ...facts,
        ...active,
        first: name.first,
        middle: name.middle,
        last: name.last,
        suffix: name.suffix,
        name: `${readingName(name)}, ${facts.credential}`,
        providerId: id,
        version,
      })),
      enrolments: settings.enrolments.map((stored) => enrolmentAnswer(settings, stored)),
      payers: settings.payers.map(({ id, name }) => ({ payerId: id, name })),
      places: settings.places,
      changes: settings.changes.map(({ actor, ...change }) => ({ ...change, by: nameOf(actor) })),
    };
  },
});

/** Of the tax id the last four digits: a practitioner who bills alone has a social security number. */
function practiceAnswer({ practice: { id: _id, taxId, ...facts }, version }: PracticeSettings["practice"]) {
  return { ...facts, taxKind: taxId.kind, taxEnding: taxId.digits.slice(-4), version };
}

function enrolmentAnswer(
  { practice, providers, payers }: PracticeSettings,
  { enrolment: { id, effective, ...facts }, version }: PracticeSettings["enrolments"][number],
): Sendable<z.infer<typeof answer>["enrolments"][number]> {
  const whose = providers.find(({ provider: each }) => each.id === facts.providerId)?.provider.name;
  return {
    ...facts,
    ...effective,
    enrolmentId: id,
    version,
    payerName: payers.find((payer) => payer.id === facts.payerId)?.name ?? "",
    whose: whose === undefined ? practice.practice.name : readingName(whose),
  };
}

/** People of the practice by name; a machine by what it is called. */
async function namesOf(
  office: RouteContext["office"],
  { companyId, actor, practiceId }: RouteContext["desk"],
): Promise<(id: string) => string> {
  const people = await new People(office.store, Date.now).peopleAt(companyId, actor, practiceId);
  const names = new Map(people.map(({ id, name }) => [String(id), name]));
  return (id) => names.get(id) ?? id;
}
