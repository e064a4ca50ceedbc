import type {
  BillingProvider,
  ClaimPatient,
  ClaimPayer,
  ClaimSubscriber,
  Unmapped,
} from "@claimwright/model";
import type { LoopRule } from "../internal/loop-rule.ts";
import { refuse } from "../internal/refuse.ts";
import { requiredLoop } from "../internal/required.ts";
import { type Row, row } from "../internal/row.ts";
import { opening, type SourceLoop } from "../internal/source-loop.ts";
import { unmappedOf } from "../internal/unmapped-of.ts";
import { withUnmapped } from "../internal/with-unmapped.ts";
import { flattenLoop, sameLoop, type WrittenLoop } from "../internal/written-loop.ts";
import { readBillingProvider, writeBillingProvider } from "./billing-provider.ts";
import type { AnyClaim, ClaimParties } from "./claim-guide.ts";
import { billingProviderLevel, patientLevel, subscriberLevel } from "./loops.ts";
import { readPatient, readPayer, readSubscriber, writePatient, writeSubscriber } from "./subscriber.ts";

/**
 * Computes the HL tree of a claim set: billing provider (20) → subscriber (22) → patient (23). Neighbours that would
 * write the same level share it, so the claims of one practice, family or patient stand under one.
 */
export class HierarchyWriter {
  readonly #out: Row[] = [];
  #levels = 0;
  #billing: OpenLevel | undefined;
  #subscriber: OpenLevel | undefined;
  #patient: OpenLevel | undefined;

  add(parties: AnyClaim, claim: WrittenLoop): void {
    const kept = parties.unmapped;
    const billing = withUnmapped(writeBillingProvider(parties.billingProvider), billingProviderLevel, kept);
    const subscriber = withUnmapped(
      writeSubscriber(parties.subscriber, parties.payer),
      subscriberLevel,
      kept,
    );
    const patient =
      parties.patient === undefined
        ? undefined
        : withUnmapped(writePatient(parties.patient), patientLevel, kept);
    if (this.#billing === undefined || !sameLoop(this.#billing.loop, billing)) {
      this.#billing = this.#open(billing, "20", undefined);
      this.#subscriber = undefined;
    }
    if (
      this.#subscriber === undefined ||
      !sameLoop(this.#subscriber.loop, subscriber) ||
      // A claim of the subscriber cannot follow the levels of the family: it would be read as theirs.
      (patient === undefined && this.#patient !== undefined)
    ) {
      this.#subscriber = this.#open(subscriber, "22", this.#billing);
      this.#patient = undefined;
    }
    if (patient !== undefined && (this.#patient === undefined || !sameLoop(this.#patient.loop, patient))) {
      this.#patient = this.#open(patient, "23", this.#subscriber);
    }
    this.#out.push(...flattenLoop(claim));
  }

  rows(): readonly Row[] {
    return this.#out;
  }

  /** HL04 of a level becomes 1 when a level is opened under it. */
  #open(loop: WrittenLoop, code: string, parent: OpenLevel | undefined): OpenLevel {
    this.#levels += 1;
    const level = { loop, number: this.#levels, position: this.#out.length, parent: parent?.number, code };
    this.#out.push(levelRow(level, false), ...flattenLoop(loop));
    if (parent !== undefined) this.#out[parent.position] = levelRow(parent, true);
    return level;
  }
}

interface OpenLevel {
  readonly loop: WrittenLoop;
  readonly number: number;
  readonly position: number;
  readonly parent: number | undefined;
  readonly code: string;
}

function levelRow({ number, parent, code }: OpenLevel, hasChildren: boolean): Row {
  return row("HL", String(number), parent === undefined ? "" : String(parent), code, hasChildren ? "1" : "0");
}

/** Keeps, while a claim set is read level by level, the parties that the next claim belongs to. */
export class HierarchyReader {
  #billing: ReadLevel<BillingProvider> | undefined;
  #subscriber: ReadLevel<{ subscriber: ClaimSubscriber; payer: ClaimPayer }> | undefined;
  #patient: ReadLevel<ClaimPatient> | undefined;
  #current: { readonly parties: ClaimParties; readonly unmapped: readonly Unmapped[] } | undefined;

  /** Takes a level (2000A, 2000B, 2000C) as the parties of the claims that follow. */
  enter(level: SourceLoop): void {
    this.#current = undefined;
    const hl = opening(level);
    switch (level.rule.id) {
      case "2000A": {
        const fact = readBillingProvider(level);
        this.#billing = {
          hl: hl.get(1),
          fact,
          unmapped: beyond(level, billingProviderLevel, writeBillingProvider(fact)),
        };
        this.#subscriber = undefined;
        this.#patient = undefined;
        return;
      }
      case "2000B": {
        this.#under(this.#billing, level);
        const subscriber = readSubscriber(level);
        const payer = readPayer(requiredLoop(level, "2010BB", "The payer"));
        const unmapped = beyond(level, subscriberLevel, writeSubscriber(subscriber, payer));
        this.#subscriber = { hl: hl.get(1), fact: { subscriber, payer }, unmapped };
        this.#patient = undefined;
        return;
      }
      default: {
        this.#under(this.#subscriber, level);
        const fact = readPatient(level);
        this.#patient = { hl: hl.get(1), fact, unmapped: beyond(level, patientLevel, writePatient(fact)) };
      }
    }
  }

  /** The parties of a claim that stands here, and what their levels said beyond them. */
  parties(claim: SourceLoop): { readonly parties: ClaimParties; readonly unmapped: readonly Unmapped[] } {
    this.#current ??= this.#gather(claim);
    return this.#current;
  }

  #gather(claim: SourceLoop): { readonly parties: ClaimParties; readonly unmapped: readonly Unmapped[] } {
    const billing = this.#billing;
    const subscriber = this.#subscriber;
    const patient = this.#patient;
    if (billing === undefined || subscriber === undefined) {
      refuse(
        opening(claim),
        undefined,
        "A claim stands outside a subscriber's level.",
        "Ask the sender for a new file.",
      );
    }
    return {
      parties: {
        billingProvider: billing.fact,
        ...subscriber.fact,
        ...(patient === undefined ? {} : { patient: patient.fact }),
      },
      unmapped: [...billing.unmapped, ...subscriber.unmapped, ...(patient?.unmapped ?? [])],
    };
  }

  /** A level whose HL02 names another parent would hang its claims on the wrong person. */
  #under(parent: ReadLevel<unknown> | undefined, level: SourceLoop): void {
    const hl = opening(level);
    if (parent === undefined || hl.get(2) !== parent.hl) {
      refuse(
        hl,
        2,
        "A level does not follow the level that it names as its parent.",
        "Put it right after its parent.",
      );
    }
  }
}

interface ReadLevel<T> {
  readonly hl: string;
  readonly fact: T;
  readonly unmapped: readonly Unmapped[];
}

function beyond(level: SourceLoop, rule: LoopRule, written: WrittenLoop): Unmapped[] {
  const own = level.loops.filter((loop) => rule.loops.some((inner) => inner.id === loop.rule.id));
  return unmappedOf({ rule, segments: level.segments, loops: own }, written);
}
