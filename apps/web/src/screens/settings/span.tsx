import type { ReactElement } from "react";
import { day } from "../../ui/formats.ts";

/** From a day, and to a day where there is one. */
export function Span({
  from,
  to,
}: {
  readonly from: string | undefined;
  readonly to: string | undefined;
}): ReactElement {
  return (
    <>
      {from === undefined ? "" : `from ${day(from)}`}
      {to === undefined ? "" : ` to ${day(to)}`}
    </>
  );
}
