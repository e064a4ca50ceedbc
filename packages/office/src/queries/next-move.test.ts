import { isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { nextMove } from "./next-move.ts";

const dates = {
  since: isoDate("2026-03-02"),
  serviceOn: isoDate("2026-02-01"),
  filingDays: 90,
  answerDays: 30,
};

describe("who moves next about a claim", () => {
  it("that was sent is the payer, until two days later, and late from the day after", () => {
    expect(nextMove("sent", dates, isoDate("2026-03-04"))).toEqual({
      who: "payer",
      what: "Acknowledge the file (999).",
      by: "2026-03-04",
      isLate: false,
    });
    expect(nextMove("sent", dates, isoDate("2026-03-05")).isLate).toBe(true);
  });

  it("that was rejected is the biller, until the filing limit from the date of service", () => {
    expect(nextMove("rejected", dates, isoDate("2026-03-05"))).toMatchObject({
      who: "biller",
      by: "2026-05-02",
      isLate: false,
    });
  });

  it("that is paid is nobody", () => {
    expect(nextMove("paid", dates, isoDate("2030-01-01"))).toMatchObject({ who: "nobody", isLate: false });
  });
});
