import { cents, isoDate, npiOf } from "@claimwright/base";
import type { Acknowledgment, ClaimAcknowledgment } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { envelope } from "../professional/claim.fixture.ts";
import type { ClaimAcknowledgmentBatch } from "./acknowledgment-batch.ts";
import { read277CA } from "./read-277ca.ts";
import { read999 } from "./read-999.ts";
import { write277CABatches } from "./write-277ca.ts";
import { write999 } from "./write-999.ts";

const accepted: ClaimAcknowledgment = {
  patientControlNumber: "V1001",
  payerClaimControlNumber: "ICN100",
  categoryCode: "A2",
  statusCode: "20",
  entityCode: "PR",
  effectiveDate: isoDate("2025-11-15"),
  totalCharge: cents(23150),
  accepted: true,
  servicePeriod: { from: isoDate("2025-11-14") },
  patientName: { last: "COLLINS", first: "MARTHA", middle: "A" },
  memberId: "W123456789",
  billingProvider: { name: "RIVERSIDE FAMILY MEDICINE", npi: npiOf("123456789") },
};

const rejected: ClaimAcknowledgment = {
  ...accepted,
  patientControlNumber: "V1002",
  categoryCode: "A7",
  statusCode: "562",
  entityCode: "85",
  accepted: false,
  totalCharge: cents(9005),
  message: "BILLING PROVIDER IS NOT ENROLLED",
  servicePeriod: { from: isoDate("2025-11-12"), to: isoDate("2025-11-13") },
};

const batch: ClaimAcknowledgmentBatch = {
  setControlNumber: 1,
  source: { name: "SANDBOX HEALTH PLAN", identifier: "SANDBOX" },
  receiver: { name: "RIVERSIDE FAMILY MEDICINE", identifier: "RIVERSIDE" },
  reference: "ACK17",
  claimReference: "BATCH17",
  receivedDate: isoDate("2025-11-14"),
  processedDate: isoDate("2025-11-15"),
  acknowledgments: [accepted, rejected],
};

describe("the answer to claims goes out and comes back", () => {
  it("as the same facts and the same bytes", () => {
    const text = write277CABatches(envelope, [batch]);
    const read = read277CA(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.batches).toEqual([batch]);
    expect(read.value.acknowledgments).toEqual([accepted, rejected]);
    expect(write277CABatches(envelope, read.value.batches)).toBe(text);
  });

  it("is refused where it does not say whose claim it is", () => {
    const { patientName, ...anonymous } = accepted;
    expect(patientName).toBeDefined();
    expect(() => write277CABatches(envelope, [{ ...batch, acknowledgments: [anonymous] }])).toThrow(
      /patient/,
    );
  });
});

const partlyRejected: Acknowledgment = {
  functionalIdentifier: "HC",
  groupControlNumber: "17",
  implementationReference: "005010X222A1",
  groupStatus: "P",
  sets: [
    {
      transactionCode: "837",
      setControlNumber: "0001",
      implementationReference: "005010X222A1",
      status: "A",
      errors: [],
    },
    {
      transactionCode: "837",
      setControlNumber: "0002",
      implementationReference: "005010X222A1",
      status: "R",
      errors: [
        { segment: "NM1", segmentPosition: 8, loop: "2010AA", code: "2", elementPosition: 9 },
        { segment: "NM1", segmentPosition: 8, loop: "2010AA", code: "7", elementPosition: 2 },
        {
          segment: "CLM",
          segmentPosition: 20,
          loop: "2300",
          code: "7",
          elementPosition: 5,
          componentPosition: 3,
        },
        { segment: "HI", segmentPosition: 21, loop: "2300", code: "3" },
      ],
    },
  ],
};

describe("the acknowledgment of a group goes out and comes back", () => {
  it("as the same facts and the same bytes", () => {
    const text = write999({ envelope, acknowledgments: [partlyRejected], firstSetControlNumber: 1 });
    const read = read999(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.acknowledgments).toEqual([partlyRejected]);
    expect(
      write999({ envelope, acknowledgments: read.value.acknowledgments, firstSetControlNumber: 1 }),
    ).toBe(text);
  });
});
