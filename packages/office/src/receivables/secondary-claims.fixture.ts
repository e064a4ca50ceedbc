/**
 * The first payer's 835 beside what the 837P to the next payer must say of it (loops 2320 and 2430), both as they
 * stand on the wire and worked out by hand from 837P X222A1, 1.4.4: SVD02 and every CAS add up to the line's charge,
 * AMT*D is what the lines were paid less the claim's own reasons, what is left (AMT*EAF) stands at one level.
 */
export interface SecondaryExample {
  readonly name: string;
  /** What was billed: `99214-25 210.00`, with a unit count behind a `x`. */
  readonly billed: readonly string[];
  /** CLP and what follows it. */
  readonly answer: readonly string[];
  /** Loop 2320 of the first payer. */
  readonly claim: readonly string[];
  /** Loops 2430, a list a service line. */
  readonly lines: readonly (readonly string[])[];
}

export const SECONDARY_EXAMPLES: readonly SecondaryExample[] = [
  {
    name: "Medicare paid its eighty percent; the supplement is asked for the coinsurance",
    billed: ["99214 210"],
    answer: ["CLP*C1*1*210*104*26*MB*ICN1", "SVC*HC:99214*210*104", "CAS*CO*45*80", "CAS*PR*2*26"],
    claim: ["AMT*D*104"],
    lines: [
      ["SVD*01112*104*HC:99214**1", "CAS*CO*45*80", "CAS*PR*2*26", "DTP*573*D8*20251201", "AMT*EAF*26"],
    ],
  },
  {
    name: "the deductible took the whole allowed amount and nothing was paid",
    billed: ["99214 210"],
    answer: ["CLP*C1*1*210*0*130*MB*ICN1", "SVC*HC:99214*210*0", "CAS*CO*45*80", "CAS*PR*1*130"],
    claim: ["AMT*D*0"],
    lines: [
      ["SVD*01112*0*HC:99214**1", "CAS*CO*45*80", "CAS*PR*1*130", "DTP*573*D8*20251201", "AMT*EAF*130"],
    ],
  },
  {
    name: "the last of the deductible, then coinsurance: two reasons of one group share a CAS",
    billed: ["99214 210"],
    answer: ["CLP*C1*1*210*64*66*MB*ICN1", "SVC*HC:99214*210*64", "CAS*CO*45*80", "CAS*PR*1*50**2*16"],
    claim: ["AMT*D*64"],
    lines: [
      ["SVD*01112*64*HC:99214**1", "CAS*CO*45*80", "CAS*PR*1*50**2*16", "DTP*573*D8*20251201", "AMT*EAF*66"],
    ],
  },
  {
    name: "sequestration stays the first payer's own and is not asked of the second",
    billed: ["99214 210"],
    answer: [
      "CLP*C1*1*210*101.92*26*MB*ICN1",
      "SVC*HC:99214*210*101.92",
      "CAS*CO*45*80**253*2.08",
      "CAS*PR*2*26",
    ],
    claim: ["AMT*D*101.92"],
    lines: [
      [
        "SVD*01112*101.92*HC:99214**1",
        "CAS*CO*45*80**253*2.08",
        "CAS*PR*2*26",
        "DTP*573*D8*20251201",
        "AMT*EAF*26",
      ],
    ],
  },
  {
    name: "a visit and an electrocardiogram, each with its own share",
    billed: ["99214 210", "93000 60"],
    answer: [
      "CLP*C1*1*270*116*29*MB*ICN1",
      "SVC*HC:99214*210*104",
      "CAS*CO*45*80",
      "CAS*PR*2*26",
      "SVC*HC:93000*60*12",
      "CAS*CO*45*45",
      "CAS*PR*2*3",
    ],
    claim: ["AMT*D*116"],
    lines: [
      ["SVD*01112*104*HC:99214**1", "CAS*CO*45*80", "CAS*PR*2*26", "DTP*573*D8*20251201", "AMT*EAF*26"],
      ["SVD*01112*12*HC:93000**1", "CAS*CO*45*45", "CAS*PR*2*3", "DTP*573*D8*20251201", "AMT*EAF*3"],
    ],
  },
  {
    name: "one line paid, the other denied as not necessary: the denial travels along, nothing of it is the patient's",
    billed: ["99214 210", "93000 60"],
    answer: [
      "CLP*C1*1*270*104*26*MB*ICN1",
      "SVC*HC:99214*210*104",
      "CAS*CO*45*80",
      "CAS*PR*2*26",
      "SVC*HC:93000*60*0",
      "CAS*CO*50*60",
    ],
    claim: ["AMT*D*104"],
    lines: [
      ["SVD*01112*104*HC:99214**1", "CAS*CO*45*80", "CAS*PR*2*26", "DTP*573*D8*20251201", "AMT*EAF*26"],
      ["SVD*01112*0*HC:93000**1", "CAS*CO*50*60", "DTP*573*D8*20251201"],
    ],
  },
  {
    name: "the first payer covers no such service: the second may",
    billed: ["V2020 150"],
    answer: ["CLP*C1*1*150*0*150*MB*ICN1", "SVC*HC:V2020*150*0", "CAS*PR*96*150"],
    claim: ["AMT*D*0"],
    lines: [["SVD*01112*0*HC:V2020**1", "CAS*PR*96*150", "DTP*573*D8*20251201", "AMT*EAF*150"]],
  },
  {
    name: "paid in full: the line says so without a reason",
    billed: ["99213 150"],
    answer: ["CLP*C1*1*150*150*0*MB*ICN1", "SVC*HC:99213*150*150"],
    claim: ["AMT*D*150"],
    lines: [["SVD*01112*150*HC:99213**1", "DTP*573*D8*20251201"]],
  },
  {
    name: "the payer left the modifier out of its answer; the line is found by code and charge",
    billed: ["99214-25 210", "11055 95"],
    answer: [
      "CLP*C1*1*305*146*36.5*MB*ICN1",
      "SVC*HC:11055*95*42",
      "CAS*CO*45*42.5",
      "CAS*PR*2*10.5",
      "SVC*HC:99214*210*104",
      "CAS*CO*45*80",
      "CAS*PR*2*26",
    ],
    claim: ["AMT*D*146"],
    lines: [
      ["SVD*01112*104*HC:99214**1", "CAS*CO*45*80", "CAS*PR*2*26", "DTP*573*D8*20251201", "AMT*EAF*26"],
      ["SVD*01112*42*HC:11055**1", "CAS*CO*45*42.5", "CAS*PR*2*10.5", "DTP*573*D8*20251201", "AMT*EAF*10.5"],
    ],
  },
  {
    name: "the payer changed the code: SVD states what was adjudicated, the line keeps what was billed",
    billed: ["83037 46.50"],
    answer: [
      "CLP*C1*1*46.5*19.8*4.95*MB*ICN1",
      "SVC*HC:83036*46.5*19.8***HC:83037",
      "CAS*CO*45*21.75",
      "CAS*PR*2*4.95",
    ],
    claim: ["AMT*D*19.8"],
    lines: [
      [
        "SVD*01112*19.8*HC:83036**1",
        "CAS*CO*45*21.75",
        "CAS*PR*2*4.95",
        "DTP*573*D8*20251201",
        "AMT*EAF*4.95",
      ],
    ],
  },
  {
    name: "the payer split a line of two units into two: both answers stand under the line that was billed",
    billed: ["97110 120 x2"],
    answer: [
      "CLP*C1*1*120*48.8*12.2*MB*ICN1",
      "SVC*HC:97110*60*24.4**1",
      "CAS*CO*45*29.5",
      "CAS*PR*2*6.1",
      "REF*6R*C1-1",
      "SVC*HC:97110*60*24.4**1",
      "CAS*CO*45*29.5",
      "CAS*PR*2*6.1",
      "REF*6R*C1-1",
    ],
    claim: ["AMT*D*48.8"],
    lines: [
      [
        "SVD*01112*24.4*HC:97110**1",
        "CAS*CO*45*29.5",
        "CAS*PR*2*6.1",
        "DTP*573*D8*20251201",
        "AMT*EAF*6.1",
        "SVD*01112*24.4*HC:97110**1",
        "CAS*CO*45*29.5",
        "CAS*PR*2*6.1",
        "DTP*573*D8*20251201",
        "AMT*EAF*6.1",
      ],
    ],
  },
  {
    name: "fewer units were paid than billed: SVD05 is what was paid",
    billed: ["97110 180 x3"],
    answer: [
      "CLP*C1*1*180*48.8*12.2*MB*ICN1",
      "SVC*HC:97110*180*48.8**2**3",
      "CAS*CO*45*59**151*60*1",
      "CAS*PR*2*12.2",
    ],
    claim: ["AMT*D*48.8"],
    lines: [
      [
        "SVD*01112*48.8*HC:97110**2",
        "CAS*CO*45*59**151*60*1",
        "CAS*PR*2*12.2",
        "DTP*573*D8*20251201",
        "AMT*EAF*12.2",
      ],
    ],
  },
  {
    name: "a claim-level deductible beside lines: it stands in 2320 and AMT*D is less by it",
    billed: ["99214 210"],
    answer: ["CLP*C1*1*210*100*30*MB*ICN1", "CAS*PR*1*30", "SVC*HC:99214*210*130", "CAS*CO*45*80"],
    claim: ["CAS*PR*1*30", "AMT*D*100"],
    lines: [["SVD*01112*130*HC:99214**1", "CAS*CO*45*80", "DTP*573*D8*20251201"]],
  },
  {
    name: "an answer without lines: liability and date stand at the claim, once",
    billed: ["99214 210"],
    answer: ["CLP*C1*1*210*104*26*MB*ICN1", "CAS*CO*45*80", "CAS*PR*2*26"],
    claim: ["CAS*CO*45*80", "CAS*PR*2*26", "AMT*D*104", "AMT*EAF*26", "DTP*573*D8*20251201"],
    lines: [[]],
  },
  {
    name: "the allowed amount is above the charge: the reason is negative and everything still adds up",
    billed: ["80061 40"],
    answer: ["CLP*C1*1*40*50*10*MB*ICN1", "SVC*HC:80061*40*50", "CAS*CO*94*-20", "CAS*PR*2*10"],
    claim: ["AMT*D*50"],
    lines: [
      ["SVD*01112*50*HC:80061**1", "CAS*CO*94*-20", "CAS*PR*2*10", "DTP*573*D8*20251201", "AMT*EAF*10"],
    ],
  },
  {
    name: "a copay, a deductible and coinsurance on one line are one liability",
    billed: ["99214 210"],
    answer: ["CLP*C1*1*210*60*70*12*ICN1", "SVC*HC:99214*210*60", "CAS*CO*45*80", "CAS*PR*3*20**1*30**2*20"],
    claim: ["AMT*D*60"],
    lines: [
      [
        "SVD*01112*60*HC:99214**1",
        "CAS*CO*45*80",
        "CAS*PR*3*20**1*30**2*20",
        "DTP*573*D8*20251201",
        "AMT*EAF*70",
      ],
    ],
  },
  {
    name: "interest is the payer's affair (AMT*I) and no part of what the next payer is told",
    billed: ["99214 210"],
    answer: [
      "CLP*C1*1*210*104*26*MB*ICN1",
      "AMT*I*1.37",
      "SVC*HC:99214*210*104",
      "CAS*CO*45*80",
      "CAS*PR*2*26",
    ],
    claim: ["AMT*D*104"],
    lines: [
      ["SVD*01112*104*HC:99214**1", "CAS*CO*45*80", "CAS*PR*2*26", "DTP*573*D8*20251201", "AMT*EAF*26"],
    ],
  },
  {
    name: "seven reasons of one group: six to a CAS, the seventh in the next",
    billed: ["99215 300"],
    answer: [
      "CLP*C1*1*300*100*20*MB*ICN1",
      "SVC*HC:99215*300*100",
      "CAS*CO*45*100**253*2**144*8**237*10**104*20**223*15",
      "CAS*CO*131*25",
      "CAS*PR*2*20",
    ],
    claim: ["AMT*D*100"],
    lines: [
      [
        "SVD*01112*100*HC:99215**1",
        "CAS*CO*45*100**253*2**144*8**237*10**104*20**223*15",
        "CAS*CO*131*25",
        "CAS*PR*2*20",
        "DTP*573*D8*20251201",
        "AMT*EAF*20",
      ],
    ],
  },
  {
    name: "the first payer left nothing on a line that is contractual in full",
    billed: ["36415 15", "99213 150"],
    answer: [
      "CLP*C1*1*165*72*18*MB*ICN1",
      "SVC*HC:36415*15*0",
      "CAS*CO*97*15",
      "SVC*HC:99213*150*72",
      "CAS*CO*45*60",
      "CAS*PR*2*18",
    ],
    claim: ["AMT*D*72"],
    lines: [
      ["SVD*01112*0*HC:36415**1", "CAS*CO*97*15", "DTP*573*D8*20251201"],
      ["SVD*01112*72*HC:99213**1", "CAS*CO*45*60", "CAS*PR*2*18", "DTP*573*D8*20251201", "AMT*EAF*18"],
    ],
  },
  {
    name: "odd cents on three lines",
    billed: ["99214 127.33", "81002 9.99", "36415 11.01"],
    answer: [
      "CLP*C1*1*148.33*89.57*22.39*MB*ICN1",
      "SVC*HC:99214*127.33*81.17",
      "CAS*CO*45*25.87",
      "CAS*PR*2*20.29",
      "SVC*HC:81002*9.99*3.2",
      "CAS*CO*45*5.99",
      "CAS*PR*2*.8",
      "SVC*HC:36415*11.01*5.2",
      "CAS*CO*45*4.51",
      "CAS*PR*2*1.3",
    ],
    claim: ["AMT*D*89.57"],
    lines: [
      [
        "SVD*01112*81.17*HC:99214**1",
        "CAS*CO*45*25.87",
        "CAS*PR*2*20.29",
        "DTP*573*D8*20251201",
        "AMT*EAF*20.29",
      ],
      ["SVD*01112*3.2*HC:81002**1", "CAS*CO*45*5.99", "CAS*PR*2*.8", "DTP*573*D8*20251201", "AMT*EAF*.8"],
      ["SVD*01112*5.2*HC:36415**1", "CAS*CO*45*4.51", "CAS*PR*2*1.3", "DTP*573*D8*20251201", "AMT*EAF*1.3"],
    ],
  },
];
