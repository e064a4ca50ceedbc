import { segmentMeaning } from "@claimwright/office";
import type { Segment } from "@claimwright/x12";

/** What a segment says, in words of our own; its qualifier decides where it has one. */
export function segmentWords(segment: Segment): string {
  return ANSWERS[`${segment.id}:${segment.get(1)}`] ?? ANSWERS[segment.id] ?? segmentMeaning(segment);
}

/** Segments of the answers of payers and of inquiries. */
const ANSWERS: Readonly<Record<string, string>> = {
  "GS:HP": "A group of payments, with its version of the guide",
  "GS:HS": "A group of eligibility questions, with its version of the guide",
  "GS:HB": "A group of eligibility answers, with its version of the guide",
  "GS:HR": "A group of claim status questions, with its version of the guide",
  "GS:HN": "A group of claim status answers, with its version of the guide",
  "GS:HI": "A group of reviews, with its version of the guide",
  "GS:FA": "A group of acknowledgments, with its version of the guide",
  ST: "A transaction set begins",
  BPR: "The payment: amount, credit or debit, method, date",
  TRN: "The trace number",
  CUR: "Currency",
  "N1:PR": "The payer",
  "N1:PE": "The payee",
  "DTM:405": "Date of production",
  "DTM:232": "Services from",
  "DTM:233": "Services to",
  "DTM:050": "Received on",
  "DTM:472": "Date of service",
  DTM: "A date",
  CLP: "A claim's payment: status, charge, paid, patient responsibility, the payer's number",
  "CAS:CO": "Contractual adjustment: reason and amount, nobody pays it",
  "CAS:PR": "Patient responsibility: reason and amount",
  "CAS:OA": "Other adjustment: reason and amount",
  "CAS:PI": "Payer-initiated reduction: reason and amount",
  MOA: "Remarks on an outpatient claim",
  MIA: "Remarks on an inpatient claim",
  SVC: "A service line's payment: code, charge, paid, units",
  "AMT:B6": "Allowed amount",
  "LQ:HE": "Remark code",
  PLB: "An adjustment of the payment as a whole",
  AK1: "Which functional group is answered",
  AK2: "Which transaction set is answered",
  IK3: "A segment with a fault",
  IK4: "An element with a fault",
  IK5: "The verdict on the set",
  AK9: "The verdict on the group",
  CTX: "Where the fault stands",
  TA1: "The verdict on the envelope",
  STC: "Status: category, status code, entity, date",
  QTY: "A count",
  EQ: "Which kind of service is asked about",
  EB: "A benefit: kind, level, type of service, amount or share",
  AAA: "Why the inquiry could not be answered",
  UM: "What authorisation is asked for",
  HCR: "The decision, and its number",
  "HL:21": "Level of the receiver",
  "HL:19": "Level of the provider",
  "HL:PT": "Level of the patient",
};
