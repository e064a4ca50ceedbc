import { cents, isoDate, npiOf } from "@claimwright/base";
import {
  type ClaimPayment,
  type Coverage,
  type InstitutionalClaim,
  idOf,
  type ProfessionalClaim,
} from "@claimwright/model";
import { nextPayerClaim, proveCoordination } from "@claimwright/receivables";
import { read835, write837I, write837P } from "@claimwright/transactions";
import { validateX12 } from "@claimwright/x12";
import { describe, expect, it } from "vitest";
import { INSTITUTIONAL_SECONDARY_EXAMPLES } from "./institutional-secondary.fixture.ts";
import { SECONDARY_EXAMPLES } from "./secondary-claims.fixture.ts";

describe("secondary claims on the wire, worked out by hand", () => {
  it.each(SECONDARY_EXAMPLES)("$name", ({ billed, answer, claim, lines }) => {
    const next = nextPayerClaim({
      ...NEXT,
      sent: sentClaim(billed),
      payment: paymentOf(answer),
      coverage: SUPPLEMENT,
    });
    expect(proveCoordination(next)).toEqual([]);
    const text = wireOf(next);
    expect(errorsOf(text)).toEqual([]);
    expect(coordinationOf(text)).toEqual({ payers: [claim], lines });
  });

  it("a third payer is told of both before it, each with its own amounts on every line", () => {
    const first = nextPayerClaim({
      ...NEXT,
      sent: sentClaim(["99214 210"]),
      payment: paymentOf([
        "CLP*C1*1*210*104*26*MB*ICN1",
        "SVC*HC:99214*210*104",
        "CAS*CO*45*80",
        "CAS*PR*2*26",
      ]),
      coverage: SUPPLEMENT,
    });
    const second = nextPayerClaim({
      ...NEXT,
      sent: first,
      payment: paymentOf(["CLP*C1*2*210*20*6*CI*ICN2", "SVC*HC:99214*210*20", "CAS*OA*23*184", "CAS*PR*2*6"]),
      coverage: {
        ...SUPPLEMENT,
        rank: "tertiary",
        payer: { ...SUPPLEMENT.payer, payerIdentifier: "THIRD1" },
      },
    });
    expect(proveCoordination(second)).toEqual([]);
    const text = wireOf(second);
    expect(errorsOf(text)).toEqual([]);
    expect(coordinationOf(text)).toEqual({
      payers: [["AMT*D*104"], ["AMT*D*20"]],
      lines: [
        [
          "SVD*01112*104*HC:99214**1",
          "CAS*CO*45*80",
          "CAS*PR*2*26",
          "DTP*573*D8*20251201",
          "AMT*EAF*26",
          "SVD*MESA1*20*HC:99214**1",
          "CAS*OA*23*184",
          "CAS*PR*2*6",
          "DTP*573*D8*20251201",
          "AMT*EAF*6",
        ],
      ],
    });
  });
});

describe("secondary claims of a facility on the wire, worked out by hand", () => {
  it.each(INSTITUTIONAL_SECONDARY_EXAMPLES)("$name", ({ billed, answer, claim, lines }) => {
    const next = nextPayerClaim({
      ...NEXT,
      sent: sentFacilityClaim(billed),
      payment: paymentOf(answer),
      coverage: SUPPLEMENT,
    });
    expect(proveCoordination(next)).toEqual([]);
    const text = write837I({ ...WIRE, claims: [next] });
    expect(errorsOf(text)).toEqual([]);
    expect(coordinationOf(text)).toEqual({ payers: [claim], lines });
  });

  it("an answer that leaves a line out does not add up, and says where", () => {
    const next = nextPayerClaim({
      ...NEXT,
      sent: sentFacilityClaim(["0450 99285 500", "0250 - 40"]),
      payment: paymentOf([
        "CLP*C1*1*540*280*70*MA*ICN1",
        "SVC*HC:99285*500*280*0450",
        "CAS*CO*45*150",
        "CAS*PR*2*70",
      ]),
      coverage: SUPPLEMENT,
    });
    expect(proveCoordination(next)).toMatchObject([{ payerIdentifier: "01112", difference: 4_000 }]);
  });
});

const SERVED = isoDate("2025-11-14");
const PAID = isoDate("2025-12-01");
const ADDRESS = { line1: "1200 N Mesa Dr", city: "Tucson", state: "AZ", zip: "857010001" };
const PATIENT = {
  name: { last: "Collins", first: "Martha" },
  birthDate: isoDate("1950-09-04"),
  sex: "F" as const,
  address: ADDRESS,
};
const NEXT = { paymentDate: PAID, patient: PATIENT, patientControlNumber: "C1" };

const SUPPLEMENT: Coverage = {
  id: idOf("coverage-secondary"),
  patientId: idOf("patient-1"),
  payer: { id: idOf("mesa"), name: "Mesa Supplemental", payerIdentifier: "MESA1" },
  rank: "secondary",
  memberId: "MS-55521",
  claimFilingCode: "CI",
  relationship: "18",
  effective: { from: isoDate("2025-01-01") },
};

function sentClaim(billed: readonly string[]): ProfessionalClaim {
  const lines = billed.map((text, index) => {
    const [code = "", charge = "0", units = "x1"] = text.split(" ");
    const [procedureCode = "", ...modifiers] = code.split("-");
    return {
      lineNumber: index + 1,
      lineItemControlNumber: `C1-${index + 1}`,
      qualifier: "HC" as const,
      procedureCode,
      modifiers,
      charge: cents(Math.round(Number(charge) * 100)),
      unitMeasure: "UN" as const,
      units: Number(units.slice(1)),
      diagnosisPointers: [1],
      dateOfService: { from: SERVED },
      adjudications: [],
    };
  });
  return {
    patientControlNumber: "C1",
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: cents(lines.reduce((sum, { charge }) => sum + charge, 0)),
    billingProvider: {
      organizationName: "Sonoran Family Medicine",
      npi: npiOf("123456789"),
      taxId: { kind: "EIN", digits: "861234567" },
      address: ADDRESS,
    },
    subscriber: {
      rank: "primary",
      name: PATIENT.name,
      memberId: "1EG4TE5MK73",
      claimFilingCode: "MB",
      isPatient: true,
    },
    payer: { name: "Medicare", payerIdentifier: "01112" },
    diagnoses: ["I10"],
    lines,
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
}

/** The same patient at a facility: `0450 99285 500`, a revenue code, a procedure or `-`, a charge. */
function sentFacilityClaim(billed: readonly string[]): InstitutionalClaim {
  const { billingProvider, subscriber, payer, ...base } = sentClaim([]);
  const lines = billed.map((text, index) => {
    const [revenueCode = "", procedureCode = "-", charge = "0"] = text.split(" ");
    return {
      lineNumber: index + 1,
      lineItemControlNumber: `C1-${index + 1}`,
      revenueCode,
      ...(procedureCode === "-" ? {} : { procedureCode }),
      modifiers: [],
      charge: cents(Number(charge) * 100),
      unitMeasure: "UN" as const,
      units: 1,
      dateOfService: { from: SERVED },
      adjudications: [],
    };
  });
  return {
    patientControlNumber: base.patientControlNumber,
    facilityTypeCode: "13",
    frequencyCode: "1",
    totalCharge: cents(lines.reduce((sum, { charge }) => sum + charge, 0)),
    statementPeriod: { from: SERVED, to: SERVED },
    admission: { typeCode: "1", sourceCode: "1" },
    patientStatusCode: "01",
    billingProvider,
    attendingProvider: { name: { last: "Okafor", first: "Ada" }, npi: npiOf("198765432") },
    subscriber: { ...subscriber, claimFilingCode: "MA" },
    payer,
    diagnoses: [{ code: "R079" }],
    reasonsForVisit: ["R079"],
    externalCauses: [],
    procedures: [],
    conditionCodes: [],
    occurrences: [],
    occurrenceSpans: [],
    values: [],
    lines,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
}

/** The claim payment of an 835 that holds nothing else. */
function paymentOf(answer: readonly string[]): ClaimPayment {
  const paid = answer[0]?.split("*")[4] ?? "0";
  const body = [
    "ST*835*0001",
    `BPR*I*${paid}*C*CHK************20251201`,
    "TRN*1*T1*1999999999",
    "DTM*405*20251201",
    "N1*PR*Medicare",
    "N3*1 Federal Way",
    "N4*Phoenix*AZ*85001",
    "PER*BL*EDI*TE*6025550100",
    "N1*PE*Sonoran Family Medicine*XX*1234567893",
    "LX*1",
    answer[0] ?? "",
    "NM1*QC*1*Collins*Martha",
    ...answer.slice(1).flatMap((text) => (text.startsWith("SVC*") ? [text, "DTM*472*20251114"] : [text])),
  ];
  const text = [
    `ISA*00*${" ".repeat(10)}*00*${" ".repeat(10)}*ZZ*${"PAYER".padEnd(15)}*ZZ*${"CLINIC".padEnd(15)}*251201*0900*^*00501*000000001*0*T*:`,
    "GS*HP*PAYER*CLINIC*20251201*0900*1*X*005010X221A1",
    ...body,
    `SE*${body.length + 1}*0001`,
    "GE*1*1",
    "IEA*1*000000001",
    "",
  ].join("~");
  const read = read835(text);
  const payment = read.ok ? read.value.remittances[0]?.claims[0] : undefined;
  if (payment === undefined) throw new Error(`the example's 835 cannot be read: ${JSON.stringify(read)}`);
  return payment;
}

function wireOf(claim: ProfessionalClaim): string {
  return write837P({ ...WIRE, claims: [claim] });
}

const WIRE = {
  envelope: {
    senderQualifier: "ZZ",
    senderId: "CLINIC",
    receiverQualifier: "ZZ",
    receiverId: "CLEARING",
    applicationSender: "CLINIC",
    applicationReceiver: "CLEARING",
    interchangeControlNumber: 1,
    groupControlNumber: 1,
    date: PAID,
    time: "0900",
    usage: "T" as const,
  },
  submitter: { name: "Sonoran", identifier: "CLINIC", contact: { name: "Billing", phone: "5205550100" } },
  receiver: { name: "Clearing", identifier: "CLEARING" },
  reference: "B1",
  firstSetControlNumber: 1,
};

function errorsOf(text: string): readonly unknown[] {
  return validateX12(text).issues.filter(({ severity }) => severity === "error");
}

/** What the claim says of earlier payers, segment by segment as it stands on the wire. */
function coordinationOf(text: string) {
  const segments = text.split("~").map((each) => each.trim());
  const firstLine = segments.findIndex((each) => each.startsWith("LX*"));
  const head = segments.slice(
    segments.findIndex((each) => each.startsWith("CLM*")),
    firstLine,
  );
  return {
    payers: split(head, "SBR*").map((loop) => loop.filter((each) => COORDINATION.test(each))),
    lines: split(segments.slice(firstLine), "LX*").map((loop) =>
      loop.filter((each) => COORDINATION.test(each)),
    ),
  };
}

const COORDINATION = /^(CAS|SVD|AMT\*(D|EAF)|DTP\*573)/;

/** The runs of segments that begin with one of that name; what stands before the first is left out. */
function split(segments: readonly string[], start: string): string[][] {
  const runs: string[][] = [];
  for (const each of segments) {
    if (each.startsWith(start)) runs.push([]);
    runs.at(-1)?.push(each);
  }
  return runs;
}
