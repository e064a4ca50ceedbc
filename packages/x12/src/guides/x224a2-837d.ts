/**
 * The dental claim, 837 005010X224A2.
 */
export const X224A2_837D: string = `
guide 005010X224A2 837 HC Dental claim
also 005010X224 005010X224A1
codes filing = 11,12,13,14,15,16,17,AM,BL,CH,CI,DS,FI,HM,LM,MA,MB,MC,OF,TV,VA,WC,ZZ

BHT R 1 = R:0019 R:00,18 R R R R:31,CH,RP
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
      REF S 2 = R:G2,LU R
      rule payer-numbers-once 4 = REF01 distinct -- Each kind of payer number (REF01) stands once.
    loop 2300 S 100 claim
      CLM R 1 = R R N N R(R@pos R:B R) R:N,Y R:A,B,C R:N,W,Y R:I,Y N S(R:AA,EM,OA S:AA,EM,OA N S@states S@country) S:01,02,03,05 N N N N N N S:PB S:1,2,3,4,5,6,7,8,9,10,11,15
      rule charge-sum 3 = checked balance.claim-charge -- CLM02 is the sum of the lines' charges.
      rule charge-not-negative 3 = CLM02 at least 0 -- A claim's charge is not negative.
      rule replaced-claim 4 = REF[F8] required when CLM05-3 is 7,8 -- A replacement or void names the claim that it replaces: give REF*F8.
      rule accident-state 4 = CLM11-4 required when CLM11-1 is AA or CLM11-2 is AA -- A car accident has a state: give CLM11-4.
      rule accident-date 4 = DTP[439] required when CLM11-1..2 is AA,OA -- An accident has a date: give DTP*439.
      rule accident-state-only 4 warning = CLM11-4 unused when CLM11-1 is not AA and CLM11-2 absent -- The accident's state is for a car accident: leave CLM11-4 empty.
      DTP S 1 = R:439 R:D8 R
      DTP S 1 = R:452 R:D8 R
      DTP S 1 = R:472 R:D8,RD8 R
        rule service-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
      rule predetermination 4 warning = DTP[472] unused when CLM19 is PB -- What is only asked for (CLM19 is PB) has no date of service.
      DTP S 1 = R:050 R:D8 R
      DN1 S 1 = S S S:Y S
        rule orthodontia-says 4 = DN101 or DN102 or DN103 or DN104 required -- DN1 says something of the orthodontic treatment; it is empty.
      DN2 S 35 = R R:E,M N N N R:JP
      PWK S 10 = R:B4,DA,DG,EB,OZ,P6,RB,RR R:AA,BM,EL,EM,FT,FX N N S:AC S
        rule attachment-number 4 = PWK06 required when PWK02 is BM,EL,EM,FT,FX -- What is sent apart is found by its control number: give PWK05 and PWK06.
      CN1 S 1 = R:01,02,03,04,05,06,09 S S S S S
      AMT S 1 = R:F5 R
      REF S 1 = R:G3 R
      REF S 1 = R:4N R
      REF S 1 = R:F8 R
      REF S 1 = R:9F R
      REF S 1 = R:G1 R
      REF S 1 = R:9A R
      REF S 1 = R:9C R
      REF S 1 = R:D9 R
      K3 S 10 = R
      NTE S 5 = R:ADD R
      HI S 1 = R(R:ABK,BK,TQ R) S(R:ABF,BF,TQ R)x3
        rule one-revision 5 = HI02..04-1 is not BF when HI01-1 is ABK -- Diagnoses of ICD-10 (ABK) and ICD-9 (BF) do not mix.
        rule one-revision-old 5 = HI02..04-1 is not ABF when HI01-1 is BK -- Diagnoses of ICD-9 (BK) and ICD-10 (ABF) do not mix.
      HCP S 1 = R:00,01,02,03,04,05,06,07,08,09,10,11,12,13,14 R S S S S S N N N N N S:T1,T2,T3,T4,T5,T6 S:1,2,3,4,5 S:1,2,3,4,5,6
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
        PRV S 1 = R:RF R:PXC R@taxonomy
        REF S 3 = R:0B,1G,G2 R
      loop 2310B S 1 rendering provider
        NM1 R 1 = R:82 R:1,2 R S S N S S:XX S
          rule rendering-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
        PRV S 1 = R:PE R:PXC R@taxonomy
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310C S 1 service facility
        NM1 R 1 = R:77 R:2 R N N N N S:XX S
        N3 R 1 = R S
        N4 R 1 = R S S S@country N N S
        REF S 3 = R:0B,G2,LU R
      loop 2310D S 1 assistant surgeon
        NM1 R 1 = R:DD R:1,2 R S S N S S:XX S
        PRV S 1 = R:AS R:PXC R@taxonomy
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310E S 1 supervising provider
        NM1 R 1 = R:DQ R:1 R S S N S S:XX S
        REF S 4 = R:0B,1G,G2,LU R
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
          REF S 3 = R:2U,EI,FY,NF R
          REF S 1 = R:G1 R
          REF S 1 = R:9F R
          REF S 1 = R:T4 R
          REF S 1 = R:G3 R
          REF S 1 = R:F8 R
        loop 2330C S 2 other payer, referring provider
          NM1 R 1 = R:DN,P3 R:1
          REF R 3 = R:0B,1G,G2 R
        loop 2330D S 1 other payer, rendering provider
          NM1 R 1 = R:82 R:1,2
          REF R 3 = R:0B,1G,G2,LU R
        loop 2330E S 1 other payer, supervising provider
          NM1 R 1 = R:DQ R:1
          REF R 3 = R:0B,1G,G2,LU R
        loop 2330F S 1 other payer, billing provider
          NM1 R 1 = R:85 R:1,2
          REF R 2 = R:G2,LU R
        loop 2330G S 1 other payer, service facility
          NM1 R 1 = R:77 R:2
          REF R 3 = R:0B,G2,LU R
        loop 2330H S 1 other payer, assistant surgeon
          NM1 R 1 = R:DD R:1,2
          REF R 3 = R:0B,1G,G2,LU R
      loop 2400 R 50 service line
        LX R 1 = R
        SV3 R 1 = R(R:AD R S S S S S) R S@pos S(R S S S S) S:I,R S N N N N S(R:1,2,3,4 S:1,2,3,4x3)
          rule line-not-negative 3 = SV302 at least 0 -- A line's charge is not negative.
          rule pointer-hits 4 = SV311-1..4 points into 2300/HI -- A diagnosis pointer (SV311) names a diagnosis that the claim has.
        TOO S 32 = R:JP S S(R:B,D,F,I,L,M,O S:B,D,F,I,L,M,Ox4)
        DTP S 1 = R:472 R:D8 R
        rule service-dated 4 warning = DTP[472] or 2300/DTP[472] required when 2300/CLM19 absent -- A service that was done has a date, at the line or at the claim: give DTP*472.
        DTP S 1 = R:139 R:D8 R
        DTP S 1 = R:441 R:D8 R
        DTP S 1 = R:452 R:D8 R
        DTP S 1 = R:446 R:D8 R
        DTP S 1 = R:196 R:D8 R
        DTP S 1 = R:198 R:D8 R
        CN1 S 1 = R:01,02,03,04,05,06,09 S S S S S
        REF S 5 = R:G3 R N S(R:2U R)
        REF S 5 = R:G1 R N S(R:2U R)
        REF S 1 = R:6R R
        REF S 1 = R:9B R
        REF S 1 = R:9D R
        REF S 5 = R:9F R N S(R:2U R)
        AMT S 1 = R:T R
        K3 S 10 = R
        HCP S 1 = R:00,01,02,03,04,05,06,07,08,09,10,11,12,13,14 R S S S S S N S:AD,ER S S:UN S S:T1,T2,T3,T4,T5,T6 S:1,2,3,4,5 S:1,2,3,4,5,6
        loop 2420A S 1 rendering provider of the line
          NM1 R 1 = R:82 R:1,2 R S S N S S:XX S
            rule line-rendering-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
          PRV S 1 = R:PE R:PXC R@taxonomy
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420B S 1 assistant surgeon of the line
          NM1 R 1 = R:DD R:1,2 R S S N S S:XX S
          PRV S 1 = R:AS R:PXC R@taxonomy
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420C S 1 supervising provider of the line
          NM1 R 1 = R:DQ R:1 R S S N S S:XX S
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420D S 1 service facility of the line
          NM1 R 1 = R:77 R:2 R N N N N S:XX S
          N3 R 1 = R S
          N4 R 1 = R S S S@country N N S
          REF S 3 = R:G2,LU R N S(R:2U R)
        loop 2430 S 15 what another payer decided on the line
          SVD R 1 = R R R(R:AD,ER R S S S S S) N R S
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
