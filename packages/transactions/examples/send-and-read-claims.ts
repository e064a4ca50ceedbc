import { cents, isoDate } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import {
  acknowledgeInterchange,
  type Envelope,
  read837P,
  read999,
  write837P,
} from "@claimwright/transactions";

const envelope: Envelope = {
  senderQualifier: "ZZ",
  senderId: "RIVERSIDE",
  receiverQualifier: "ZZ",
  receiverId: "SANDBOXPAYER",
  applicationSender: "RIVERSIDE",
  applicationReceiver: "SANDBOXPAYER",
  interchangeControlNumber: 17,
  groupControlNumber: 17,
  date: isoDate("2025-11-14"),
  time: "0930",
  usage: "T",
};

const visit: ProfessionalClaim = {
  patientControlNumber: "V1001",
  frequencyCode: "1",
  placeOfService: "11",
  totalCharge: cents(18500),
  billingProvider: {
    organizationName: "RIVERSIDE FAMILY MEDICINE",
    npi: "1234567893",
    taxId: { kind: "EIN", digits: "123456789" },
    address: { line1: "12 MILL ROAD", city: "SPRINGFIELD", state: "IL", zip: "627010001" },
  },
  subscriber: {
    rank: "primary",
    name: { last: "COLLINS", first: "MARTHA" },
    memberId: "W123456789",
    claimFilingCode: "CI",
    isPatient: true,
    birthDate: isoDate("1958-03-02"),
    sex: "F",
    address: { line1: "8 ELM STREET", city: "SPRINGFIELD", state: "IL", zip: "62701" },
  },
  payer: { name: "SANDBOX HEALTH PLAN", payerIdentifier: "SANDBOX" },
  diagnoses: ["E1122", "N1831"],
  lines: [
    {
      lineNumber: 1,
      lineItemControlNumber: "V1001-1",
      qualifier: "HC",
      procedureCode: "99214",
      modifiers: [],
      charge: cents(18500),
      unitMeasure: "UN",
      units: 1,
      diagnosisPointers: [1, 2],
      dateOfService: { from: isoDate("2025-11-14") },
      adjudications: [],
    },
  ],
  signatureOnFile: true,
  assignmentCode: "A",
  benefitsAssigned: "Y",
  releaseOfInformation: "Y",
  otherPayers: [],
};

const file = write837P({
  envelope,
  submitter: {
    name: "RIVERSIDE FAMILY MEDICINE",
    identifier: "RIVERSIDE",
    contact: { name: "BILLING OFFICE", phone: "5555550110" },
  },
  receiver: { name: "SANDBOX HEALTH PLAN", identifier: "SANDBOX" },
  reference: "BATCH17",
  claims: [visit],
  firstSetControlNumber: 1,
});

// The other side reads the same facts, and answers.
const received = read837P(file);
if (!received.ok) throw new Error(received.error.message);
const [claim] = received.value.submissions[0]?.claims ?? [];

const answer = acknowledgeInterchange(file, {
  interchangeControlNumber: 900,
  groupControlNumber: 900,
  date: isoDate("2025-11-15"),
  time: "0800",
});
const acknowledged = read999(answer.text);

export const outcome = {
  sent: visit,
  received: claim,
  accepted: answer.accepted,
  groups: acknowledged.ok ? acknowledged.value.acknowledgments.map((group) => group.groupStatus) : [],
};
