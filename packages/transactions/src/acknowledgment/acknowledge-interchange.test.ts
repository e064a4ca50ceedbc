import { isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { dependentVisit, envelope, header, officeVisit } from "../professional/claim.fixture.ts";
import { write837P } from "../professional/write-837p.ts";
import { acknowledgeInterchange } from "./acknowledge-interchange.ts";
import { read999 } from "./read-999.ts";

const options = {
  interchangeControlNumber: 900,
  groupControlNumber: 900,
  date: isoDate("2025-11-15"),
  time: "0800",
};
const text = write837P({
  envelope,
  ...header,
  claims: [officeVisit, dependentVisit],
  firstSetControlNumber: 1,
  claimsPerSet: 1,
});

describe("a file of claims is acknowledged", () => {
  it("accepted as a whole, addressed back to its sender", () => {
    const answer = acknowledgeInterchange(text, options);
    expect(answer.accepted).toBe(true);
    expect(answer.acknowledgments).toMatchObject([
      {
        functionalIdentifier: "HC",
        groupControlNumber: "17",
        groupStatus: "A",
        sets: [{ errors: [] }, { errors: [] }],
      },
    ]);
    const read = read999(answer.text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.acknowledgments).toEqual(answer.acknowledgments);
    expect(read.value.envelope).toMatchObject({
      senderId: "SANDBOXPAYER",
      receiverId: "RIVERSIDE",
      usage: "T",
    });
  });

  it("in part: the set with a claim that lacks its frequency is rejected, the other stands", () => {
    const { acknowledgments, accepted } = acknowledgeInterchange(text.replace("11:B:7", "11:B"), options);
    expect(accepted).toBe(false);
    expect(acknowledgments[0]?.groupStatus).toBe("P");
    expect(acknowledgments[0]?.sets.map((set) => set.status)).toEqual(["A", "R"]);
    expect(acknowledgments[0]?.sets[1]?.errors).toMatchObject([
      { segment: "CLM", loop: "2300", elementPosition: 5, componentPosition: 3, code: "1" },
    ]);
  });

  it("refuses to answer what is no interchange", () => {
    expect(() => acknowledgeInterchange("nothing", options)).toThrow(/no interchange/);
  });
});
