/** One fault, with its place and without any value of the file: values may identify a patient. */
export interface Issue {
  readonly severity: IssueSeverity;
  /** A stable name, such as `element.missing`. */
  readonly code: IssueCode;
  /** One sentence that names the place and says what to do. */
  readonly message: string;
  /** WEDI SNIP type: 1 syntax, 2 guide, 3 balancing, 4 situational, 5 code lists, 6 line of business, 7 partner. */
  readonly snip: SnipType;
  /** One-based: which interchange of the file, group of the interchange, set of the group. */
  readonly interchange?: number;
  readonly group?: number;
  readonly set?: number;
  /** The loops that hold the place, outermost first. */
  readonly loopPath?: readonly string[];
  readonly segment?: string;
  /** Position of the segment in its transaction set, ST is 1. */
  readonly ordinal?: number;
  /** Byte offset of the segment in the file. */
  readonly offset: number;
  readonly element?: number;
  readonly component?: number;
  readonly repeat?: number;
  /** The number of the data element in the standard's dictionary, such as `782`. */
  readonly reference?: string;
  /** The rule of the guide that speaks here, where it has a name. */
  readonly rule?: string;
  /** What in the set makes the rule speak: IK3 and IK4 tell it in CTX. */
  readonly trigger?: IssueTrigger;
  /** The claim or inquiry that it lies in: only when the caller asked, since it may name a person. */
  readonly businessUnit?: BusinessUnit;
  /** The payer's overlay that asks it, by its name. */
  readonly overlay?: string;
  /** The faulty text: only when the caller asked for values. */
  readonly value?: string;
  /** What a 999 says of it: IK304 of the segment, and IK403 of the element when it is an element's fault. */
  readonly segmentCode?: string;
  readonly elementCode?: string;
}

/** The segment or element whose presence or value brings a situational rule about. */
export interface IssueTrigger {
  readonly segment: string;
  readonly ordinal: number;
  readonly loop?: string;
  readonly element?: number;
  readonly component?: number;
  /** The data element's number. */
  readonly reference?: string;
}

/** `CLM01` and the claim's own number, `TRN02` and the number of a payment or inquiry. */
export interface BusinessUnit {
  readonly name: string;
  readonly value: string;
}

export type IssueSeverity = "error" | "warning";
export type SnipType = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Every code an issue can have. */
export type IssueCode = keyof typeof ISSUE_CATALOGUE;

/** What each code means, in words that do not depend on the file. */
export const ISSUE_CATALOGUE = {
  "file.no-interchange": "The file holds no ISA segment.",
  "file.garbage": "Bytes outside an interchange are neither blank nor an interchange.",
  "file.cut-off": "The file ends inside a segment.",
  "isa.width": "ISA is not 106 bytes long with every element at its place.",
  "isa.broken": "ISA does not hold sixteen elements.",
  "isa.delimiters": "Two delimiters are the same character.",
  "isa.element": "An element of ISA has a value that it must not have.",
  "limit.segment-bytes": "A segment is longer than the limit; is its terminator the one that ISA states?",
  "limit.segment-elements": "A segment has more elements than the limit.",
  "limit.element-repeats": "An element repeats more often than the limit.",
  "limit.loop-depth": "Loops are nested deeper than the limit.",
  "envelope.missing-iea": "An interchange has no IEA.",
  "envelope.iea-count": "IEA01 is not the number of groups.",
  "envelope.iea-control": "IEA02 is not the control number in ISA13.",
  "envelope.missing-ge": "A group has no GE.",
  "envelope.ge-count": "GE01 is not the number of transaction sets.",
  "envelope.ge-control": "GE02 is not the control number in GS06.",
  "envelope.missing-se": "A transaction set has no SE.",
  "envelope.se-count": "SE01 is not the number of segments from ST to SE.",
  "envelope.se-control": "SE02 is not the control number in ST02.",
  "envelope.duplicate-control": "A control number is used twice.",
  "envelope.misplaced": "A segment of the envelope stands where it may not.",
  "envelope.outside-set": "A segment stands outside every transaction set.",
  "envelope.element":
    "An element of the envelope (GS, GE, ST, SE, IEA or TA1) has a value that it must not have.",
  "guide.unsupported": "No guide for this version and transaction is known; only the envelope was checked.",
  "guide.mismatch": "ST03 names another guide than GS08.",
  "guide.group": "GS01 is not the code for groups of this transaction.",
  "guide.errata": "The version is read with the guide of the version in force.",
  "segment.unknown": "No segment has this id.",
  "segment.not-in-guide": "The guide does not use this segment.",
  "segment.unexpected": "The segment may not stand here.",
  "segment.qualifier": "The qualifier is not one that the guide allows here.",
  "segment.out-of-order": "The segment comes too late; it belongs further up.",
  "segment.missing": "A segment that must be here is missing.",
  "segment.too-many": "The segment repeats more often than the guide allows.",
  "loop.missing": "A loop that must be here is missing.",
  "loop.too-many": "The loop repeats more often than the guide allows.",
  "element.missing": "The element must have a value.",
  "element.unused": "The guide does not use this element; it must be empty.",
  "element.too-many": "The segment has more elements than the standard gives it.",
  "element.short": "The value is too short.",
  "element.long": "The value is too long.",
  "element.character": "The value holds a character that X12 does not allow.",
  "element.number": "The value is not a number of the kind that the element holds.",
  "element.date": "The value is not a date in the form that its qualifier says.",
  "element.time": "The value is not a time of day.",
  "element.code": "The value is not a code that the guide allows here.",
  "element.list": "The code is not in its published list.",
  "element.list-period":
    "The code is in its published list, but not in force on the day of the group (GS04).",
  "element.repeats": "The element repeats more often than the guide allows.",
  "element.components": "The value has more components than the element.",
  "element.dependent": "The value must be there because of another element of the segment.",
  "element.excluded": "The value may not be there together with another element of the segment.",
  "balance.line": "The line's charge is not what was paid and adjusted: SVC02 = SVC03 + all CAS of the line.",
  "balance.claim":
    "The claim's charge is not what was paid and adjusted: CLP03 = CLP04 + all CAS of the claim.",
  "balance.payment":
    "The payment is not what its claims and adjustments add up to: BPR02 = all CLP04 - all PLB.",
  "balance.claim-charge": "The claim's charge is not the sum of its service lines.",
  "balance.adjudicated-line":
    "What the earlier payer paid and adjusted is not the line's charge: SVD02 + all CAS.",
  "balance.other-payer":
    "What the earlier payer paid and adjusted is not the claim's charge: AMT*D + all CAS.",
  "situation.missing": "What stands elsewhere asks for this, and it is missing.",
  "situation.unused": "What stands elsewhere does not go with this; it must not be here.",
  "situation.value": "The value does not go with what stands elsewhere.",
  "situation.remaining-liability":
    "Remaining patient liability (AMT*EAF) stands at claim or at line level, not both.",
  "hierarchy.number": "HL01 does not count the levels from 1 without gaps.",
  "hierarchy.parent": "HL02 is not the HL01 of the level above.",
  "hierarchy.children": "HL04 does not agree with the levels that follow.",
} as const;
