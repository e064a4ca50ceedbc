import { ISSUE_CATALOGUE } from "../../issue.ts";
import type { Fault } from "./fault-sink.ts";

/** `Loop 2010AA, NM109: The element must have a value.` Names places and rules, never a value of the file. */
export function issueMessage(fault: Fault, segment: string): string {
  const loop = fault.loopPath.at(-1);
  const element = fault.element === undefined ? "" : String(fault.element).padStart(2, "0");
  const component = fault.component === undefined ? "" : `-${fault.component}`;
  const repeat = fault.repeat === undefined ? "" : ` (repeat ${fault.repeat})`;
  const qualifier = fault.detail !== undefined && fault.rule === undefined ? `*${fault.detail}` : "";
  const where = `${loop ? `Loop ${loop}, ` : ""}${segment}${qualifier}${element}${component}${repeat}`;
  const asked = fault.overlay === undefined ? "" : ` (${fault.overlay} asks it.)`;
  return `${where}: ${fault.rule !== undefined && fault.detail !== undefined ? fault.detail : ISSUE_CATALOGUE[fault.code]}${asked}`;
}
