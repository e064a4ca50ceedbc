import type { CodeLists } from "./code-list.ts";
import { EnvelopeWalker } from "./internal/envelope-walker.ts";
import { SegmentScanner } from "./internal/segment-scanner.ts";
import { encodeText } from "./internal/text.ts";
import { FileValidator } from "./internal/validate/file-validator.ts";
import { GuideChooser } from "./internal/validate/guide-chooser.ts";
import { ListChecker } from "./internal/validate/list-checker.ts";
import type { Issue } from "./issue.ts";
import { DEFAULT_LIMITS, type X12Limits } from "./limits.ts";
import { BUILT_IN_LISTS } from "./lists/built-in-lists.ts";
import type { Overlay } from "./overlay.ts";
import type { ValidationListener } from "./validation-listener.ts";
import type { GroupReport, InterchangeReport, SetReport, ValidationReport } from "./validation-report.ts";

export interface ValidateOptions {
  readonly limits?: Partial<X12Limits>;
  /** A code that its published list lacks: `warning` unless said otherwise, for lists change three times a year. */
  readonly unknownCodes?: "warning" | "error" | "off";
  /** Published lists by name, instead of the short ones that are built in and beside them. */
  readonly lists?: CodeLists;
  /** What payers ask beside their guides. One that does not fit its guide throws OverlayError. */
  readonly overlays?: readonly Overlay[];
  /** Reads every set with this guide, such as `005010X222A1`, whatever GS08 and ST03 say. */
  readonly guide?: string;
  /** Puts the faulty value into issues. They may then identify a patient: off unless asked for. */
  readonly showValues?: boolean;
  /** Names the claim or inquiry of each issue by its own number (CLM01, TRN02), which may identify a patient. */
  readonly showBusinessUnits?: boolean;
}

/** Takes the bytes of a file in any cut. */
export interface X12Consumer {
  push(chunk: Uint8Array): void;
  /** Says that no more bytes come. */
  end(): void;
}

/** A validator for a stream: memory is one chunk, one segment and the issues of one set. */
export function createValidator(listener: ValidationListener, options: ValidateOptions = {}): X12Consumer {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { unknownCodes = "warning" } = options;
  const known: CodeLists =
    unknownCodes === "off" ? new Map() : new Map([...BUILT_IN_LISTS, ...(options.lists ?? [])]);
  const validator = new FileValidator({
    limits,
    lists: new ListChecker(known),
    guides: new GuideChooser(options.guide, options.overlays ?? []),
    unknownCodes: unknownCodes === "error" ? "error" : "warning",
    showValues: options.showValues ?? false,
    showBusinessUnits: options.showBusinessUnits ?? false,
    listener,
  });
  const walker = new EnvelopeWalker(validator);
  const scanner = new SegmentScanner(walker, limits);
  return {
    push: (chunk) => scanner.push(chunk),
    end: () => {
      scanner.end();
      walker.finish(scanner.current);
    },
  };
}

/** Validates a whole file in memory and answers everything that was found. */
export function validateX12(input: Uint8Array | string, options: ValidateOptions = {}): ValidationReport {
  const collector = new ReportCollector(options.limits?.issues ?? DEFAULT_LIMITS.issues);
  const validator = createValidator(collector, options);
  validator.push(typeof input === "string" ? encodeText(input) : input);
  validator.end();
  return collector.report();
}

class ReportCollector implements ValidationListener {
  readonly #limit: number;
  readonly #issues: Issue[] = [];
  readonly #interchanges: InterchangeReport[] = [];
  #groups: GroupReport[] = [];
  #sets: SetReport[] = [];
  #count = 0;
  #ok = true;

  constructor(limit: number) {
    this.#limit = limit;
  }

  issue(issue: Issue): void {
    this.#count++;
    if (issue.severity === "error") this.#ok = false;
    if (this.#issues.length < this.#limit) this.#issues.push(issue);
  }

  setEnd(set: SetReport): void {
    this.#sets.push(set);
  }

  groupEnd(group: GroupReport): void {
    this.#groups.push({ ...group, sets: this.#sets });
    this.#sets = [];
  }

  interchangeEnd(interchange: InterchangeReport): void {
    this.#interchanges.push({ ...interchange, groups: this.#groups });
    this.#groups = [];
  }

  report(): ValidationReport {
    return { ok: this.#ok, interchanges: this.#interchanges, issues: this.#issues, issueCount: this.#count };
  }
}
