import { validateX12 } from "@claimwright/x12";

/** The errors that our own rules find in a file, with their places. */
export function guideErrors(text: string): readonly string[] {
  return validateX12(text)
    .issues.filter((issue) => issue.severity === "error")
    .map(({ ordinal, message }) => `segment ${ordinal}: ${message}`);
}

/** Whether the validator has the guide that a file follows; a test of the guide is skipped while it has not. */
export function hasGuide(text: string): boolean {
  return !validateX12(text).issues.some((issue) => issue.code === "guide.unsupported");
}
