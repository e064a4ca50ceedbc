import { idOf, type Payer, type PayerId } from "@claimwright/model";
import { parseX12 } from "@claimwright/x12";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sandboxClearinghouse } from "./sandbox-clearinghouse.ts";
import { sendClaims } from "./send-claims.ts";
import { openTestOffice, type TestOffice } from "./sent-visits.fixture.ts";

let test: TestOffice;
beforeEach(async () => {
  test = await openTestOffice();
});
afterEach(() => test.close());

const OTHER: Payer = { id: idOf<PayerId>("other"), name: "Other Plan", payerIdentifier: "OTH01" };

async function readyClaim(index: number, payer?: Payer) {
  const claim = await test.claimVisit(index, (coverage) =>
    payer === undefined ? coverage : { ...coverage, payer },
  );
  if (claim.kind === "held") throw new Error(claim.why.reason);
  return claim.claimId;
}

describe("claims of several payers sent together", () => {
  it("leave in a file for each payer, which names it as receiver, and reach that payer alone", async () => {
    const own = await readyClaim(0);
    const others = [await readyClaim(1, OTHER), await readyClaim(2, OTHER)];
    const reached: string[] = [];
    const asPayer = (identifier: string) => ({
      ...test.partner,
      deliver: async () => {
        reached.push(identifier);
        return { outcome: "delivered" } as const;
      },
    });
    const house = sandboxClearinghouse(
      new Map([
        ["SBX01", asPayer("SBX01")],
        ["OTH01", asPayer("OTH01")],
      ]),
    );
    const files = await sendClaims(test.office, test.desk, [others[0]!, own, others[1]!], house);
    expect(files.map(({ claimIds, bytes }) => [receiversOf(bytes), [...claimIds].sort()])).toEqual([
      [["OTH01", "OTH01"], [...others].sort()],
      [["SBX01", "SBX01"], [own]],
    ]);
    expect(reached).toEqual(["OTH01", "SBX01"]);
  });

  it("a file to a payer that is not behind the door says so instead of going to another", async () => {
    const house = sandboxClearinghouse(new Map([["SBX01", test.partner]]));
    const claim = await readyClaim(0, OTHER);
    await expect(sendClaims(test.office, test.desk, [claim], house)).rejects.toThrow(/OTH01/);
  });
});

/** ISA08, and NM109 of the receiver (1000B). */
function receiversOf(bytes: Uint8Array): readonly (string | undefined)[] {
  const [interchange] = parseX12(bytes).interchanges;
  const set = interchange?.groups[0]?.sets[0];
  const receiver = set?.segments.find((segment) => segment.id === "NM1" && segment.get(1) === "40");
  return [interchange?.isa.get(8).trim(), receiver?.get(9)];
}
