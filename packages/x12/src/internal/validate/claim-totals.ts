import type { ByteSegment } from "../byte-segment.ts";
import { packText } from "../packed.ts";
import { centsAt, sumOfAmounts } from "./amount.ts";
import type { FaultPlace, FaultSink } from "./fault-sink.ts";
import { placeOf, type TotalsChecker, tellImbalance } from "./totals-checker.ts";

const SBR = packText("SBR");
const HL = packText("HL");
const NM1 = packText("NM1");
const CLM = packText("CLM");
const AMT = packText("AMT");
const CAS = packText("CAS");
const SVD = packText("SVD");
/** Where each kind of service line states its charge. */
const CHARGE_ELEMENT: ReadonlyMap<number, number> = new Map([
  [packText("SV1"), 2],
  [packText("SV2"), 3],
  [packText("SV3"), 2],
]);

interface OpenClaim {
  readonly at: FaultPlace;
  readonly loopPath: readonly string[];
  readonly charge: number;
  lineCharges: number;
  lines: number;
  readonly payers: OtherPayer[];
  /** Adjustments of lines, by the payer's identifier. */
  readonly adjustedOnLines: Map<string, number>;
}

interface OtherPayer {
  readonly at: FaultPlace;
  readonly loopPath: readonly string[];
  id: string;
  paid: number | undefined;
  adjusted: number;
  liabilityOnClaim: boolean;
}

/** All that one payer answered for a line: a line that it split has several loops 2430. */
interface Adjudication {
  readonly at: FaultPlace;
  readonly loopPath: readonly string[];
  readonly payer: string;
  readonly charge: number;
  paid: number;
  adjusted: number;
  adjustments: number;
}

/**
 * Sums and situations of an 837: CLM02 is the sum of the lines; what an earlier payer paid and adjusted adds up to the
 * line (Σ SVD02 + Σ CAS of its loops 2430) and to the claim (AMT*D + Σ CAS of 2320 and 2430); remaining patient liability stands
 * at one level for each payer (AMT*EAF).
 */
export class ClaimTotals implements TotalsChecker {
  readonly #sink: FaultSink;
  #claim: OpenClaim | undefined;
  #lineCharge = Number.NaN;
  /** What the payers answered for the line that is being read, and the answer that is being read. */
  readonly #answers: Adjudication[] = [];
  #adjudication: Adjudication | undefined;

  constructor(sink: FaultSink) {
    this.#sink = sink;
  }

  start(): void {
    this.#claim = undefined;
    this.#answers.length = 0;
    this.#adjudication = undefined;
  }

  segment(key: number, segment: ByteSegment, loopPath: readonly string[]): void {
    const loop = loopPath.at(-1);
    switch (key) {
      case HL:
        this.#closeClaim();
        return;
      case SBR:
        if (loop === "2320") this.#openPayer(segment, loopPath);
        return;
      case NM1:
        this.#nameOtherPayer(segment, loop);
        return;
      case CLM:
        this.#openClaim(segment, loopPath);
        return;
      case AMT:
        this.#amount(segment, loop);
        return;
      case CAS:
        this.#adjust(sumOfAmounts(segment, 3, 3) ?? Number.NaN, loop);
        return;
      case SVD:
        this.#openAdjudication(segment, loopPath);
        return;
      default:
        this.#line(key, segment);
    }
  }

  end(): void {
    this.#closeClaim();
  }

  #openClaim(segment: ByteSegment, loopPath: readonly string[]): void {
    this.#closeClaim();
    this.#claim = {
      at: placeOf(segment),
      loopPath,
      charge: centsAt(segment, 2) ?? Number.NaN,
      lineCharges: 0,
      lines: 0,
      payers: [],
      adjustedOnLines: new Map(),
    };
  }

  #openPayer(segment: ByteSegment, loopPath: readonly string[]): void {
    const place = { at: placeOf(segment), loopPath };
    this.#claim?.payers.push({ ...place, id: "", paid: undefined, adjusted: 0, liabilityOnClaim: false });
  }

  #nameOtherPayer(segment: ByteSegment, loop: string | undefined): void {
    const payer = this.#claim?.payers.at(-1);
    if (loop === "2330B" && payer !== undefined) payer.id = segment.get(9);
  }

  #amount(segment: ByteSegment, loop: string | undefined): void {
    const payer = this.#claim?.payers.at(-1);
    const qualifier = segment.get(1);
    if (loop === "2320" && payer !== undefined) {
      if (qualifier === "D") payer.paid = centsAt(segment, 2) ?? Number.NaN;
      if (qualifier === "EAF") payer.liabilityOnClaim = true;
    } else if (loop === "2430" && qualifier === "EAF") this.#liabilityOnLine(segment);
  }

  #liabilityOnLine(segment: ByteSegment): void {
    const { payer: id, loopPath } = this.#adjudication ?? {};
    const payer = this.#claim?.payers.find((each) => each.id === id);
    if (payer?.liabilityOnClaim !== true) return;
    const fault = { code: "situation.remaining-liability", snip: 4, segmentCode: "I9" } as const;
    this.#sink.fault({ ...fault, loopPath: loopPath ?? [] }, segment);
  }

  #line(key: number, segment: ByteSegment): void {
    const element = CHARGE_ELEMENT.get(key);
    if (element === undefined || this.#claim === undefined) return;
    this.#closeLine();
    this.#lineCharge = centsAt(segment, element) ?? Number.NaN;
    this.#claim.lineCharges += this.#lineCharge;
    this.#claim.lines += 1;
  }

  #openAdjudication(segment: ByteSegment, loopPath: readonly string[]): void {
    const payer = segment.get(1);
    const paid = centsAt(segment, 2) ?? Number.NaN;
    this.#adjudication = this.#answers.find((each) => each.payer === payer);
    if (this.#adjudication !== undefined) {
      this.#adjudication.paid += paid;
      return;
    }
    const charge = this.#lineCharge;
    this.#adjudication = { at: placeOf(segment), loopPath, payer, charge, paid, adjusted: 0, adjustments: 0 };
    this.#answers.push(this.#adjudication);
  }

  #adjust(amount: number, loop: string | undefined): void {
    const payer = this.#claim?.payers.at(-1);
    if (loop === "2320" && payer !== undefined) payer.adjusted += amount;
    if (loop !== "2430" || this.#adjudication === undefined) return;
    this.#adjudication.adjusted += amount;
    this.#adjudication.adjustments += 1;
  }

  #closeLine(): void {
    const sums = this.#claim?.adjustedOnLines;
    for (const { at, loopPath, payer, charge, paid, adjusted, adjustments } of this.#answers) {
      sums?.set(payer, (sums.get(payer) ?? 0) + adjusted);
      // A bundled line has no adjustments of its own: they stand with the line it was bundled into.
      if (adjustments > 0 && Math.abs(charge - paid - adjusted) > 0) {
        tellImbalance(this.#sink, "balance.adjudicated-line", at, loopPath, 2);
      }
    }
    this.#answers.length = 0;
    this.#adjudication = undefined;
  }

  #closeClaim(): void {
    this.#closeLine();
    const claim = this.#claim;
    this.#claim = undefined;
    if (claim === undefined) return;
    if (claim.lines > 0 && Math.abs(claim.charge - claim.lineCharges) > 0) {
      tellImbalance(this.#sink, "balance.claim-charge", claim.at, claim.loopPath, 2);
    }
    for (const { at, loopPath, id, paid, adjusted } of claim.payers) {
      if (paid === undefined) continue;
      const explained = paid + adjusted + (claim.adjustedOnLines.get(id) ?? 0);
      if (Math.abs(claim.charge - explained) > 0) {
        this.#sink.fault({ code: "balance.other-payer", severity: "warning", snip: 3, loopPath }, at);
      }
    }
  }
}
