import { cents, isoDate } from "@claimwright/base";
import {
  type Coverage,
  type CoverageId,
  idOf,
  type PatientId,
  type PayerId,
  type ProfessionalClaim,
} from "@claimwright/model";
import { describe, expect, it } from "vitest";
import {
  afterPlan,
  claimPayment,
  coverage,
  PAID,
  policy,
  remittance,
  SERVED,
  service,
  sketchClaim,
  usd,
} from "./ledger.fixture.ts";
import { CROSSOVER_WAIT_DAYS, decideNextPayer, nextPayerClaim } from "./next-payer.ts";
import { planPosting } from "./plan-posting.ts";
import { priorPayerFacts, proveCoordination, withPriorPayer } from "./prior-payer.ts";

/** What a professional claim to the first payer looks like; charges as a biller writes them. */
function sentClaim(...lines: readonly string[]): ProfessionalClaim {
  const services = lines.map((text, index) => {
    const [code = "", charge = "0"] = text.split(" ");
    const [procedureCode = "", ...modifiers] = code.split("-");
    return {
      lineNumber: index + 1,
      lineItemControlNumber: `L${index + 1}`,
      qualifier: "HC" as const,
      procedureCode,
      modifiers,
      charge: usd(charge),
      unitMeasure: "UN" as const,
      units: 1,
      diagnosisPointers: [1],
      dateOfService: { from: SERVED },
      adjudications: [],
    };
  });
  return {
    patientControlNumber: "CLAIM-1",
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: cents(services.reduce((sum, { charge }) => sum + charge, 0)),
    billingProvider: {
      organizationName: "Sonoran Family Medicine",
      npi: "1234567893",
      taxId: { kind: "EIN", digits: "861234567" },
      address: ADDRESS,
    },
    subscriber: {
      rank: "primary",
      name: { last: "Collins", first: "Martha" },
      memberId: "1EG4TE5MK73",
      claimFilingCode: "MB",
      isPatient: true,
    },
    payer: { name: "Medicare", payerIdentifier: "01112" },
    diagnoses: ["I10"],
    lines: services,
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
}

const ADDRESS = { line1: "1200 N Mesa Dr", city: "Tucson", state: "AZ", zip: "85701" };
const PATIENT = {
  name: { last: "Collins", first: "Martha" },
  birthDate: isoDate("1950-09-04"),
  sex: "F" as const,
  address: ADDRESS,
};

const SUPPLEMENT: Coverage = {
  id: idOf<CoverageId>("coverage-secondary"),
  patientId: idOf<PatientId>("patient-1"),
  payer: { id: idOf<PayerId>("mesa"), name: "Mesa Supplemental", payerIdentifier: "MESA1" },
  rank: "secondary",
  memberId: "MS-55521",
  claimFilingCode: "CI",
  relationship: "18",
  effective: { from: isoDate("2025-01-01") },
};

/** Code, charge, paid, reasons; then what the claim to the second payer must say, worked out by hand. */
interface Example {
  readonly name: string;
  readonly lines: readonly (readonly [code: string, charge: string, paid: string, ...cas: string[]])[];
  readonly claimCas?: readonly string[];
  readonly amtD: string;
  readonly liability: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    name: "Medicare coinsurance alone",
    lines: [["99214", "210", "104", "CO-45 80", "PR-2 26"]],
    amtD: "104",
    liability: ["26"],
  },
  {
    name: "Medicare deductible in full",
    lines: [["99214", "210", "0", "CO-45 80", "PR-1 130"]],
    amtD: "0",
    liability: ["130"],
  },
  {
    name: "deductible, then coinsurance on the rest",
    lines: [["99214", "210", "64", "CO-45 80", "PR-1 50", "PR-2 16"]],
    amtD: "64",
    liability: ["66"],
  },
  {
    name: "sequestration beside coinsurance",
    lines: [["99214", "210", "101.92", "CO-45 80", "PR-2 26", "CO-253 2.08"]],
    amtD: "101.92",
    liability: ["26"],
  },
  {
    name: "two lines, both with coinsurance",
    lines: [
      ["99214", "210", "104", "CO-45 80", "PR-2 26"],
      ["93000", "60", "12", "CO-45 45", "PR-2 3"],
    ],
    amtD: "116",
    liability: ["26", "3"],
  },
  {
    name: "one line paid, one denied",
    lines: [
      ["99214", "210", "104", "CO-45 80", "PR-2 26"],
      ["93000", "60", "0", "CO-50 60"],
    ],
    amtD: "104",
    liability: ["26", ""],
  },
  {
    name: "nothing left for anyone on the first line",
    lines: [
      ["36415", "15", "8.50", "CO-45 6.50"],
      ["99213", "150", "72", "CO-45 60", "PR-2 18"],
    ],
    amtD: "80.50",
    liability: ["", "18"],
  },
  {
    name: "a copay plan before a supplement",
    lines: [["99213", "150", "75", "CO-45 50", "PR-3 25"]],
    amtD: "75",
    liability: ["25"],
  },
  { name: "paid in full by the first payer", lines: [["99213", "150", "150"]], amtD: "150", liability: [""] },
  {
    name: "non-covered by the first payer",
    lines: [["99213", "150", "0", "PR-96 150"]],
    amtD: "0",
    liability: ["150"],
  },
  {
    name: "a modifier that the remittance leaves out",
    lines: [["99214-25", "210", "104", "CO-45 80", "PR-2 26"]],
    amtD: "104",
    liability: ["26"],
  },
  {
    name: "odd cents",
    lines: [["99214", "127.33", "81.17", "CO-45 25.87", "PR-2 20.29"]],
    amtD: "81.17",
    liability: ["20.29"],
  },
  {
    name: "a negative contractual amount",
    lines: [["80061", "40", "50", "CO-94 -20", "PR-2 10"]],
    amtD: "50",
    liability: ["10"],
  },
  {
    name: "patient share of three kinds",
    lines: [["99214", "210", "60", "CO-45 80", "PR-1 30", "PR-2 20", "PR-3 20"]],
    amtD: "60",
    liability: ["70"],
  },
  {
    name: "a claim-level deductible beside lines",
    lines: [["99214", "210", "130", "CO-45 80"]],
    claimCas: ["PR-1 30"],
    amtD: "100",
    liability: [""],
  },
  {
    name: "a claim-level reduction over two lines",
    lines: [
      ["99214", "210", "130", "CO-45 80"],
      ["93000", "60", "20", "CO-45 40"],
    ],
    claimCas: ["OA-104 15"],
    amtD: "135",
    liability: ["", ""],
  },
  {
    name: "therapy on two units",
    lines: [["97110", "120", "48.80", "CO-45 59", "PR-2 12.20"]],
    amtD: "48.80",
    liability: ["12.20"],
  },
  {
    name: "OA reasons count too",
    lines: [["99214", "210", "100", "OA-23 10", "CO-45 80", "PR-2 20"]],
    amtD: "100",
    liability: ["20"],
  },
  {
    name: "payer-initiated reduction",
    lines: [["99214", "210", "100", "PI-45 90", "PR-2 20"]],
    amtD: "100",
    liability: ["20"],
  },
  {
    name: "six lines",
    lines: Array.from({ length: 6 }, () => ["97110", "60", "24.40", "CO-45 29.50", "PR-2 6.10"] as const),
    amtD: "146.40",
    liability: ["6.10", "6.10", "6.10", "6.10", "6.10", "6.10"],
  },
];

describe("secondary claims worked out by hand", () => {
  it.each(EXAMPLES)("$name: balances, and says what is left", ({ lines, claimCas = [], amtD, liability }) => {
    const sent = sentClaim(...lines.map(([code, charge]) => `${code} ${charge}`));
    const payment = claimPayment({
      lines: lines.map(([code, charge, paid, ...cas]) =>
        service(code.split("-")[0] ?? "", { charge, paid, cas }),
      ),
      cas: claimCas,
    });
    const claim = nextPayerClaim({
      sent,
      payment,
      paymentDate: PAID,
      coverage: SUPPLEMENT,
      patient: PATIENT,
      patientControlNumber: "CLAIM-1S",
    });
    expect(proveCoordination(claim)).toEqual([]);
    expect(claim.otherPayers[0]).toMatchObject({ paid: usd(amtD), rank: "primary", memberId: "1EG4TE5MK73" });
    expect(claim.lines.map((line) => line.adjudications[0]?.remainingPatientLiability)).toEqual(
      liability.map((amount) => (amount === "" ? undefined : usd(amount))),
    );
    for (const line of claim.lines) expect(line.adjudications[0]?.adjudicationDate).toBe(PAID);
    expect(claim.otherPayers[0]?.remainingPatientLiability).toBeUndefined();
    expect(claim.subscriber).toMatchObject({ rank: "secondary", memberId: "MS-55521", isPatient: true });
  });

  it("a claim-level answer states its liability and date at the claim, at one level only", () => {
    const sent = sentClaim("99214 210");
    const facts = priorPayerFacts(
      sent,
      claimPayment({ charge: "210", paid: "104", cas: ["CO-45 80", "PR-2 26"] }),
      PAID,
    );
    const claim = withPriorPayer(sent, facts);
    expect(proveCoordination(claim)).toEqual([]);
    expect(facts.otherPayer).toMatchObject({ remainingPatientLiability: usd("26"), adjudicationDate: PAID });
    expect(claim.lines[0]?.adjudications).toEqual([]);
  });

  it("a third payer is told of both before it, each once", () => {
    const sent = sentClaim("99214 210");
    const second = nextPayerClaim({
      sent,
      payment: claimPayment({
        lines: [service("99214", { charge: "210", paid: "104", cas: ["CO-45 80", "PR-2 26"] })],
      }),
      paymentDate: PAID,
      coverage: SUPPLEMENT,
      patient: PATIENT,
      patientControlNumber: "CLAIM-1S",
    });
    const third = nextPayerClaim({
      sent: second,
      payment: claimPayment({
        lines: [service("99214", { charge: "210", paid: "20", cas: ["OA-23 184", "PR-2 6"] })],
      }),
      paymentDate: PAID,
      coverage: { ...SUPPLEMENT, rank: "tertiary", payer: { ...SUPPLEMENT.payer, payerIdentifier: "THIRD" } },
      patient: PATIENT,
      patientControlNumber: "CLAIM-1T",
    });
    expect(third.otherPayers.map(({ payer }) => payer.payerIdentifier)).toEqual(["01112", "MESA1"]);
    expect(third.lines[0]?.adjudications.map(({ paid }) => paid)).toEqual([10400, 2000]);
    expect(proveCoordination(third)).toEqual([]);
  });

  it("the payer's claim number of the first answer travels along, and the new claim is an original", () => {
    const claim = nextPayerClaim({
      sent: { ...sentClaim("99214 210"), frequencyCode: "7", payerClaimControlNumber: "OLD" },
      payment: claimPayment({
        payerClaimControlNumber: "ICN-77",
        lines: [service("99214", { charge: "210", paid: "104", cas: ["CO-45 80", "PR-2 26"] })],
      }),
      paymentDate: PAID,
      coverage: SUPPLEMENT,
      patient: PATIENT,
      patientControlNumber: "CLAIM-1",
    });
    expect(claim.otherPayers[0]?.payerClaimControlNumber).toBe("ICN-77");
    expect(claim.frequencyCode).toBe("1");
    expect(claim.payerClaimControlNumber).toBeUndefined();
  });

  it("Medicare as second payer is told why (SBR05), or the claim is held before it is rejected", () => {
    const toMedicare = (insuranceTypeCode?: string) =>
      nextPayerClaim({
        sent: sentClaim("99214 210"),
        payment: claimPayment({
          lines: [service("99214", { charge: "210", paid: "104", cas: ["CO-45 80", "PR-2 26"] })],
        }),
        paymentDate: PAID,
        coverage: {
          ...SUPPLEMENT,
          claimFilingCode: "MB",
          ...(insuranceTypeCode === undefined ? {} : { insuranceTypeCode }),
        },
        patient: PATIENT,
        patientControlNumber: "CLAIM-1",
      });
    expect(proveCoordination(toMedicare()).map(({ message }) => message)).toEqual([
      "Mesa Supplemental pays secondary and the coverage does not say why (insurance type, SBR05).",
    ]);
    expect(proveCoordination(toMedicare("12"))).toEqual([]);
    expect(toMedicare("12").subscriber.insuranceTypeCode).toBe("12");
  });

  it("an answer that does not add up is told with payer, line and difference", () => {
    const sent = sentClaim("99214 210");
    const wrong = claimPayment({
      charge: "210",
      paid: "104",
      lines: [service("99214", { charge: "210", paid: "104", cas: ["CO-45 80"] })],
    });
    const faults = proveCoordination(withPriorPayer(sent, priorPayerFacts(sent, wrong, PAID)));
    expect(faults.map(({ lineNumber, difference }) => [lineNumber, difference])).toEqual([
      [undefined, 2600],
      [1, 2600],
    ]);
  });
});

describe("when the next payer is due", () => {
  const two = sketchClaim({ coverages: [coverage("primary"), coverage("secondary")] });
  const [first] = two.coverages;
  const payment = (statusCode: string, ...cas: string[]) =>
    claimPayment({ statusCode, lines: [service("99214", { charge: "210", paid: "110", cas })] });
  const decide = (paid: ReturnType<typeof payment>, today = PAID) => {
    const after = afterPlan(two, planPosting(remittance([paid]), [two], policy()));
    if (first === undefined) throw new Error("the claim has a coverage");
    return decideNextPayer(after, first, paid, PAID, today);
  };

  it("the primary left coinsurance: the secondary is due for exactly that", () => {
    expect(decide(payment("1", "CO-45 80", "PR-2 20"))).toMatchObject({ kind: "due", amount: 2000 });
  });

  it("the primary left nothing: nobody is billed", () => {
    expect(decide(payment("1", "CO-45 100"))).toMatchObject({ kind: "nothing" });
  });

  it("crossed over: it waits, and is due by hand when nothing came", () => {
    const crossed = payment("19", "CO-45 80", "PR-2 20");
    expect(decide(crossed)).toMatchObject({ kind: "crossed-over", until: "2025-12-31" });
    expect(CROSSOVER_WAIT_DAYS).toBe(30);
    expect(decide(crossed, isoDate("2025-12-31"))).toMatchObject({ kind: "due" });
  });

  it("a denied amount is worked with the primary before anyone else is asked", () => {
    expect(decide(payment("1", "CO-197 100"))).toMatchObject({ kind: "nothing" });
  });
});
