import { daysBetween } from "@claimwright/base";
import { readingName, sortName } from "@claimwright/model";
import { listDeskChoices, listWaitingVisits } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing } from "../../http/shapes.ts";

const visit = z.object({
  patientId: z.string(),
  patientName: z.string(),
  providerName: z.string(),
  day: date,
  days: z.number().int(),
});

const answer = z.object({
  unsigned: z.array(visit),
  withoutCharges: z.array(visit.extend({ encounterId: z.string(), state: z.string() })),
});

export const listWaitingVisitsRoute = defineRoute({
  id: "listWaitingVisits",
  method: "GET",
  path: "/waiting-visits",
  summary: "Visits without a signed note, and signed visits without a charge, the oldest first",
  permission: "register-patients",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => {
    const { today, unsigned, withoutCharges } = await listWaitingVisits(office, desk);
    const { providers } = await listDeskChoices(office, desk);
    const common = ({
      patient,
      providerId,
      day,
    }: (typeof unsigned)[number] | (typeof withoutCharges)[number]) => {
      const provider = providers.find(({ id }) => id === providerId);
      return {
        patientId: patient.id,
        patientName: sortName(patient.name),
        providerName: provider === undefined ? "" : readingName(provider.name),
        day,
        days: daysBetween(day, today),
      };
    };
    return {
      unsigned: unsigned.map(common),
      withoutCharges: withoutCharges.map((each) => ({
        ...common(each),
        encounterId: each.encounterId,
        state: each.state,
      })),
    };
  },
});
