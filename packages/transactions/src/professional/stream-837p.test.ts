import { ProblemError } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { dependentVisit, envelope, header, officeVisit, secondaryClaim } from "./claim.fixture.ts";
import { read837P } from "./read-837p.ts";
import { stream837P } from "./stream-837p.ts";
import { write837P } from "./write-837p.ts";

const text = write837P({
  envelope,
  ...header,
  claims: [officeVisit, dependentVisit, secondaryClaim],
  firstSetControlNumber: 1,
  claimsPerSet: 2,
});

function* cut(file: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(file);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("claims that come in as a stream", () => {
  it.each([1, 13, 100, 100_000])("are the claims of the whole file, cut every %i bytes", async (size) => {
    const whole = read837P(text);
    if (!whole.ok) throw new Error(whole.error.message);
    const streamed = [];
    for await (const each of stream837P(cut(text, size))) streamed.push(each);
    expect(streamed.map(({ claim }) => claim)).toEqual(
      whole.value.submissions.flatMap(({ claims }) => claims),
    );
    expect(streamed.map(({ submission }) => submission.reference)).toEqual([
      "BATCH17",
      "BATCH17",
      "BATCH17-2",
    ]);
  });

  it("stand until the place where the file cannot be read", async () => {
    const claims: string[] = [];
    const reading = (async () => {
      for await (const { claim } of stream837P(cut(text.replace("CLM*V1002*90.05", "CLM*V1002*X"), 100))) {
        claims.push(claim.patientControlNumber);
      }
    })();
    await expect(reading).rejects.toThrow(ProblemError);
    expect(claims).toEqual(["V1001"]);
  });
});
