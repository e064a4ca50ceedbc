import type { SecondaryExample } from "./secondary-claims.fixture.ts";

/**
 * The first payer's 835 to a facility beside what the 837I to the next payer must say of it, worked out by hand from
 * 837I X223A2: a line is named by its revenue code (SVD04), with its procedure where it has one; a stay that was paid as
 * a whole stands at the claim alone. `billed` is revenue code, procedure or `-`, and charge.
 */
export const INSTITUTIONAL_SECONDARY_EXAMPLES: readonly SecondaryExample[] = [
  {
    name: "an emergency visit with laboratory and drugs: each line its own, the packaged drug by revenue code alone",
    billed: ["0450 99285 500", "0300 80053 60", "0250 - 40"],
    answer: [
      "CLP*C1*1*600*300*70*MA*ICN1",
      "SVC*HC:99285*500*280*0450",
      "CAS*CO*45*150",
      "CAS*PR*2*70",
      "SVC*HC:80053*60*20*0300",
      "CAS*CO*45*40",
      "SVC*NU:0250*40*0",
      "CAS*CO*97*40",
    ],
    claim: ["AMT*D*300"],
    lines: [
      ["SVD*01112*280*HC:99285*0450*1", "CAS*CO*45*150", "CAS*PR*2*70", "DTP*573*D8*20251201", "AMT*EAF*70"],
      ["SVD*01112*20*HC:80053*0300*1", "CAS*CO*45*40", "DTP*573*D8*20251201"],
      ["SVD*01112*0**0250*1", "CAS*CO*97*40", "DTP*573*D8*20251201"],
    ],
  },
  {
    name: "a stay paid by its diagnosis related group: the deductible stands at the claim, the lines say nothing",
    billed: ["0120 - 10000", "0360 - 2500"],
    answer: ["CLP*C1*1*12500*9000*1676*MA*ICN1", "CAS*CO*45*1824", "CAS*PR*1*1676"],
    claim: ["CAS*CO*45*1824", "CAS*PR*1*1676", "AMT*D*9000", "AMT*EAF*1676", "DTP*573*D8*20251201"],
    lines: [[], []],
  },
  {
    name: "the deductible took the whole allowed amount and nothing was paid",
    billed: ["0510 99213 200"],
    answer: ["CLP*C1*1*200*0*120*MA*ICN1", "SVC*HC:99213*200*0*0510", "CAS*CO*45*80", "CAS*PR*1*120"],
    claim: ["AMT*D*0"],
    lines: [
      ["SVD*01112*0*HC:99213*0510*1", "CAS*CO*45*80", "CAS*PR*1*120", "DTP*573*D8*20251201", "AMT*EAF*120"],
    ],
  },
  {
    name: "sequestration of the claim as a whole lowers the amount paid below the sum of its lines",
    billed: ["0450 99285 500"],
    answer: [
      "CLP*C1*1*500*274.4*70*MA*ICN1",
      "CAS*CO*253*5.6",
      "SVC*HC:99285*500*280*0450",
      "CAS*CO*45*150",
      "CAS*PR*2*70",
    ],
    claim: ["CAS*CO*253*5.6", "AMT*D*274.4"],
    lines: [
      ["SVD*01112*280*HC:99285*0450*1", "CAS*CO*45*150", "CAS*PR*2*70", "DTP*573*D8*20251201", "AMT*EAF*70"],
    ],
  },
  {
    name: "a service that the first payer does not cover is asked of the second with all of its charge",
    billed: ["0510 99213 200", "0270 - 35"],
    answer: [
      "CLP*C1*1*235*96*59*MA*ICN1",
      "SVC*HC:99213*200*96*0510",
      "CAS*CO*45*80",
      "CAS*PR*2*24",
      "SVC*NU:0270*35*0",
      "CAS*PR*96*35",
    ],
    claim: ["AMT*D*96"],
    lines: [
      ["SVD*01112*96*HC:99213*0510*1", "CAS*CO*45*80", "CAS*PR*2*24", "DTP*573*D8*20251201", "AMT*EAF*24"],
      ["SVD*01112*0**0270*1", "CAS*PR*96*35", "DTP*573*D8*20251201", "AMT*EAF*35"],
    ],
  },
];
