/**
 * The claim payment, 835 005010X221A1. It has no ST03.
 */
export const X221A1_835: string = `
guide 005010X221A1 835 HP Claim payment
also 005010X221

BPR R 1 = R:C,D,H,I,P,U,X R R:C,D R:ACH,BOP,CHK,FWT,NON S:CCP,CTX S:01,04 S S:DA S S S S:01,04 S S:DA,SG S R
  rule payment-not-negative 3 = BPR02 at least 0 -- A payment is not negative: what is owed goes forward as PLB*FB.
  rule notification-unpaid 3 = BPR02 at most 0 when BPR01 is H -- A notification (BPR01 is H) pays nothing.
  rule ach-format 4 = BPR05 required when BPR04 is ACH -- An ACH payment says its format: give BPR05.
  rule sender-bank 4 = BPR07 required when BPR04 is ACH,BOP,FWT -- Money that moves between banks names the payer's bank: give BPR06 and BPR07.
  rule sender-account 4 = BPR09 required when BPR04 is ACH,BOP,FWT -- Money that moves between banks names the payer's account: give BPR08 and BPR09.
  rule payer-identifier 4 = BPR10 required when BPR04 is ACH,BOP,FWT -- Money that moves between banks names who sends it: give BPR10.
  rule receiver-bank 4 = BPR13 required when BPR04 is ACH,BOP,FWT -- Money that moves between banks names the payee's bank: give BPR12 and BPR13.
  rule receiver-account 4 = BPR15 required when BPR04 is ACH,BOP,FWT -- Money that moves between banks names the payee's account: give BPR14 and BPR15.
rule payment-balance 3 = checked balance.payment -- BPR02 is the sum of all CLP04 less all PLB.
TRN R 1 = R:1 R R S
CUR S 1 = R:PR R@currency
REF S 1 = R:EV R
REF S 1 = R:F2 R
DTM S 1 = R:405 R
loop 1000A R 1 payer
  N1 R 1 = R:PR R S:XV S
  N3 R 1 = R S
  N4 R 1 = R S@states S S@country N N S
  REF S 4 = R:2U,EO,HI,NF R
  PER S 1 = R:CX S S:EM,FX,TE S S:EM,EX,FX,TE S S:EX S
    rule payer-extension 4 warning = PER03 is TE when PER05 is EX -- An extension (EX) follows a telephone number (TE).
  PER R + = R:BL S S:EM,TE,UR S S:EM,EX,FX,TE,UR S S:EM,EX,FX,UR S
  PER S 1 = R:IC N R:UR R
loop 1000B R 1 payee
  N1 R 1 = R:PE R R:FI,XV,XX R
  rule tax-number 4 warning = REF[TJ] required when N103 is XX -- A payee that is named by its NPI also has its tax number: give REF*TJ.
  N3 S 1 = R S
  N4 S 1 = R S@states S S@country N N S
  REF S + = R:0B,D3,PQ,TJ R
  RDM S 1 = R:BM,EM,FT,OL S S
loop 2000 S + batch of claims
  LX R 1 = R
  TS3 S 1 = R R R R R N N N N N N N S N S N S S N S S S S S
  TS2 S 1 = S S S S S S S S S S S S S S S S S S S
  rule summary-first 4 warning = TS3 required when TS2 present -- TS2 adds to TS3: give TS3.
  loop 2100 R + claim payment
    CLP R 1 = R R:1,19,2,20,21,22,23,25,3,4 R R S R:12,13,14,15,16,17,AM,CH,DS,HM,LM,MA,MB,MC,OF,TV,VA,WC,ZZ R S S N S S S
    rule claim-balance 3 = checked balance.claim -- CLP03 is CLP04 + all CAS of the claim and its lines.
    rule reversal-charge 3 = CLP03 at most 0 when CLP02 is 22 -- A reversal (CLP02 is 22) takes the charge back: CLP03 is not positive.
    rule reversal-payment 3 = CLP04 at most 0 when CLP02 is 22 -- A reversal (CLP02 is 22) takes the payment back: CLP04 is not positive.
    rule charge-not-negative 3 warning = CLP03 at least 0 when CLP02 is 1,2,3,19,20,21 -- Only a reversal (CLP02 is 22) has a negative charge.
    CAS S 99 = R:CO,OA,PI,PR R@carc R S S@carc S S S@carc S S S@carc S S S@carc S S S@carc S S
    NM1 R 1 = R:QC R:1 S S S N S S:34,HN,II,MI,MR S
    NM1 S 1 = R:IL R:1,2 S S S N S R:FI,II,MI R
      rule subscriber-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
    NM1 S 1 = R:74 R:1,2 S S S N S S:C S
    NM1 S 1 = R:82 R:1,2 S S S N S R:BD,BS,FI,MC,PC,SL,UP,XX R
      rule rendering-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
    NM1 S 1 = R:TT R:2 R N N N N R:AD,FI,NI,PI,PP,XV R
    rule crossover-to 4 warning = NM1[TT] required when CLP02 is 19,20,21,23 -- The claim was sent on (CLP02): say to whom in NM1*TT.
    NM1 S 1 = R:PR R:2 R N N N N R:AD,FI,NI,PI,PP,XV R
    NM1 S 1 = R:GB R:1,2 S S S N S S:FI,II,MI S
    MIA S 1 = R S S S S@remark_code S S S S S S S S S S S S S S S@remark_codex4 S
    MOA S 1 = S S S@remark_codex5 S S
    rule one-adjudication 4 = MOA unused when MIA present -- Inpatient (MIA) and outpatient (MOA) adjudication do not go together.
    REF S 5 = R:1L,1W,28,6P,9A,9C,BB,CE,EA,F8,G1,G3,IG,SY R
    REF S 10 = R:0B,1A,1B,1C,1D,1G,1H,1J,D3,G2,LU R
    rule claim-numbers-once 4 warning = REF01 distinct -- Each kind of number (REF01) should stand once in a claim.
    DTM S 2 = R:232,233 R
    rule claim-from 4 = DTM[232] required when DTM[233] present -- The claim's last day (233) has a first day: give DTM*232.
    rule claim-forward 4 = DTM[232]02 not after DTM[233]02 -- The claim's first day (232) is not after its last (233).
    DTM S 1 = R:036 R
    DTM S 1 = R:050 R
    PER S 2 = R:CX S R:EM,FX,TE R S:EM,EX,FX,TE S S:EX S
    AMT S 13 = R:AU,D8,DY,F5,I,NL,T,T2,ZK,ZL,ZM,ZN,ZO R
    rule claim-amounts-once 4 warning = AMT01 distinct -- Each kind of amount (AMT01) should stand once in a claim.
    QTY S 14 = R:CA,CD,LA,LE,NE,NR,OU,PS,VS,ZK,ZL,ZM,ZN,ZO R
    rule claim-quantities-once 4 warning = QTY01 distinct -- Each kind of quantity (QTY01) should stand once in a claim.
    loop 2110 S 999 service payment
      SVC R 1 = R(R:AD,ER,HC,HP,IV,N4,N6,NU,UI,WK R S S S S) R R S S S(R:AD,ER,HC,HP,IV,N4,NU,WK R S S S S S) S
      rule line-balance 3 = checked balance.line -- SVC02 is SVC03 + all CAS of the line.
      DTM S 2 = R:150,151,472 R
      rule service-dated 4 warning = DTM[472] or DTM[150] or 2100/DTM[232] required -- A line has its date, where the claim has none: give DTM*472.
      rule service-one-date 4 = DTM[472] unused when DTM[150] present -- A line has one date (472) or a first and a last (150, 151), not both.
      rule service-from 4 = DTM[150] required when DTM[151] present -- A line's last day (151) has a first day: give DTM*150.
      rule service-to 4 = DTM[151] required when DTM[150] present -- A line's first day (150) has a last day: give DTM*151.
      rule service-forward 4 = DTM[150]02 not after DTM[151]02 -- A line's first day (150) is not after its last (151).
      CAS S 99 = R:CO,OA,PI,PR R@carc R S S@carc S S S@carc S S S@carc S S S@carc S S S@carc S S
      REF S 8 = R:1S,APC,BB,E9,G1,G3,LU,RB R
      REF S 1 = R:6R R
      REF S 10 = R:0B,1A,1B,1C,1D,1G,1H,1J,D3,G2,HPI,SY,TJ R
      REF S 5 = R:0K R
      AMT S 9 = R:B6,KH,T,T2,ZK,ZL,ZM,ZN,ZO R
      rule line-amounts-once 4 warning = AMT01 distinct -- Each kind of amount (AMT01) should stand once in a line.
      QTY S 6 = R:ZK,ZL,ZM,ZN,ZO R
      rule line-quantities-once 4 warning = QTY01 distinct -- Each kind of quantity (QTY01) should stand once in a line.
      LQ S 99 = R:HE,RX R
PLB S + = R R R(R:50,51,72,90,AH,AM,AP,B2,B3,BD,BN,C5,CR,CS,CT,CV,CW,DM,E3,FB,FC,GO,HM,IP,IR,IS,J1,L3,L6,LE,LS,OA,OB,PI,PL,RA,RE,SL,TL,WO,WU S) R S(R S) S S(R S) S S(R S) S S(R S) S S(R S) S
  rule recovery-named 4 warning = PLB03-2 required when PLB03-1 is WO -- What is taken back (WO) names the claim or letter: give PLB03-2.
  rule interest-sign 3 warning = PLB04 at most 0 when PLB03-1 is L6 -- Interest that is paid (L6) adds to the payment: PLB04 is negative.
  rule levy-sign 3 warning = PLB04 at least 0 when PLB03-1 is IR,LE -- What is held back for the tax office (IR, LE) lowers the payment: PLB04 is positive.
`;
