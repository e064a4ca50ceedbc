/**
 * What a provider-level adjustment (PLB03-1) says, in plain words of our own; undefined for one that has none here. A
 * positive amount lowers the payment.
 */
export function providerAdjustmentWords(reason: string): string | undefined {
  return WORDS[reason];
}

const WORDS: Readonly<Record<string, string>> = {
  "50": "Late filing",
  "51": "Interest penalty",
  "72": "A refund of ours, acknowledged",
  AP: "An advance, taken back over time",
  B2: "A rebate",
  BD: "A bad debt",
  BN: "A bonus",
  C5: "A temporary allowance",
  CS: "An adjustment of the payer's",
  E3: "Withholding",
  FB: "A balance carried forward to or from another payment",
  IP: "An incentive",
  IR: "Withheld for the tax authority",
  J1: "Not reimbursable",
  L3: "A penalty",
  L6: "Interest",
  LE: "A levy",
  LS: "A lump sum",
  WO: "An overpayment, recovered",
};
