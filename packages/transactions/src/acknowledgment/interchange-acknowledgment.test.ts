import { isoDate } from "@claimwright/base";
import type { InterchangeAcknowledgment } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { envelope } from "../professional/claim.fixture.ts";
import { readTA1, writeTA1 } from "./interchange-acknowledgment.ts";

const rejected: InterchangeAcknowledgment = {
  interchangeControlNumber: "000000017",
  date: isoDate("2025-11-14"),
  time: "0930",
  status: "R",
  noteCode: "001",
};

describe("the acknowledgment of an interchange", () => {
  it("goes out and comes back", () => {
    const text = writeTA1(envelope, [rejected]);
    expect(text).toContain("TA1*000000017*251114*0930*R*001~");
    expect(readTA1(text)).toEqual({ ok: true, value: [rejected] });
  });

  it("is a problem where a file has none", () => {
    const read = readTA1("nothing");
    expect(read.ok ? undefined : read.error.message).toBe("The file holds no TA1.");
  });
});
