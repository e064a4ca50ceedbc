import type { ReactElement } from "react";
import { dollars } from "./formats.ts";
import { Why, type WhyFacts } from "./why.tsx";

/** An amount; with its reason where one was kept. */
export function Money({
  cents,
  whys = [],
  about = "this amount",
}: {
  readonly cents: number;
  readonly whys?: readonly WhyFacts[];
  readonly about?: string;
}): ReactElement {
  return (
    <Why whys={whys} about={`${dollars(cents)}, ${about}`}>
      {dollars(cents)}
    </Why>
  );
}
