/**
 * The institutional claim, 837 005010X223A2.
 */
export const X223A2_837I: string = `
guide 005010X223A2 837 HC Institutional claim
also 005010X223 005010X223A1 005010X223A3
codes filing = 11,12,13,14,15,16,17,AM,BL,CH,CI,DS,FI,HM,LM,MA,MB,MC,OF,TV,VA,WC,ZZ
codes attachment = 03,04,05,06,07,08,09,10,11,13,15,21,A3,A4,AM,AS,B2,B3,B4,BR,BS,BT,CB,CK,CT,D2,DA,DB,DG,DJ,DS,EB,HC,HR,I5,IR,LA,M1,MT,NN,OB,OC,OD,OE,OX,OZ,P4,P5,PE,PN,PO,PQ,PY,PZ,RB,RR,RT,RX,SG,V5,XP
codes pricing = 00,01,02,03,04,05,06,07,08,09,10,11,12,13,14

BHT R 1 = R:0019 R:00,18 R R R R:31,CH,RP
loop 1000A R 1 who sends the file
  NM1 R 1 = R:41 R:1,2 R S S N N R:46 R
    rule sender-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
  PER R 2 = R:IC S R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S
loop 1000B R 1 who receives the file
  NM1 R 1 = R:40 R:2 R N N N N R:46 R
loop 2000A R + billing provider level
  HL R 1 = R N R:20 R:1
  PRV S 1 = R:BI R:PXC R@taxonomy
  CUR S 1 = R:85 R@currency
  loop 2010AA R 1 billing provider
    NM1 R 1 = R:85 R:2 R N N N N S:XX S
    rule hierarchy-number 2 = checked hierarchy.number -- HL01 counts the levels of a set from 1.
    rule hierarchy-parent 2 = checked hierarchy.parent -- HL02 names the level above.
    rule hierarchy-children 2 = checked hierarchy.children -- HL04 says whether levels follow below.
    N3 R 1 = R S
    N4 R 1 = R S S S@country N N S
      rule billing-zip 4 warning = N403 at least 1000000 when N404 absent -- A billing provider in the United States gives nine digits of ZIP code; the guides' own examples give five.
    REF R 1 = R:EI R
    PER S 2 = R:IC S R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S
  loop 2010AB S 1 where payments go
    NM1 R 1 = R:87 R:2
    N3 R 1 = R S
    N4 R 1 = R S@states S S@country N N S
  loop 2010AC S 1 plan that payments go to
    NM1 R 1 = R:PE R:2 R N N N N R:PI,XV R
    N3 R 1 = R S
    N4 R 1 = R S S S@country N N S
    REF S 1 = R:2U,FY,NF R
    REF R 1 = R:EI R
  loop 2000B R + subscriber level
    HL R 1 = R R R:22 R:0,1
    SBR R 1 = R:A,B,C,D,E,F,G,H,P,S,T,U S:18 S S N N N N S:$filing
    rule claim-below-patient 4 = 2300 unused when SBR02 absent -- The subscriber is not the patient (SBR02 is empty): the claim belongs under the patient's level.
    rule claim-of-subscriber 4 = 2300 required when SBR02 is 18 -- The subscriber is the patient (SBR02 is 18): the claim stands here.
    rule patient-level 4 = 2000C required when SBR02 absent -- The subscriber is not the patient (SBR02 is empty): the patient's level follows.
    rule no-patient-level 4 warning = 2000C unused when SBR02 is 18 -- The subscriber is the patient (SBR02 is 18): some payers refuse a patient's level under it.
    rule group-name 4 warning = SBR04 unused when SBR03 present -- The group's name is for a policy without a group number: leave SBR04 empty.
    loop 2010BA R 1 subscriber
      NM1 R 1 = R:IL R:1,2 R S S N S S:II,MI S
        rule subscriber-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
      N3 S 1 = R S
      N4 S 1 = R S@states S S@country N N S
      DMG S 1 = R:D8 R R:F,M,U
      rule subscriber-street 4 = N3 required when 2000B/SBR02 is 18 -- The subscriber is the patient: give the street (N3).
      rule subscriber-city 4 = N4 required when 2000B/SBR02 is 18 -- The subscriber is the patient: give the city (N4).
      rule subscriber-birth 4 = DMG required when 2000B/SBR02 is 18 -- The subscriber is the patient: give birth date and sex (DMG).
      REF S 1 = R:SY R
      REF S 1 = R:Y4 R
    loop 2010BB R 1 payer
      NM1 R 1 = R:PR R:2 R N N N N R:PI,XV R
      N3 S 1 = R S
      N4 S 1 = R S@states S S@country N N S
      REF S 3 = R:2U,EI,FY,NF R
      REF S 1 = R:G2,LU R
      rule payer-numbers-once 4 = REF01 distinct -- Each kind of payer number (REF01) stands once.
    loop 2300 S 100 claim
      CLM R 1 = R R N N R(R R:A R) N R:A,B,C R:N,W,Y R:I,Y N N N N N N N N N N S:1,10,11,15,2,3,4,5,6,7,8,9
      rule charge-sum 3 = checked balance.claim-charge -- CLM02 is the sum of the lines' charges.
      rule charge-not-negative 3 = CLM02 at least 0 -- A claim's charge is not negative.
      rule replaced-claim 4 = REF[F8] required when CLM05-3 is 7,8 -- A replacement or void names the claim that it replaces: give REF*F8.
      DTP S 1 = R:096 R:TM R
      rule discharge-hour 4 warning = DTP[096] required when CLM05-1 is 11 and CLM05-3 is 1,4 -- A final inpatient claim has a discharge hour: give DTP*096.
      DTP R 1 = R:434 R:RD8 R
        rule statement-forward 4 = DTP03 not after DTP03 -- The statement's dates run backward.
      DTP S 1 = R:435 R:D8,DT R
      rule inpatient-admission 4 warning = DTP[435] required when CLM05-1 is 11,18,21 -- An inpatient claim has an admission date: give DTP*435.
      rule admitted-in-time 4 warning = DTP[435]03 not after DTP[434]03 -- Admission is not after the statement's last day.
      DTP S 1 = R:050 R:D8 R
      CL1 R 1 = R S R
      PWK S 10 = R:$attachment R:AA,BM,EL,EM,FT,FX N N S:AC S
        rule attachment-number 4 = PWK06 required when PWK02 is BM,EL,EM,FT,FX -- What is sent apart is found by its control number: give PWK05 and PWK06.
      CN1 S 1 = R:01,02,03,04,05,06,09 S S S S S
      AMT S 1 = R:F3 R
      REF S 1 = R:4N R
      REF S 1 = R:9F R
      REF S 1 = R:G1 R
      REF S 1 = R:F8 R
      REF S 1 = R:9A R
      REF S 1 = R:9C R
      REF S 5 = R:LX R
      REF S 1 = R:D9 R
      REF S 1 = R:LU R
      REF S 1 = R:EA R
      REF S 1 = R:P4 R
      REF S 1 = R:G4 R
      K3 S 10 = R
      NTE S 10 = R:ALG,DCP,DGN,DME,MED,NTR,ODT,RHB,RLH,RNH,SET,SFM,SPT,UPI R
      NTE S 1 = R:ADD R
      CRC S 1 = R:ZZ R:N,Y R:AV,NU,S2,ST S S
      HI R 1 = R(R:ABK,BK R N N N N N N S:N,U,W,Y)
      HI S 1 = R(R:ABJ,BJ R)
      rule admitting-diagnosis 4 warning = HI[ABJ,BJ] required when CLM05-1 is 11,18,21 -- An inpatient claim has an admitting diagnosis: give HI*ABJ.
      HI S 1 = R(R:APR,PR R) S(R:APR,PR R) S(R:APR,PR R)
      HI S 1 = R(R:ABN,BN R N N N N N N S:N,U,W,Y) S(R:ABN,BN R N N N N N N S:N,U,W,Y)x11
      HI S 1 = R(R:DR R)
      HI S 2 = R(R:ABF,BF R N N N N N N S:N,U,W,Y) S(R:ABF,BF R N N N N N N S:N,U,W,Y)x11
      rule one-revision 5 = HI[ABF,BF]01..12-1 is not BF when HI[ABK] present -- Diagnoses of ICD-10 (ABK) and ICD-9 (BF) do not mix.
      rule one-revision-old 5 = HI[ABF,BF]01..12-1 is not ABF when HI[BK] present -- Diagnoses of ICD-9 (BK) and ICD-10 (ABF) do not mix.
      HI S 1 = R(R:BBR,BR,CAH R R:D8 R)
      HI S 2 = R(R:BBQ,BQ R R:D8 R) S(R:BBQ,BQ R R:D8 R)x11
      rule principal-procedure 4 = HI[BBR,BR,CAH] required when HI[BBQ,BQ] present -- Other procedures follow a principal one: give HI*BBR.
      HI S 2 = R(R:BI R R:RD8 R) S(R:BI R R:RD8 R)x11
        rule span-forward 4 = HI01-4 not after HI01-4 -- The range of dates runs backward.
      HI S 2 = R(R:BH R R:D8 R) S(R:BH R R:D8 R)x11
      HI S 2 = R(R:BE R N N R) S(R:BE R N N R)x11
      HI S 2 = R(R:BG R) S(R:BG R)x11
      HI S 2 = R(R:TC R) S(R:TC R)x11
      HCP S 1 = R:$pricing R S S S S S S N N S:DA,UN S S:T1,T2,T3,T4,T5,T6 S:1,2,3,4,5 S:1,2,3,4,5,6
      rule attending 4 warning = 2310A required -- All claims but those of unplanned transport name the attending provider: give loop 2310A.
      rule operating-first 4 = 2310B required when 2310C present -- Another operating physician (2310C) stands beside the operating physician: give loop 2310B.
      rule operating 4 warning = 2310B required when HI[BBR,BR] present -- A procedure was done: name the operating physician in loop 2310B.
      rule lines-count 4 = 2400/LX01 counts -- LX01 counts the lines of a claim from 1.
      rule payer-of-line 4 = 2320 required when 2430 present -- What another payer decided on a line (2430) needs that payer in loop 2320.
      rule decided-once 4 warning = 2330B/DTP[573] unused when 2430/DTP[573] present -- Where lines say when the payer decided (2430), the claim does not.
      rule payers-in-order 4 = 2320/SBR[A,B,C,D,E,F,G,H,P,S,T]01 distinct -- Each place in the order of payers (SBR01) stands once in a claim; only U may repeat.
      rule other-not-first 4 = 2320/SBR01 is not P when 2000B/SBR01 is P -- The payer of the claim is the first (SBR01 is P): another cannot be too.
      rule other-not-second 4 = 2320/SBR01 is not S when 2000B/SBR01 is S -- The payer of the claim is the second (SBR01 is S): another cannot be too.
      rule other-not-third 4 = 2320/SBR01 is not T when 2000B/SBR01 is T -- The payer of the claim is the third (SBR01 is T): another cannot be too.
      rule payer-ids-differ 4 warning = 2330B/NM109 distinct -- Lines name a payer by its number (2330B NM109): two payers should not share one.
      loop 2310A S 1 attending provider
        NM1 R 1 = R:71 R:1 R S S N S S:XX S
        PRV S 1 = R:AT R:PXC R@taxonomy
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310B S 1 operating physician
        NM1 R 1 = R:72 R:1 R S S N S S:XX S
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310C S 1 other operating physician
        NM1 R 1 = R:ZZ R:1 R S S N S S:XX S
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310D S 1 rendering provider
        NM1 R 1 = R:82 R:1 R S S N S S:XX S
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310E S 1 service facility
        NM1 R 1 = R:77 R:2 R N N N N S:XX S
        N3 R 1 = R S
        N4 R 1 = R S S S@country N N S
        REF S 3 = R:0B,G2,LU R
      loop 2310F S 1 referring provider
        NM1 R 1 = R:DN R:1 R S S N S S:XX S
        REF S 3 = R:0B,1G,G2 R
      loop 2320 S 10 other coverage
        SBR R 1 = R:A,B,C,D,E,F,G,H,P,S,T,U R:01,18,19,20,21,39,40,53,G8 S S N N N N S:$filing
        CAS S 5 = R:CO,CR,OA,PI,PR R@carc R S S@carc S S S@carc S S S@carc S S S@carc S S S@carc S S
        AMT S 1 = R:D R
        rule payer-balance 3 warning = checked balance.other-payer -- What an earlier payer paid and adjusted is the claim's charge: AMT*D + all CAS. Payers' own answers often break it.
        rule paid-by-payer 4 = AMT[D] required when 2330B/DTP[573] present -- The payer decided (DTP*573): say what it paid in AMT*D.
        AMT S 1 = R:EAF R
        rule liability-once 4 = checked situation.remaining-liability -- What the patient still owes stands at the claim or at its lines, not both.
        AMT S 1 = R:A8 R
        rule uncovered-is-charge 3 warning = AMT[A8]02 same as 2300/CLM02 -- What is not covered (AMT*A8) is the whole charge of the claim.
        rule uncovered-unpaid 4 warning = AMT[D] unused when AMT[A8] present -- A payer that was not asked (AMT*A8) has paid nothing: leave AMT*D out.
        rule uncovered-unadjusted 4 warning = CAS unused when AMT[A8] present -- A payer that was not asked (AMT*A8) has adjusted nothing: leave CAS out.
        OI R 1 = N N R:N,W,Y N N R:I,Y
        MIA S 1 = R N S S S@remark_code S S S S S S S S S S S S S S S@remark_codex4 S
        MOA S 1 = S S S@remark_codex5 S S
        rule one-adjudication 4 warning = MOA unused when MIA present -- Inpatient (MIA) and outpatient (MOA) adjudication do not go together.
        loop 2330A R 1 other subscriber
          NM1 R 1 = R:IL R:1,2 R S S N S R:II,MI R
            rule other-subscriber-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
          N3 S 1 = R S
          N4 S 1 = R S@states S S@country N N S
          REF S 2 = R:SY R
        loop 2330B R 1 other payer
          NM1 R 1 = R:PR R:2 R N N N N R:PI,XV R
          N3 S 1 = R S
          N4 S 1 = R S@states S S@country N N S
          DTP S 1 = R:573 R:D8 R
          REF S 2 = R:2U,EI,FY,NF R
          REF S 1 = R:G1 R
          REF S 1 = R:9F R
          REF S 1 = R:T4 R
          REF S 1 = R:F8 R
        loop 2330C S 1 other attending
          NM1 R 1 = R:71 R:1
          REF R 4 = R:0B,1G,G2,LU R
        loop 2330D S 1 other operating
          NM1 R 1 = R:72 R:1
          REF R 4 = R:0B,1G,G2,LU R
        loop 2330E S 1 other second operating
          NM1 R 1 = R:ZZ R:1
          REF R 4 = R:0B,1G,G2,LU R
        loop 2330F S 1 other facility
          NM1 R 1 = R:77 R:2
          REF R 3 = R:0B,G2,LU R
        loop 2330G S 1 other rendering
          NM1 R 1 = R:82 R:1
          REF R 4 = R:0B,1G,G2,LU R
        loop 2330H S 1 other referring
          NM1 R 1 = R:DN R:1
          REF R 3 = R:0B,1G,G2 R
        loop 2330I S 1 other billing
          NM1 R 1 = R:85 R:2
          REF R 2 = R:G2,LU R
      loop 2400 R 999 service line
        LX R 1 = R
        SV2 R 1 = R@revenue S(R:ER,HC,HP,IV,WK R S S S S S) R R:DA,UN R N S
          rule line-not-negative 3 = SV203 at least 0 -- A line's charge is not negative.
          rule units-not-negative 4 = SV205 at least 0 -- A quantity is not negative.
        PWK S 10 = R:$attachment R:AA,BM,EL,EM,FT,FX N N S:AC S
          rule line-attachment-number 4 = PWK06 required when PWK02 is BM,EL,EM,FT,FX -- What is sent apart is found by its control number: give PWK05 and PWK06.
        DTP S 1 = R:472 R:D8,RD8 R
          rule service-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
        REF S 1 = R:6R R
        REF S 1 = R:9B R
        REF S 1 = R:9D R
        AMT S 1 = R:GT R
        AMT S 1 = R:N8 R
        NTE S 1 = R:TPO R
        HCP S 1 = R:$pricing R S S S S S S S:ER,HC,HP,IV,WK S S:DA,UN S S:T1,T2,T3,T4,T5,T6 S:1,2,3,4,5 S:1,2,3,4,5,6
        loop 2410 S 1 drug
          LIN R 1 = N R:N4 R
          CTP R 1 = N N N R R(R:F2,GR,ME,ML,UN)
          REF S 1 = R:VY,XZ R
        loop 2420A S 1 operating physician of the line
          NM1 R 1 = R:72 R:1 R S S N S S:XX S
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420B S 1 other operating physician of the line
          NM1 R 1 = R:ZZ R:1 R S S N S S:XX S
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420C S 1 rendering provider of the line
          NM1 R 1 = R:82 R:1 R S S N S S:XX S
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420D S 1 referring provider of the line
          NM1 R 1 = R:DN R:1 R S S N S S:XX S
          REF S 20 = R:0B,1G,G2 R N S(R:2U R)
        loop 2430 S 15 what another payer decided on the line
          SVD R 1 = R R S(R:ER,HC,HP,IV,WK R S S S S S) R R S
            rule payer-known 4 = SVD01 among 2330B/NM109 -- The payer of a line's decision (SVD01) is one of those in loop 2330B (NM109).
          rule line-balance 3 = checked balance.adjudicated-line -- What the payers paid and adjusted is the line's charge: SVD02 + all CAS.
          CAS S 5 = R:CO,CR,OA,PI,PR R@carc R S S@carc S S S@carc S S S@carc S S S@carc S S S@carc S S
          DTP R 1 = R:573 R:D8 R
          AMT S 1 = R:EAF R
    loop 2000C S + patient level
      HL R 1 = R R R:23 R:0
      PAT R 1 = R:01,19,20,21,39,40,53,G8
      loop 2010CA R 1 patient
        NM1 R 1 = R:QC R:1 R S S N S
        N3 R 1 = R S
        N4 R 1 = R S@states S S@country N N S
        DMG R 1 = R:D8 R R:F,M,U
        REF S 1 = R:Y4 R
        REF S 1 = R:1W,SY R
      same 2300 R 100
`;
