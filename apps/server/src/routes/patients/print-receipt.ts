import { idOf, type PatientId } from "@claimwright/model";
import { receiptOfPayment } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const printReceiptRoute = defineRoute({
  id: "printReceipt",
  method: "GET",
  path: "/patients/:patientId/payments/:paymentId/receipt",
  summary: "The receipt of a payment",
  permission: "read-patients",
  params: z.object({ patientId: identity, paymentId: identity }),
  query: nothing,
  body: "none",
  answer: "pdf",
  handle: async ({ office, desk }, { params }) =>
    receiptOfPayment(office, desk, idOf<PatientId>(params.patientId), params.paymentId),
});
