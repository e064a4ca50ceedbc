import type { Guide } from "../../guide.ts";
import type { CodeTable } from "../code-table.ts";
import type { Capture, CompiledRule } from "./compiled-rule.ts";

/** A guide made ready for the validator: numbers instead of names, and everything that can be known before reading. */
export interface CompiledGuide {
  readonly guide: Guide;
  readonly root: LoopNode;
  readonly loops: readonly LoopNode[];
  readonly segments: readonly SegmentNode[];
  /** Segment ids of the guide, as packed bytes. */
  readonly segmentKeys: ReadonlySet<number>;
  /** How many slots the rules share. */
  readonly slotCount: number;
}

export interface LoopNode {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly parent: LoopNode | undefined;
  readonly depth: number;
  /** Its place among the children of its parent. */
  readonly childIndex: number;
  readonly children: ChildNode[];
  /** Segments that can come next inside this loop, by packed id; a child loop stands here with its first segment. */
  readonly byKey: Map<number, SegmentNode[]>;
  readonly requiredChildren: number[];
  readonly path: readonly string[];
  /** The first segment when it is an HL. */
  readonly hierarchical: boolean;
  /** Children that are hierarchical loops, for HL04. */
  readonly hierarchicalChildren: number[];
  /** Rules that are asked when the loop closes, and the slots that are emptied when it opens. */
  readonly rules: CompiledRule[];
  readonly slots: number[];
  /** Those of the slots that gather texts or count on, and have more to empty than a bit. */
  readonly gathering: number[];
}

export interface ChildNode {
  readonly segment: SegmentNode;
  readonly loop: LoopNode | undefined;
  readonly required: boolean;
  readonly max: number;
  readonly overlay: string | undefined;
  /** Children of one group may come in any order: neighbours that start with the same segment id. */
  readonly group: number;
}

export interface SegmentNode {
  readonly index: number;
  readonly id: string;
  readonly key: number;
  /** The loop in whose children it stands. */
  readonly within: LoopNode;
  readonly childIndex: number;
  readonly group: number;
  readonly max: number;
  /** The loop that it starts, when it is the first segment of one. */
  readonly starts: LoopNode | undefined;
  readonly elements: readonly ElementUse[];
  /** The payer's overlay that changed how often it may come. */
  readonly overlay: string | undefined;
  /** How many elements the standard gives the segment. */
  readonly elementLimit: number;
  /** The last element that must be there. */
  readonly lastRequired: number;
  readonly syntax: readonly SyntaxNote[];
  /** What tells this segment from others of the same id: codes of one element or of its first component. */
  readonly qualifier: Qualifier | undefined;
  /** What rules remember of the segment, the rules of each occurrence, and the slots that live no longer. */
  readonly captures: Capture[];
  readonly rules: CompiledRule[];
  readonly slots: number[];
  /** Those of the slots that gather texts or count on, and have more to empty than a bit. */
  readonly gathering: number[];
}

export interface Qualifier {
  readonly element: number;
  readonly component: boolean;
  readonly codes: CodeTable;
}

/** P: all or none. R: at least one. E: at most one. C: the first asks for the others. L: the first asks for one. */
export interface SyntaxNote {
  readonly kind: "P" | "R" | "E" | "C" | "L";
  readonly positions: readonly number[];
}

export type ElementKind = "AN" | "ID" | "N" | "R" | "DT" | "TM" | "B" | "composite";

export interface ElementUse {
  readonly usage: 0 | 1 | 2;
  readonly kind: ElementKind;
  readonly min: number;
  readonly max: number;
  /** The data element's number, for IK402. */
  readonly reference: string;
  readonly codes: CodeTable | undefined;
  readonly list: string | undefined;
  readonly overlay: string | undefined;
  readonly repeats: number;
  readonly components: readonly ElementUse[] | undefined;
  readonly componentSyntax: readonly SyntaxNote[];
  /** How many components the standard gives the composite. */
  readonly componentLimit: number;
  /** For element 1251: how far before it the format qualifier 1250 stands; 0: none. */
  readonly formatBack: number;
}

export const UNUSED = 0;
export const SITUATIONAL = 1;
export const REQUIRED = 2;
