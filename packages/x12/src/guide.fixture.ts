import type { Guide, LoopSpec, RuleSpec } from "./guide.ts";
import { type OutgoingSegment, writeX12 } from "./write-x12.ts";

/** Every rule of a guide once, in the order of its file. */
export function rulesOf({ root }: Guide): RuleSpec[] {
  const rules = new Set<RuleSpec>();
  const gather = (loop: LoopSpec): void => {
    for (const rule of loop.rules) rules.add(rule);
    for (const child of loop.children) {
      if (child.kind === "loop") gather(child);
      else for (const rule of child.rules) rules.add(rule);
    }
  };
  gather(root);
  return [...rules];
}

/** One interchange with one set of the guide. */
export function setFile(guide: Guide, ...sets: readonly (readonly OutgoingSegment[])[]): string {
  return writeX12({
    isa: {
      senderQualifier: "ZZ",
      senderId: "CLINIC",
      receiverQualifier: "ZZ",
      receiverId: "PAYER",
      date: "250101",
      time: "0930",
      controlNumber: "7",
      usage: "T",
    },
    groups: [
      {
        functionalId: guide.functionalId,
        senderCode: "CLINIC",
        receiverCode: "PAYER",
        date: "20250101",
        time: "0930",
        controlNumber: "1",
        version: guide.id,
        sets: sets.map((segments, index) => ({
          transaction: guide.transaction,
          controlNumber: String(index + 1).padStart(4, "0"),
          ...(guide.hasImplementationReference ? { implementation: guide.id } : {}),
          segments,
        })),
      },
    ],
  });
}
