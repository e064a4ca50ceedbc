import {
  ISSUE_CATALOGUE,
  type Issue,
  type IssueCode,
  type IssueSeverity,
  type SnipType,
} from "../../issue.ts";
import type { X12Limits } from "../../limits.ts";
import type { ValidationListener } from "../../validation-listener.ts";
import type { GroupReport, InterchangeReport, SetReport } from "../../validation-report.ts";
import type { ByteSegment } from "../byte-segment.ts";
import { envelopeMessage } from "../envelope-issue.ts";
import type { EnvelopeHandler, EnvelopeLevel } from "../envelope-walker.ts";
import type { CompiledGuide } from "../guide/compiled-guide.ts";
import { segmentName } from "../segment-name.ts";
import { decodeText } from "../text.ts";
import { BusinessUnits } from "./business-units.ts";
import { EnvelopeChecker } from "./envelope-checker.ts";
import {
  GROUP_NOTES,
  INTERCHANGE_NOTES,
  INVALID_CONTENT,
  INVALID_STRUCTURE,
  ISA_NOTES,
  NO_ERROR,
  REPEATABLE_SETS,
  SET_NOTES,
} from "./envelope-notes.ts";
import type { Fault, FaultPlace, FaultSink } from "./fault-sink.ts";
import type { GuideChooser } from "./guide-chooser.ts";
import { issueMessage } from "./issue-message.ts";
import type { ListChecker } from "./list-checker.ts";
import { SetValidator } from "./set-validator.ts";

export interface FileValidatorOptions {
  readonly limits: X12Limits;
  readonly lists: ListChecker;
  readonly guides: GuideChooser;
  readonly unknownCodes: IssueSeverity;
  readonly showValues: boolean;
  readonly showBusinessUnits: boolean;
  readonly listener: ValidationListener;
}

/** Validates a file while it passes: the envelope, and each set by its guide. It keeps the open set's issues only. */
export class FileValidator implements EnvelopeHandler, FaultSink {
  readonly #options: FileValidatorOptions;
  readonly #validators = new Map<CompiledGuide, SetValidator>();
  #candidates: readonly CompiledGuide[] = [];
  #validator: SetValidator | undefined;
  #interchange: Open<InterchangeReport> | undefined;
  #group: Open<GroupReport> | undefined;
  #set: OpenSet | undefined;
  #interchangeOrdinal = 0;
  #groupOrdinal = 0;
  #setOrdinal = 0;
  readonly #envelope = new EnvelopeChecker({ fault: (fault, at) => this.#envelopeElement(fault, at) });
  #units: BusinessUnits | undefined;
  #noteCode = NO_ERROR;
  /** The note of a fault that was found before its ISA could be read. */
  #earlyNote: string | undefined;
  /** What the walker said of the last faulty segment: its elements are not told twice. */
  readonly #said = new Set<number | undefined>();
  #saidAt = -1;
  #groupNotes: string[] = [];
  #partners: readonly string[] = [];

  constructor(options: FileValidatorOptions) {
    this.#options = options;
    if (options.showBusinessUnits) this.#units = new BusinessUnits();
  }

  interchangeStart(isa: ByteSegment): void {
    this.#interchangeOrdinal++;
    this.#groupOrdinal = 0;
    this.#noteCode = NO_ERROR;
    this.#interchange = {
      controlNumber: isa.get(13),
      senderQualifier: isa.get(5),
      senderId: isa.get(6).trimEnd(),
      receiverQualifier: isa.get(7),
      receiverId: isa.get(8).trimEnd(),
      date: isa.get(9),
      time: isa.get(10),
      usage: isa.get(15),
      acknowledgmentRequested: isa.get(14) === "1",
      groups: [],
      noteCode: NO_ERROR,
    };
    this.#options.listener.interchangeStart?.(this.#interchange);
    this.#envelope.check(isa);
    if (this.#earlyNote !== undefined && this.#noteCode === NO_ERROR) this.#noteCode = this.#earlyNote;
    this.#earlyNote = undefined;
  }

  ta1(ta1: ByteSegment): void {
    this.#envelope.check(ta1);
  }

  groupStart(gs: ByteSegment): void {
    this.#groupOrdinal++;
    this.#setOrdinal = 0;
    this.#groupNotes = [];
    this.#options.lists.startGroup(gs.get(4));
    const { senderId = "", receiverId = "" } = this.#interchange ?? {};
    this.#partners = [senderId, receiverId, gs.get(2).trimEnd(), gs.get(3).trimEnd()];
    this.#group = {
      functionalId: gs.get(1),
      senderCode: gs.get(2),
      receiverCode: gs.get(3),
      controlNumber: gs.get(6),
      version: gs.get(8),
      sets: [],
      statedSets: "",
      noteCodes: this.#groupNotes,
      answerable: true,
    };
    this.#options.listener.groupStart?.(this.#group);
    this.#envelope.check(gs);
  }

  setStart(st: ByteSegment): void {
    this.#setOrdinal++;
    const transaction = st.get(1);
    const implementation = st.get(3);
    const version = this.#group?.version ?? "";
    const candidates = this.#options.guides.candidates({
      transaction,
      version,
      implementation,
      partners: this.#partners,
    });
    const [guide] = candidates;
    this.#set = {
      report: {
        transaction,
        controlNumber: st.get(2),
        implementation,
        ...(guide ? { guide: guide.guide.id } : {}),
        segmentCount: 1,
        ok: true,
        errorTypes: [],
        issues: [],
        noteCodes: [],
      },
      issues: [],
      notes: new Set(),
      segments: 1,
      errorTypes: new Set(),
    };
    this.#units?.start(transaction);
    this.#envelope.check(st);
    if (this.#group && this.#group.functionalId !== "FA" && !REPEATABLE_SETS.has(transaction)) {
      this.#group.answerable = false;
    }
    if (!guide) {
      this.#candidates = [];
      this.#validator = undefined;
      this.#envelopeIssue("guide.unsupported", "set", st, 3);
      return;
    }
    this.#candidates = candidates.length > 1 ? candidates : [];
    this.#start(guide);
    if (this.#options.guides.isNamed) return;
    const { id, functionalId, hasImplementationReference } = guide.guide;
    if (this.#group?.functionalId !== functionalId) this.#envelopeIssue("guide.group", "set", st, 1);
    if (version !== id) this.#envelopeIssue("guide.errata", "set", st, undefined, "warning");
    if (hasImplementationReference && implementation !== "" && implementation !== version) {
      this.#envelopeIssue("guide.mismatch", "set", st, 3);
    }
  }

  segment(segment: ByteSegment): void {
    if (this.#set) this.#set.segments++;
    if (this.#candidates.length > 0) this.#choose(segment);
    this.#units?.segment(segment);
    this.#validator?.segment(segment);
  }

  /** The first segment of a set, BHT, tells which of several guides is meant; the first where it does not. */
  #choose(first: ByteSegment): void {
    const purpose = first.get(2);
    const meant = this.#candidates.find(({ guide }) => guide.toldBy.includes(purpose));
    this.#candidates = [];
    if (meant) this.#start(meant);
  }

  #start(guide: CompiledGuide): void {
    let validator = this.#validators.get(guide);
    if (!validator) {
      const { lists, limits } = this.#options;
      validator = new SetValidator(guide, this, lists, limits.elementRepeats);
      this.#validators.set(guide, validator);
    }
    this.#validator = validator;
    validator.start();
  }

  setEnd(se: ByteSegment | undefined, at: ByteSegment): void {
    const set = this.#set;
    if (!set) return;
    if (se) {
      set.segments++;
      this.#envelope.check(se);
    }
    this.#validator?.end(at);
    const report: SetReport = {
      ...set.report,
      segmentCount: set.segments,
      ok: set.errorTypes.size === 0,
      errorTypes: [...set.errorTypes].sort(),
      issues: set.issues,
      noteCodes: [...set.notes],
    };
    this.#validator = undefined;
    this.#set = undefined;
    if (this.#group) this.#options.listener.setEnd?.(report, this.#group);
  }

  groupEnd(ge: ByteSegment | undefined): void {
    if (!this.#group) return;
    if (ge) this.#envelope.check(ge);
    if (!this.#group.answerable && this.#noteCode === NO_ERROR) this.#noteCode = INVALID_CONTENT;
    const report: GroupReport = { ...this.#group, statedSets: ge?.get(1) ?? "", noteCodes: this.#groupNotes };
    this.#group = undefined;
    if (this.#interchange) this.#options.listener.groupEnd?.(report, this.#interchange);
  }

  interchangeEnd(iea: ByteSegment | undefined): void {
    if (!this.#interchange) return;
    if (iea) this.#envelope.check(iea);
    const report: InterchangeReport = { ...this.#interchange, noteCode: this.#noteCode };
    this.#interchange = undefined;
    this.#options.listener.interchangeEnd?.(report);
  }

  envelopeFault(code: IssueCode, level: EnvelopeLevel, at: ByteSegment, element?: number): void {
    this.#envelopeIssue(code, level, at, element);
    if (this.#saidAt !== at.offset) this.#said.clear();
    this.#saidAt = at.offset;
    this.#said.add(element);
  }

  fileFault(code: IssueCode, offset: number): void {
    const note = INTERCHANGE_NOTES[code] ?? INVALID_STRUCTURE;
    if (code.startsWith("isa.")) this.#earlyNote = note;
    else if (this.#interchange && this.#noteCode === NO_ERROR) this.#noteCode = note;
    this.#emit({
      severity: "error",
      code,
      message: ISSUE_CATALOGUE[code],
      snip: 1,
      offset,
      ...this.#place(),
    });
  }

  fault(fault: Fault, at: FaultPlace): void {
    const listed = fault.code === "element.list" || fault.code === "element.list-period";
    const severity = fault.severity ?? (listed ? this.#options.unknownCodes : "error");
    const { start, end } = fault;
    const value =
      this.#options.showValues && start !== undefined && end !== undefined
        ? decodeText(at.bytes, start, end)
        : undefined;
    const { element, component, repeat, reference, segmentCode, elementCode, rule, trigger, overlay } = fault;
    const isMissing = fault.code === "segment.missing" || fault.code === "loop.missing";
    const businessUnit = this.#units?.at(at.ordinal, isMissing);
    const segment = fault.segmentId ?? segmentName(at);
    this.#emit({
      severity,
      code: fault.code,
      message: issueMessage(fault, segment),
      snip: fault.snip,
      ...this.#place(),
      loopPath: fault.loopPath,
      segment,
      ordinal: at.ordinal,
      offset: at.offset,
      ...(element === undefined ? {} : { element }),
      ...(component === undefined ? {} : { component }),
      ...(repeat === undefined ? {} : { repeat }),
      ...(reference === undefined ? {} : { reference }),
      ...(segmentCode === undefined ? {} : { segmentCode }),
      ...(elementCode === undefined ? {} : { elementCode }),
      ...(rule === undefined ? {} : { rule }),
      ...(trigger === undefined ? {} : { trigger }),
      ...(businessUnit === undefined ? {} : { businessUnit }),
      ...(overlay === undefined ? {} : { overlay }),
      ...(value === undefined ? {} : { value }),
    });
  }

  /** A value of the envelope that its element does not allow. What the walker compares, it has told already. */
  #envelopeElement(fault: Fault, at: FaultPlace): void {
    const { element, reference, rule } = fault;
    if (at.offset === this.#saidAt && this.#said.has(element)) return;
    const segment = segmentName(at);
    if (segment === "ISA" || segment === "IEA" || segment === "TA1") this.#noteInterchange(segment, element);
    // A 999 repeats GS and ST, and has no code for what else is wrong with them.
    else if (this.#group && segment !== "SE") this.#group.answerable = false;
    this.#emit({
      severity: "error",
      code: segment === "ISA" ? "isa.element" : "envelope.element",
      message: issueMessage(fault, segment),
      snip: 1,
      ...this.#place(),
      segment,
      ordinal: at.ordinal,
      offset: at.offset,
      ...(element === undefined ? {} : { element }),
      ...(reference === undefined ? {} : { reference }),
      ...(rule === undefined ? {} : { rule }),
    });
  }

  #noteInterchange(segment: string, element: number | undefined): void {
    if (this.#noteCode !== NO_ERROR) return;
    this.#noteCode = (segment === "ISA" ? ISA_NOTES[element ?? 0] : undefined) ?? INVALID_STRUCTURE;
  }

  #envelopeIssue(
    code: IssueCode,
    level: EnvelopeLevel,
    at: ByteSegment,
    element?: number,
    severity: IssueSeverity = "error",
  ): void {
    if (severity === "error") this.#note(code, level);
    this.#emit({
      severity,
      code,
      message: envelopeMessage(code, at, element),
      snip: code.startsWith("guide.") ? 2 : 1,
      ...this.#place(),
      segment: segmentName(at),
      ordinal: at.ordinal,
      offset: at.offset,
      ...(element === undefined ? {} : { element }),
    });
  }

  #note(code: IssueCode, level: EnvelopeLevel): void {
    switch (level) {
      case "interchange":
        if (this.#noteCode === NO_ERROR) this.#noteCode = INTERCHANGE_NOTES[code] ?? INVALID_STRUCTURE;
        return;
      case "group": {
        const note = GROUP_NOTES[code];
        if (note !== undefined) this.#groupNotes.push(note);
        else if (this.#group) this.#group.answerable = false;
        return;
      }
      case "set": {
        const note = SET_NOTES[code];
        if (note !== undefined) this.#set?.notes.add(note);
        return;
      }
    }
  }

  #place(): Pick<Issue, "interchange" | "group" | "set"> {
    return {
      ...(this.#interchange ? { interchange: this.#interchangeOrdinal } : {}),
      ...(this.#group ? { group: this.#groupOrdinal } : {}),
      ...(this.#set ? { set: this.#setOrdinal } : {}),
    };
  }

  #emit(issue: Issue): void {
    const set = this.#set;
    if (set) {
      if (set.issues.length < this.#options.limits.issues) set.issues.push(issue);
      if (issue.severity === "error") set.errorTypes.add(issue.snip);
    }
    this.#options.listener.issue?.(issue);
  }
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

interface OpenSet {
  readonly report: SetReport;
  readonly issues: Issue[];
  readonly notes: Set<string>;
  segments: number;
  readonly errorTypes: Set<SnipType>;
}
