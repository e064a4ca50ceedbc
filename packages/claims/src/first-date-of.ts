import type { IsoDate } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";

/** The first date of service of a claim, by which its tables and rules are chosen; undefined without lines. */
export function firstDateOf({ lines }: Pick<ProfessionalClaim, "lines">): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const { dateOfService } of lines) {
    if (first === undefined || dateOfService.from < first) first = dateOfService.from;
  }
  return first;
}
