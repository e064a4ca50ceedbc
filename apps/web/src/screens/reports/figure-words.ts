import type { Answer } from "../../api/client.ts";
import { dollars } from "../../ui/formats.ts";

type Figure = Answer<"reportFigures">["figures"][number];

/** `92.5 %`, `76.9 days`; `none` where there is nothing to divide by. */
export function shownValue({ value, unit }: Figure): string {
  if (value === undefined) return "none";
  switch (unit) {
    case "percent":
      return `${value.toFixed(1)} %`;
    case "days":
      return `${value.toFixed(1)} days`;
    case "cents":
      return dollars(value);
    case "count":
      return value.toLocaleString("en-US");
  }
}
