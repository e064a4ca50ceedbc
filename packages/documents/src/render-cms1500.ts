import type { IsoDate } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { drawCms1500 } from "./internal/draw-cms1500.ts";
import { makePdf } from "./internal/pdf.ts";

export interface Cms1500Options {
  /** `copy`: a plain page with boxes and captions; `overlay`: data alone, to print over the red form. */
  readonly variant: "copy" | "overlay";
  /** Written as the date of the document. */
  readonly createdOn: IsoDate;
  /** Box 31. */
  readonly signedOn?: IsoDate;
  /** Moves the data of an overlay right and down, in points, to suit a printer. */
  readonly alignment?: { readonly rightPt: number; readonly downPt: number };
}

/** A claim as CMS-1500 (02/12) pages of six lines, as PDF bytes; the same claim and options give the same bytes. */
export function renderCms1500(claim: ProfessionalClaim, options: Cms1500Options): Promise<Uint8Array> {
  const head = {
    title: `CMS-1500 ${claim.patientControlNumber}`,
    author: claim.billingProvider.organizationName ?? "",
    createdOn: options.createdOn,
    language: "en-US",
  };
  return makePdf(head, (pdf) => drawCms1500(pdf, claim, options));
}
