/**
 * The professional claim, 837 005010X222A1.
 */
export const X222A1_837P: string = `
guide 005010X222A1 837 HC Professional claim
also 005010X222 005010X222A2
codes filing = 11,12,13,14,15,16,17,AM,BL,CH,CI,DS,FI,HM,LM,MA,MB,MC,OF,TV,VA,WC,ZZ
codes attachment = 03,04,05,06,07,08,09,10,11,13,15,21,A3,A4,AM,AS,B2,B3,B4,BR,BS,BT,CB,CK,CT,D2,DA,DB,DG,DJ,DS,EB,HC,HR,I5,IR,LA,M1,MT,NN,OB,OC,OD,OE,OX,OZ,P4,P5,PE,PN,PO,PQ,PY,PZ,RB,RR,RT,RX,SG,V5,XP

BHT R 1 = R:0019 R:00,18 R R R R:CH,RP
loop 1000A R 1 who sends the file
  NM1 R 1 = R:41 R:1,2 R S S N N R:46 R
    rule sender-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
  PER R 2 = R:IC S R:ED,EM,FX,TE R S:ED,EM,EX,FX,TE S S:ED,EM,EX,FX,TE S
loop 1000B R 1 who receives the file
  NM1 R 1 = R:40 R:2 R N N N N R:46 R
loop 2000A R + billing provider level
  HL R 1 = R N R:20 R:1
  PRV S 1 = R:BI R:PXC R@taxonomy
  CUR S 1 = R:85 R@currency
  loop 2010AA R 1 billing provider
    NM1 R 1 = R:85 R:1,2 R S S N S S:XX S
      rule billing-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
    rule hierarchy-number 2 = checked hierarchy.number -- HL01 counts the levels of a set from 1.
    rule hierarchy-parent 2 = checked hierarchy.parent -- HL02 names the level above.
    rule hierarchy-children 2 = checked hierarchy.children -- HL04 says whether levels follow below.
    N3 R 1 = R S
    N4 R 1 = R S S S@country N N S
      rule billing-zip 4 warning = N403 at least 1000000 when N404 absent -- A billing provider in the United States gives nine digits of ZIP code; the guides' own examples give five.
    REF R 1 = R:EI,SY R
    REF S 2 = R:0B,1G R
    PER S 2 = R:IC S R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S
  loop 2010AB S 1 where payments go
    NM1 R 1 = R:87 R:1,2
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
    SBR R 1 = R:A,B,C,D,E,F,G,H,P,S,T,U S:18 S S S:12,13,14,15,16,41,42,43,47 N N N S:$filing
    rule claim-below-patient 4 = 2300 unused when SBR02 absent -- The subscriber is not the patient (SBR02 is empty): the claim belongs under the patient's level.
    rule claim-of-subscriber 4 = 2300 required when SBR02 is 18 -- The subscriber is the patient (SBR02 is 18): the claim stands here.
    rule patient-level 4 = 2000C required when SBR02 absent -- The subscriber is not the patient (SBR02 is empty): the patient's level follows.
    rule no-patient-level 4 warning = 2000C unused when SBR02 is 18 -- The subscriber is the patient (SBR02 is 18): some payers refuse a patient's level under it.
    rule group-name 4 warning = SBR04 unused when SBR03 present -- The group's name is for a policy without a group number: leave SBR04 empty.
    rule medicare-secondary 4 warning = SBR05 required when SBR09 is MA,MB and SBR01 is not P -- Medicare is not the first payer: say why in SBR05.
    rule medicare-secondary-only 4 warning = SBR05 unused when SBR01 is P -- The insurance type (SBR05) is for a payer that is not the first.
    rule subscriber-condition 4 = PAT unused when SBR02 absent -- PAT of the subscriber is for a subscriber who is the patient.
    PAT S 1 = N N N N S:D8 S S:01 S S:Y
      rule subscriber-condition-says 4 = PAT05 or PAT07 or PAT09 required -- PAT says a date of death, a weight or a pregnancy; it is empty.
    loop 2010BA R 1 subscriber
      NM1 R 1 = R:IL R:1,2 R S S N S R:II,MI R
        rule subscriber-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
      N3 S 1 = R S
      N4 S 1 = R S@states S S@country N N S
      DMG S 1 = R:D8 R R:F,M,U
      rule subscriber-street 4 = N3 required when 2000B/SBR02 is 18 -- The subscriber is the patient: give the street (N3).
      rule subscriber-city 4 = N4 required when 2000B/SBR02 is 18 -- The subscriber is the patient: give the city (N4).
      rule subscriber-birth 4 = DMG required when 2000B/SBR02 is 18 -- The subscriber is the patient: give birth date and sex (DMG).
      REF S 1 = R:SY R
      REF S 1 = R:Y4 R
      PER S 1 = R:IC S R:TE R S:EX S
    loop 2010BB R 1 payer
      NM1 R 1 = R:PR R:2 R N N N N R:PI,XV R
      N3 S 1 = R S
      N4 S 1 = R S@states S S@country N N S
      REF S 3 = R:2U,EI,FY,NF R
      REF S 2 = R:G2,LU R
      rule payer-numbers-once 4 = REF01 distinct -- Each kind of payer number (REF01) stands once.
    loop 2300 S 100 claim
      CLM R 1 = R R N N R(R@pos R:B R) R:N,Y R:A,B,C R:N,W,Y R:I,Y S:P S(R:AA,EM,OA S:AA,EM,OA N S@states S@country) S:02,03,05,09 N N N N N N N S:1,2,3,4,5,6,7,8,9,10,11,15
      rule charge-sum 3 = checked balance.claim-charge -- CLM02 is the sum of the lines' charges.
      rule charge-not-negative 3 = CLM02 at least 0 -- A claim's charge is not negative.
      rule replaced-claim 4 = REF[F8] required when CLM05-3 is 7,8 -- A replacement or void names the claim that it replaces: give REF*F8.
      rule accident-state 4 = CLM11-4 required when CLM11-1 is AA or CLM11-2 is AA -- A car accident has a state: give CLM11-4.
      rule accident-date 4 = DTP[439] required when CLM11-1..2 is AA,OA -- An accident has a date: give DTP*439.
      rule accident-state-only 4 warning = CLM11-4 unused when CLM11-1 is not AA and CLM11-2 absent -- The accident's state is for a car accident: leave CLM11-4 empty.
      DTP S 1 = R:431 R:D8 R
      DTP S 1 = R:454 R:D8 R
      DTP S 1 = R:304 R:D8 R
      DTP S 1 = R:453 R:D8 R
      rule medicare-manifestation 4 = DTP[453] required when CR208 is A,M and 2000B/SBR09 is MB -- Medicare asks when an acute condition that is manipulated began: give DTP*453.
      DTP S 1 = R:439 R:D8 R
      DTP S 1 = R:484 R:D8 R
      DTP S 1 = R:455 R:D8 R
      DTP S 1 = R:471 R:D8 R
      DTP S 1 = R:314,360,361 R:D8,RD8 R
        rule disability-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
      DTP S 1 = R:297 R:D8 R
      DTP S 1 = R:296 R:D8 R
      DTP S 1 = R:435 R:D8 R
      rule inpatient-admission 4 warning = DTP[435] required when CLM05-1 is 21 -- An inpatient visit has an admission date: give DTP*435.
      DTP S 1 = R:096 R:D8 R
      rule admitted-before-discharged 4 = DTP[435]03 not after DTP[096]03 -- Admission comes before discharge.
      DTP S 2 = R:090,091 R:D8 R
      rule care-ends 4 = DTP[090] required when DTP[091] present -- Care given up (DTP*091) was taken up: give DTP*090.
      rule care-forward 4 = DTP[090]03 not after DTP[091]03 -- Care is taken up (090) before it is given up (091).
      DTP S 1 = R:444 R:D8 R
      DTP S 1 = R:050 R:D8 R
      PWK S 10 = R:$attachment R:AA,BM,EL,EM,FT,FX N N S:AC S
        rule attachment-number 4 = PWK06 required when PWK02 is BM,EL,EM,FT,FX -- What is sent apart is found by its control number: give PWK05 and PWK06.
      CN1 S 1 = R:01,02,03,04,05,06,09 S S S S S
      AMT S 1 = R:F5 R
      REF S 1 = R:4N R
      REF S 1 = R:F5 R
      REF S 1 = R:EW R
      REF S 1 = R:9F R
      REF S 1 = R:G1 R
      REF S 1 = R:F8 R
      REF S 1 = R:X4 R
      REF S 1 = R:9A R
      REF S 1 = R:9C R
      REF S 1 = R:LX R
      REF S 1 = R:D9 R
      REF S 1 = R:EA R
      REF S 1 = R:P4 R
      REF S 1 = R:1J R
      K3 S 10 = R
      NTE S 1 = R:ADD,CER,DCP,DGN,TPO R
      CR1 S 1 = S:LB S N R:A,B,C,D,E R:DH R N N S S
      rule ambulance-from 4 = 2310E required when CR1 present -- An ambulance claim says where it picked up: give loop 2310E.
      rule ambulance-to 4 = 2310F required when CR1 present -- An ambulance claim says where it went: give loop 2310F.
      CR2 S 1 = N N N N N N N R:A,C,D,E,F,G,M N S S
      CRC S 3 = R:07 R:N,Y R:01,04,05,06,07,08,09,12 S:01,04,05,06,07,08,09,12x4
      CRC S 3 = R:E1,E2,E3 R:N,Y R:L1,L2,L3,L4,L5 S:L1,L2,L3,L4,L5x4
      CRC S 1 = R:75 R:Y R:IH
      CRC S 1 = R:ZZ R:N,Y R:AV,NU,S2,ST S:AV,NU,S2,ST S:AV,NU,S2,ST
        rule no-referral 4 = CRC03 is NU when CRC02 is N -- No referral was given (CRC02 is N): CRC03 is NU.
        rule referral 4 = CRC03 is not NU when CRC02 is Y -- A referral was given (CRC02 is Y): CRC03 says which.
      HI R 1 = R(R:ABK,BK R) S(R:ABF,BF R)x11
      rule one-revision 5 = HI[ABK]02..12-1 is not BF -- Diagnoses of ICD-10 (ABK) and ICD-9 (BF) do not mix.
      rule one-revision-old 5 = HI[BK]02..12-1 is not ABF -- Diagnoses of ICD-9 (BK) and ICD-10 (ABF) do not mix.
      HI S 1 = R(R:BP R) S(R:BO R)
      HI S 2 = R(R:BG R) S(R:BG R)x11
      HCP S 1 = R:00,01,02,03,04,05,07,08,09,10,11,12,13,14 R S S S S S N N N N N S:T1,T2,T3,T4,T5,T6 S:1,2,3,4,5 S:1,2,3,4,5,6
      rule referral-chain 4 = 2310A/NM1[DN] required when 2310A/NM1[P3] present -- A primary care provider (P3) is named beside the referring provider (DN).
      rule lines-count 4 = 2400/LX01 counts -- LX01 counts the lines of a claim from 1.
      rule payer-of-line 4 = 2320 required when 2430 present -- What another payer decided on a line (2430) needs that payer in loop 2320.
      rule decided-once 4 warning = 2330B/DTP[573] unused when 2430/DTP[573] present -- Where lines say when the payer decided (2430), the claim does not.
      rule payers-in-order 4 = 2320/SBR[A,B,C,D,E,F,G,H,P,S,T]01 distinct -- Each place in the order of payers (SBR01) stands once in a claim; only U may repeat.
      rule other-not-first 4 = 2320/SBR01 is not P when 2000B/SBR01 is P -- The payer of the claim is the first (SBR01 is P): another cannot be too.
      rule other-not-second 4 = 2320/SBR01 is not S when 2000B/SBR01 is S -- The payer of the claim is the second (SBR01 is S): another cannot be too.
      rule other-not-third 4 = 2320/SBR01 is not T when 2000B/SBR01 is T -- The payer of the claim is the third (SBR01 is T): another cannot be too.
      rule payer-ids-differ 4 warning = 2330B/NM109 distinct -- Lines name a payer by its number (2330B NM109): two payers should not share one.
      loop 2310A S 2 referring provider
        NM1 R 1 = R:DN,P3 R:1 R S S N S S:XX S
        REF S 3 = R:0B,1G,G2 R
      loop 2310B S 1 rendering provider
        NM1 R 1 = R:82 R:1,2 R S S N S S:XX S
          rule rendering-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
        PRV S 1 = R:PE R:PXC R@taxonomy
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310C S 1 service facility
        NM1 R 1 = R:77 R:2 R N N N N S:XX S
        N3 R 1 = R S
        N4 R 1 = R S@states S S@country N N S
        REF S 3 = R:0B,G2,LU R
        PER S 1 = R:IC S R:TE R S:EX S
      loop 2310D S 1 supervising provider
        NM1 R 1 = R:DQ R:1 R S S N S S:XX S
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310E S 1 ambulance pick-up
        NM1 R 1 = R:PW R:2
        N3 R 1 = R S
        N4 R 1 = R S S S@country N N S
      loop 2310F S 1 ambulance drop-off
        NM1 R 1 = R:45 R:2 S
        N3 R 1 = R S
        N4 R 1 = R S S S@country N N S
      loop 2320 S 10 other coverage
        SBR R 1 = R:A,B,C,D,E,F,G,H,P,S,T,U R:01,18,19,20,21,39,40,53,G8 S S S:12,13,14,15,16,41,42,43,47 N N N S:$filing
        CAS S 5 = R:CO,CR,OA,PI,PR R@carc R S S@carc S S S@carc S S S@carc S S S@carc S S S@carc S S
        AMT S 1 = R:D R
        rule payer-balance 3 warning = checked balance.other-payer -- What an earlier payer paid and adjusted is the claim's charge: AMT*D + all CAS. Payers' own answers often break it.
        rule paid-by-payer 4 = AMT[D] required when 2330B/DTP[573] present -- The payer decided (DTP*573): say what it paid in AMT*D.
        AMT S 1 = R:A8 R
        rule uncovered-is-charge 3 warning = AMT[A8]02 same as 2300/CLM02 -- What is not covered (AMT*A8) is the whole charge of the claim.
        rule uncovered-unpaid 4 warning = AMT[D] unused when AMT[A8] present -- A payer that was not asked (AMT*A8) has paid nothing: leave AMT*D out.
        rule uncovered-unadjusted 4 warning = CAS unused when AMT[A8] present -- A payer that was not asked (AMT*A8) has adjusted nothing: leave CAS out.
        AMT S 1 = R:EAF R
        rule liability-once 4 = checked situation.remaining-liability -- What the patient still owes stands at the claim or at its lines, not both.
        OI R 1 = N N R:N,W,Y S:P N R:I,Y
        MOA S 1 = S S S@remark_codex5 S S
        loop 2330A R 1 other subscriber
          NM1 R 1 = R:IL R:1,2 R S S N S R:II,MI R
            rule other-subscriber-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
          N3 S 1 = R S
          N4 S 1 = R S@states S S@country N N S
          REF S 1 = R:SY R
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
        loop 2330C S 2 other payer, referring provider
          NM1 R 1 = R:DN,P3 R:1
          REF R 3 = R:0B,1G,G2 R
        loop 2330D S 1 other payer, rendering provider
          NM1 R 1 = R:82 R:1,2
          REF R 3 = R:0B,1G,G2,LU R
        loop 2330E S 1 other payer, service facility
          NM1 R 1 = R:77 R:2
          REF R 3 = R:0B,G2,LU R
        loop 2330F S 1 other payer, supervising provider
          NM1 R 1 = R:DQ R:1
          REF R 3 = R:0B,1G,G2,LU R
        loop 2330G S 1 other payer, billing provider
          NM1 R 1 = R:85 R:1,2
          REF R 2 = R:G2,LU R
      loop 2400 R 50 service line
        LX R 1 = R
        SV1 R 1 = R(R:ER,HC,IV,WK R S S S S S) R R:MJ,UN R S@pos N R(R:1,2,3,4,5,6,7,8,9,10,11,12 S:1,2,3,4,5,6,7,8,9,10,11,12x3) N S:Y N S:Y S:Y N N S:0
          rule line-not-negative 3 = SV102 at least 0 -- A line's charge is not negative.
          rule pointer-hits 4 = SV107-1..4 points into 2300/HI[ABK,BK] -- A diagnosis pointer (SV107) names a diagnosis that the claim has.
          rule units-not-negative 4 = SV104 at least 0 -- A quantity is not negative.
        SV5 S 1 = R(R:HC R) R:DA R R R R:1,4,6
        # Two uses share PWK*CT: a paper to come (AA, BM …) and the certificate of medical necessity (AB, AD …).
        PWK S 11 = R:$attachment R:AA,AB,AD,AF,AG,BM,EL,EM,FT,FX,NS N N S:AC S
          rule line-attachment-number 4 = PWK06 required when PWK02 is BM,EL,EM,FT,FX -- What is sent apart is found by its control number: give PWK05 and PWK06.
        CR1 S 1 = S:LB S N R:A,B,C,D,E R:DH R N N S S
        CR3 S 1 = R:I,R,S R:MO R
        CRC S 3 = R:07 R:N,Y R:01,04,05,06,07,08,09,12 S:01,04,05,06,07,08,09,12x4
        CRC S 1 = R:70 R:N,Y R:65
        CRC S 1 = R:09 R:N,Y R:38,ZV S:38,ZV
        DTP R 1 = R:472 R:D8,RD8 R
          rule service-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
        DTP S 1 = R:471 R:D8 R
        DTP S 1 = R:607 R:D8 R
        DTP S 1 = R:463 R:D8 R
        DTP S 1 = R:461 R:D8 R
        DTP S 1 = R:304 R:D8 R
        DTP S 2 = R:738,739 R:D8 R
        DTP S 1 = R:011 R:D8 R
        DTP S 1 = R:455 R:D8 R
        DTP S 1 = R:454 R:D8 R
        QTY S 1 = R:PT R
        QTY S 1 = R:FL R
        MEA S 5 = R:OG,TR R:HT,R1,R2,R3,R4 R
        CN1 S 1 = R:01,02,03,04,05,06,09 S S S S S
        REF S 1 = R:9B R
        REF S 1 = R:9D R
        REF S 5 = R:G1 R N S(R:2U R)
        REF S 1 = R:6R R
        REF S 1 = R:EW R
        REF S 1 = R:X4 R
        REF S 1 = R:F4 R
        REF S 1 = R:BT R
        REF S 5 = R:9F R N S(R:2U R)
        AMT S 1 = R:T R
        AMT S 1 = R:F4 R
        K3 S 10 = R
        NTE S 1 = R:ADD,DCP R
        NTE S 1 = R:TPO R
        PS1 S 1 = R R
        HCP S 1 = R:00,01,02,03,04,05,06,07,08,09,10,11,12,13,14 R S S S S S N S:ER,HC,IV,WK S S:MJ,UN S S:T1,T2,T3,T4,T5,T6 S:1,2,3,4,5 S:1,2,3,4,5,6
        rule line-referral-chain 4 = 2420F/NM1[DN] required when 2420F/NM1[P3] present -- A primary care provider (P3) is named beside the referring provider (DN).
        loop 2410 S 1 drug
          LIN R 1 = N R:EN,EO,HI,N4,ON,UK,UP R
          CTP R 1 = N N N R R(R:F2,GR,ME,ML,UN)
          REF S 1 = R:VY,XZ R
        loop 2420A S 1 rendering provider of the line
          NM1 R 1 = R:82 R:1,2 R S S N S S:XX S
            rule line-rendering-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
          PRV S 1 = R:PE R:PXC R@taxonomy
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420B S 1 purchased service provider
          NM1 R 1 = R:QB R:1,2 N N N N N S:XX S
          REF S 20 = R:0B,1G,G2 R N S(R:2U R)
        loop 2420C S 1 service facility of the line
          NM1 R 1 = R:77 R:2 R N N N N S:XX S
          N3 R 1 = R S
          N4 R 1 = R S@states S S@country N N S
          REF S 3 = R:G2,LU R N S(R:2U R)
        loop 2420D S 1 supervising provider of the line
          NM1 R 1 = R:DQ R:1 R S S N S S:XX S
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420E S 1 ordering provider
          NM1 R 1 = R:DK R:1 R S S N S S:XX S
          N3 S 1 = R S
          N4 S 1 = R S@states S S@country N N S
          REF S 20 = R:0B,1G,G2 R N S(R:2U R)
          PER S 1 = R:IC S R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S
        loop 2420F S 2 referring provider of the line
          NM1 R 1 = R:DN,P3 R:1 R S S N S S:XX S
          REF S 20 = R:0B,1G,G2 R N S(R:2U R)
        loop 2420G S 1 ambulance pick-up of the line
          NM1 R 1 = R:PW R:2
          N3 R 1 = R S
          N4 R 1 = R S S S@country N N S
        loop 2420H S 1 ambulance drop-off of the line
          NM1 R 1 = R:45 R:2 S
          N3 R 1 = R S
          N4 R 1 = R S S S@country N N S
        loop 2430 S 15 what another payer decided on the line
          SVD R 1 = R R R(R:ER,HC,IV,WK R S S S S S) N R S
            rule payer-known 4 = SVD01 among 2330B/NM109 -- The payer of a line's decision (SVD01) is one of those in loop 2330B (NM109).
          rule line-balance 3 = checked balance.adjudicated-line -- What the payers paid and adjusted is the line's charge: SVD02 + all CAS.
          CAS S 5 = R:CO,CR,OA,PI,PR R@carc R S S@carc S S S@carc S S S@carc S S S@carc S S S@carc S S
          DTP R 1 = R:573 R:D8 R
          AMT S 1 = R:EAF R
        loop 2440 S + form with its answers
          LQ R 1 = R:AS,UT R
          FRM R 99 = R S:N,W,Y S S S
    loop 2000C S + patient level
      HL R 1 = R R R:23 R:0
      PAT R 1 = R:01,19,20,21,39,40,53,G8 N N N S:D8 S S:01 S S:Y
      loop 2010CA R 1 patient
        NM1 R 1 = R:QC R:1 R S S N S
        N3 R 1 = R S
        N4 R 1 = R S@states S S@country N N S
        DMG R 1 = R:D8 R R:F,M,U
        REF S 1 = R:Y4 R
        REF S 1 = R:1W,SY R
        PER S 1 = R:IC S R:TE R S:EX S
      same 2300 R 100
`;
