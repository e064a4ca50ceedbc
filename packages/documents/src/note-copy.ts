import { type IsoDate, usDate } from "@claimwright/base";
import { type PersonName, readingName } from "@claimwright/model";
import type { Letter } from "./letter.ts";

/** A signed note as it stands in the record. */
export interface NoteCopyFacts {
  readonly practice: Letter["from"];
  readonly patientName: PersonName;
  readonly birthDate: IsoDate;
  readonly dateOfService: IsoDate;
  /** Name and credential, and the day of the signature. */
  readonly signer: string;
  readonly signedOn: IsoDate;
  readonly text: string;
}

/** The note as pages to enclose: its words unchanged, who signed it and when. */
export function noteCopy(facts: NoteCopyFacts): Letter {
  return {
    language: "en",
    from: facts.practice,
    date: facts.dateOfService,
    title: "Note of the visit",
    facts: [
      ["Patient", readingName(facts.patientName)],
      ["Date of birth", usDate(facts.birthDate)],
      ["Date of service", usDate(facts.dateOfService)],
    ],
    blocks: [
      ...facts.text.split(/\n{2,}/).map((text) => ({ kind: "paragraph" as const, text })),
      { kind: "paragraph", text: `Signed by ${facts.signer} on ${usDate(facts.signedOn)}.` },
    ],
  };
}
