import type { ClaimAccident } from "@claimwright/model";
import { refuseFile } from "../internal/refuse.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { dayOf, given, textAt } from "../internal/values.ts";

/** CLM11: one or two causes, an element that the guide does not use, the state where an auto accident happened. */
export function accidentElement({ causes, state }: ClaimAccident): readonly string[] {
  const [first = "", second = "", ...further] = causes;
  if (further.length > 0)
    refuseFile("An accident has more than two causes.", "Give the two that matter.", "CLM11");
  return [first, second, "", state ?? ""];
}

export function readAccident(loop: SourceLoop): ClaimAccident | undefined {
  const clm = opening(loop);
  const causes = [1, 2].map((component) => clm.get(11, component)).filter((cause) => cause !== "");
  const date = dayOf(find(loop, "DTP", "439"));
  const state = textAt(clm, 11, 4);
  if (causes.length === 0 && date === undefined && state === undefined) return undefined;
  return { causes, ...given("date", date), ...given("state", state) };
}
