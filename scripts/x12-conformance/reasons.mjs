/** Why we differ from what a file declares of itself: whose the difference is, and what is cited for it. */
export const DECLARED = [
  {
    path: "835_005010X221A1_cob-contractural-adjustment.835",
    class: "dirt",
    text: "The file leaves out what X221A1 requires (BPR16, PER*BL, SVC01-1 with its qualifier), and CLP03 is not CLP04 + all CAS (X221A1 1.10.2.1).",
  },
  {
    path: "835_005010X221A1_tertiary-payment.835",
    class: "dirt",
    text: "The file leaves out what X221A1 requires (BPR16, PER*BL) and separates components otherwise than ISA16 says.",
  },
  {
    path: "834_005010X220A1_enroll-employee-managed-care.834",
    class: "dirt",
    text: "DTP*358 is no date of a member's level in X220A1 (loop 2000).",
  },
  {
    path: "837_005010X223A3_institutional-claim.837i",
    class: "dirt",
    text: "CLM06 is not used in X223A2, and the statement's dates (DTP*434) are a range, RD8.",
  },
  {
    path: "837_005010X223A3_out-of-network-repriced-claim.837i",
    class: "dirt",
    text: "ISA16 says that : separates components; the file separates them with >.",
  },
  {
    path: "837_005010X223A3_ppo-repriced-claim.837i",
    class: "dirt",
    text: "ISA16 says that : separates components; the file separates them with >.",
  },
  {
    path: "837_005010X223A3_two-claims-single-provider.837i",
    class: "dirt",
    text: "CLM06 is not used in X223A2: it belongs to the professional and the dental claim.",
  },
  {
    path: "837_005010X222A2_demo.cob.2ndary.example4.837",
    class: "dirt",
    text: "ISA16 says that : separates components; the file separates them with >.",
  },
  {
    path: "837_005010X222A2_demo.cob.example3.A.837",
    class: "dirt",
    text: "Loop 2320 names no payer: X222A1 requires loop 2330B in it.",
  },
  {
    path: "837_005010X222A2_demo.cob.example4.837",
    class: "dirt",
    text: "AMT*F2 is of release 004010; loop 2320 of X222A1 knows D, A8 and EAF.",
  },
  {
    path: "pass_admission-request-for-review.edi",
    class: "dirt",
    text: "SE01 is not the count of segments.",
  },
  {
    path: "pass_request-for-non-emergency-transportation.edi",
    class: "dirt",
    text: "Service levels name one another as parent (HL*6*5), though HL04 of that parent says that nothing follows below; X217 puts all of them below the event.",
  },
  {
    path: "HR277_Heatlh_Care_Information_Status_Notification_pass_1.era",
    class: "dirt",
    text: "IEA02 is not ISA13.",
  },
  {
    path: "pass_837-institutional-claim.edi",
    class: "dirt",
    text: "The value of a DTP is not in the form that DTP02 says.",
  },
  {
    path: "src_test_resources_x12_invalid999.edi",
    class: "dirt",
    text: "The project calls the file invalid in its own name and in its remark; only the column says valid.",
  },
  {
    path: "test-files_835_multi-line-not-delimited.edi",
    class: "reader",
    text: "Their reader does not take a line end as terminator. X12.5 lets any character that ISA names terminate a segment, and the other three accept the file.",
  },
];

/** Why another validator refuses what we accept, by what it says. */
export const THEIRS = [
  {
    who: "pyx12",
    says: /ZIP Code.*regular expression/,
    class: "stricter",
    text: "Nine digits of ZIP code for the billing provider: X222A1 and X223A2 ask for them, the guides' own examples give five. We warn.",
  },
  {
    who: "pyx12",
    says: /Attachment Transmission Code/,
    class: "defect",
    text: "PWK02 of a line takes AD where PWK01 is CT (X222A1 2400, durable equipment certificate).",
  },
  {
    who: "pyx12",
    says: /leading space|ISA01/,
    class: "stricter",
    text: "Blanks before a segment and ISA01 03 only: we pass blanks between segments and take 01.",
  },
  {
    who: "stupidedi",
    says: /E1705/,
    class: "defect",
    text: "AK203 repeats the ST03 of what is answered; it has no list of codes (X231A1).",
  },
  {
    who: "stupidedi",
    says: /E98: Entity Identifier Code/,
    class: "defect",
    text: "The entity of a status is one of the published list, which has 85 (X212 2200C).",
  },
  {
    who: "stupidedi",
    says: /E1207: Coverage Level Code/,
    class: "defect",
    text: "EQ03 takes IND (X279A1 2110C).",
  },
  {
    who: "stupidedi",
    says: /unknown interchange version/,
    class: "stricter",
    text: "It reads no interchange of version 00402; GS08 says which guide the sets follow.",
  },
  {
    who: "stupidedi",
    says: /missing SE segment.*missing GE segment/,
    class: "defect",
    text: "It misses trailers that are there: ISA11 holds U, as before release 00501, and it takes that for a repeat separator.",
  },
  {
    who: "stupidedi",
    says: /E373: Date.*2023/,
    class: "ours",
    text: "GS04 holds no day of the calendar; we do not check the date of a group.",
  },
  {
    who: "imsweb",
    says: /^/,
    class: "no place",
    text: "It counts an error and keeps neither place nor reason; the others that know the guide accept the file or say why.",
  },
];
