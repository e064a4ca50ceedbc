import type { Cents, DateRange } from "@claimwright/base";
import type { InsuredPerson, Party } from "./party.ts";
import type { Address } from "./person.ts";
import type { Contact } from "./practice.ts";

/** Asks a payer what one person is covered for (270 X279A1). */
export interface EligibilityInquiry {
  readonly payer: Party;
  readonly provider: Party;
  readonly subscriber: InsuredPerson;
  /** Present when the question is about a dependent. */
  readonly dependent?: InsuredPerson;
  /** TRN*1: the number by which the answer is found again, and who gave it. */
  readonly trace?: Trace;
  /** DTP*291: the day or days asked about. */
  readonly date?: DateRange;
  /** EQ01, each with its own answer: `30` health plan coverage. Empty when only a procedure is asked about. */
  readonly serviceTypeCodes: readonly string[];
  /** EQ02. */
  readonly procedure?: CodedProcedure;
}

export interface Trace {
  readonly number: string;
  /** TRN03, ten characters: `9` and the sender's tax id, or another number of theirs. */
  readonly originatorId: string;
}

export interface CodedProcedure {
  /** `HC` CPT or HCPCS, `AD` CDT, `ID` ICD, `N4` NDC. */
  readonly qualifier: string;
  readonly code: string;
  readonly modifiers: readonly string[];
}

/** What the payer answers about one person (271 X279A1). */
export interface EligibilityResponse {
  readonly payer: Party;
  /** Absent, like what follows it, when the payer could not process the inquiry that far. */
  readonly provider?: Party;
  readonly subscriber?: InsuredPerson;
  readonly dependent?: InsuredPerson;
  /** TRN*2: the numbers of the inquiry; TRN*1: the payer's own. */
  readonly traces: readonly (Trace & { readonly origin: "inquiry" | "payer" })[];
  /** DTP of the person: `346` plan begin, `347` plan end, `291` plan … */
  readonly dates: readonly QualifiedPeriod[];
  readonly benefits: readonly Benefit[];
  readonly rejections: readonly EligibilityRejection[];
}

export interface QualifiedPeriod {
  readonly qualifier: string;
  readonly period: DateRange;
}

/** EB and what belongs to it. */
export interface Benefit {
  /** EB01: `1` active, `6` inactive, `A` coinsurance, `B` copay, `C` deductible, `G` out of pocket, `F` limit. */
  readonly code: string;
  /** EB02: `IND` individual, `FAM` family. */
  readonly coverageLevel?: string;
  /** EB03. */
  readonly serviceTypeCodes: readonly string[];
  /** EB04. */
  readonly insuranceTypeCode?: string;
  /** EB05. */
  readonly planDescription?: string;
  /** EB06: `23` calendar year, `27` visit, `29` remaining. */
  readonly timePeriod?: string;
  /** EB07. */
  readonly amount?: Cents;
  /** EB08 as a decimal text: `.2` is twenty per cent. */
  readonly percent?: string;
  /** EB09, EB10: such as `VS` visits. */
  readonly quantity?: { readonly qualifier: string; readonly value: string };
  /** EB11: `Y`, `N`, `U` unknown. */
  readonly authorizationRequired?: string;
  /** EB12: `Y` in network, `N` out of it, `W` both alike. */
  readonly inNetwork?: string;
  /** EB13. */
  readonly procedure?: CodedProcedure;
  readonly dates: readonly QualifiedPeriod[];
  /** REF: `18` plan number, `6P` group number, `G1` authorisation … */
  readonly references: readonly { readonly qualifier: string; readonly number: string }[];
  readonly messages: readonly string[];
  readonly rejections: readonly Rejection[];
  /** Loop 2120: whom to turn to, such as another payer or the primary care provider. */
  readonly relatedParties: readonly RelatedParty[];
}

export interface RelatedParty extends Party {
  readonly address?: Address;
  readonly contact?: Contact;
}

/** AAA. */
export interface Rejection {
  /** AAA01: could the request be processed at all. */
  readonly valid: boolean;
  /** AAA03: `42` cannot respond now, `72` invalid member id, `75` subscriber not found. */
  readonly reasonCode: string;
  /** AAA04: `C` correct and resubmit, `N` do not, `R` resubmit. */
  readonly followUpCode: string;
}

export interface EligibilityRejection extends Rejection {
  readonly about: "payer" | "payer name" | "provider" | "subscriber" | "dependent";
}
