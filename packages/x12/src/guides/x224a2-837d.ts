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
  PER R 2 = R:IC S R:ED,EM,FX,TE R S:ED,EM,EX,FX,TE S S:ED,EM,EX,FX,TE S
loop 1000B R 1 who receives the file
  NM1 R 1 = R:40 R:2 R N N N N R:46 R
loop 2000A R + billing provider level
  HL R 1 = R N R:20 R:1
  PRV S 1 = R:BI R:PXC R
  CUR S 1 = R:85 R@currency
  loop 2010AA R 1 billing provider
    NM1 R 1 = R:85 R:1,2 R S S N S S:XX S
    N3 R 1 = R S
    N4 R 1 = R S S S@country N N S
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
    loop 2010BA R 1 subscriber
      NM1 R 1 = R:IL R:1,2 R S S N S S:II,MI S
      N3 S 1 = R S
      N4 S 1 = R S@states S S@country N N S
      DMG S 1 = R:D8 R R:F,M,U
      REF S 1 = R:SY R
      REF S 1 = R:Y4 R
    loop 2010BB R 1 payer
      NM1 R 1 = R:PR R:2 R N N N N R:PI,XV R
      N3 S 1 = R S
      N4 S 1 = R S@states S S@country N N S
      REF S 3 = R:2U,EI,FY,NF R
      REF S 2 = R:G2,LU R
    loop 2300 S 100 claim
      CLM R 1 = R R N N R(R@pos R:B R) R:N,Y R:A,B,C R:N,W,Y R:I,Y N S(R:AA,EM,OA S:AA,EM,OA N S@states S@country) S:01,02,03,05 N N N N N N S:PB S:1,2,3,4,5,6,7,8,9,10,11,15
      DTP S 1 = R:439 R:D8 R
      DTP S 1 = R:452 R:D8 R
      DTP S 1 = R:472 R:D8,RD8 R
      DTP S 1 = R:050 R:D8 R
      DN1 S 1 = S S S:Y S
      DN2 S 35 = R R:E,M N N N R:JP
      PWK S 10 = R:B4,DA,DG,EB,OZ,P6,RB,RR R:AA,BM,EL,EM,FT,FX N N S:AC S
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
      HCP S 1 = R:00,01,02,03,04,05,06,07,08,09,10,11,12,13,14 R S S S S S N N N N N S:T1,T2,T3,T4,T5,T6 S:1,2,3,4,5 S:1,2,3,4,5,6
      loop 2310A S 2 referring provider
        NM1 R 1 = R:DN,P3 R:1 R S S N S S:XX S
        PRV S 1 = R:RF R:PXC R
        REF S 3 = R:0B,1G,G2 R
      loop 2310B S 1 rendering provider
        NM1 R 1 = R:82 R:1,2 R S S N S S:XX S
        PRV S 1 = R:PE R:PXC R
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310C S 1 service facility
        NM1 R 1 = R:77 R:2 R N N N N S:XX S
        N3 R 1 = R S
        N4 R 1 = R S S S@country N N S
        REF S 3 = R:0B,G2,LU R
      loop 2310D S 1 assistant surgeon
        NM1 R 1 = R:DD R:1,2 R S S N S S:XX S
        PRV S 1 = R:AS R:PXC R
        REF S 4 = R:0B,1G,G2,LU R
      loop 2310E S 1 supervising provider
        NM1 R 1 = R:DQ R:1 R S S N S S:XX S
        REF S 4 = R:0B,1G,G2,LU R
      loop 2320 S 10 other coverage
        SBR R 1 = R:A,B,C,D,E,F,G,H,P,S,T,U R:01,18,19,20,21,39,40,53,G8 S S N N N N S:$filing
        CAS S 5 = R:CO,CR,OA,PI,PR R@carc R S S@carc S S S@carc S S S@carc S S S@carc S S S@carc S S
        AMT S 1 = R:D R
        AMT S 1 = R:EAF R
        AMT S 1 = R:A8 R
        OI R 1 = N N R:N,W,Y N N R:I,Y
        MOA S 1 = S S S@remark_codex5 S S
        loop 2330A R 1 other subscriber
          NM1 R 1 = R:IL R:1,2 R S S N S R:II,MI R
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
        TOO S 32 = R:JP S S(R:B,D,F,I,L,M,O S:B,D,F,I,L,M,Ox4)
        DTP S 1 = R:472 R:D8 R
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
          PRV S 1 = R:PE R:PXC R
          REF S 20 = R:0B,1G,G2,LU R N S(R:2U R)
        loop 2420B S 1 assistant surgeon of the line
          NM1 R 1 = R:DD R:1,2 R S S N S S:XX S
          PRV S 1 = R:AS R:PXC R
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
