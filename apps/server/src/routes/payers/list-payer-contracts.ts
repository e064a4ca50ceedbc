import { listContracts, listDeskChoices } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { contract } from "./contract-shape.ts";

const answer = z.object({
  payers: z.array(
    z.object({
      payerId: z.string(),
      name: z.string(),
      payerIdentifier: z.string(),
      /** The latest first; of those that hold on a day the first counts. */
      contracts: z.array(
        contract
          .omit({ payerId: true })
          .extend({ contractId: z.string(), keptBy: z.string(), keptAt: z.string() }),
      ),
    }),
  ),
});

export const listPayerContractsRoute = defineRoute({
  id: "listPayerContracts",
  method: "GET",
  path: "/payers",
  summary: "The payers of the practice with every contract that was kept",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => {
    const { payers } = await listDeskChoices(office, desk);
    const contracts = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      listContracts(tx, desk.practiceId),
    );
    return {
      payers: payers.map(({ id, name, payerIdentifier }) => ({
        payerId: id,
        name,
        payerIdentifier,
        contracts: contracts
          .filter(({ payerId }) => payerId === id)
          .map(({ id: contractId, title, effective, terms, keptBy, keptAt }) => ({
            contractId,
            title,
            ...effective,
            ...terms,
            keptBy,
            keptAt,
          })),
      })),
    };
  },
});
