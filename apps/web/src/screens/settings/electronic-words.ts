import type { Answer } from "../../api/client.ts";
import { day, words } from "../../ui/formats.ts";

/** `Approved 05/20/2019` */
export function electronicWords({
  state,
  on,
}: Answer<"openSettings">["enrolments"][number]["claims"]): string {
  return on === undefined ? words(state) : `${words(state)} ${day(on)}`;
}
