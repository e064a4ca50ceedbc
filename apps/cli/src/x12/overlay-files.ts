import { readFileSync } from "node:fs";
import { ProblemError } from "@claimwright/base";
import { createValidator, guideNames, type Overlay, OverlayError, parseOverlay } from "@claimwright/x12";

/** Reads the overlays and checks that each fits its guide. */
export function readOverlays(files: readonly string[]): readonly Overlay[] {
  return files.map((file) => {
    const text = textOf(file);
    try {
      const overlay = parseOverlay(text);
      createValidator({}, { overlays: [overlay] });
      return overlay;
    } catch (error) {
      if (!(error instanceof OverlayError)) throw error;
      throw new ProblemError(
        {
          code: "input.layout",
          file,
          place: `line ${error.line}`,
          message: error.message,
          remedy: "Mend the line and check again.",
        },
        { cause: error },
      );
    }
  });
}

export function checkGuideName(name: string): void {
  const known = guideNames();
  if (known.includes(name)) return;
  throw new ProblemError({
    code: "input.field",
    message: `No guide ${name} is known.`,
    remedy: `Name one of ${known.join(", ")}.`,
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.not-found",
        file,
        message: "The overlay cannot be read.",
        remedy: "Name a text file with what the payer asks.",
      },
      { cause: error },
    );
  }
}
