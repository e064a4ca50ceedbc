/**
 * The eligibility inquiry, 270 005010X279A1.
 */
export const X279A1_270: string = `
guide 005010X279A1 270 HS Eligibility inquiry
also 005010X279
codes providerRole = AD,AT,BI,CO,CV,H,HH,LA,OT,P1,P2,PC,PE,R,RF,SB,SK,SU
codes serviceType = 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,30,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,A0,A1,A2,A3,A4,A5,A6,A7,A8,A9,AA,AB,AC,AD,AE,AF,AG,AH,AI,AJ,AK,AL,AM,AN,AO,AQ,AR,BA,BB,BC,BD,BE,BF,BG,BH,BI,BJ,BK,BL,BM,BN,BP,BQ,BR,BS,BT,BU,BV,BW,BX,BY,BZ,C1,CA,CB,CC,CD,CE,CF,CG,CH,CI,CJ,CK,CL,CM,CN,CP,CQ,DG,DM,DS,GF,GN,GY,IC,MH,NI,ON,PT,PU,RN,RT,TC,TN,UC
codes placeOfService = 01,03,04,05,06,07,08,11,12,13,14,15,20,21,22,23,24,25,26,31,32,33,34,41,42,49,51,52,53,54,55,56,57,61,62,65,71,72,81,99

BHT R 1 = R:0022 R:01,13,36 S R R S:RT,RU
loop 2000A R + payer level
  HL R 1 = R N R:20 R:1
  rule hierarchy-number 2 = checked hierarchy.number -- HL01 counts the levels of a set from 1.
  rule hierarchy-parent 2 = checked hierarchy.parent -- HL02 names the level above.
  rule hierarchy-children 2 = checked hierarchy.children -- HL04 says whether levels follow below.
  loop 2100A R 1 payer
    NM1 R 1 = R:2B,36,GP,P5,PR R:1,2 S S S N S R:24,46,FI,NI,PI,XV,XX R
  loop 2000B R + receiver level
    HL R 1 = R R R:21 R:1
    loop 2100B R 1 receiver
      NM1 R 1 = R:1P,2B,36,80,FA,GP,P5,PR R:1,2 S S S N S R:24,34,FI,PI,PP,SV,XV,XX R
        rule receiver-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
      REF S 9 = R:0B,1C,1D,1J,4A,CT,EL,EO,JD,N5,N7,Q4,SY,TJ,HPI R S@states
      N3 S 1 = R S
      N4 S 1 = R R@states R S@country
      PRV S 1 = R:$providerRole R:PXC R@taxonomy
    loop 2000C R + subscriber level
      HL R 1 = R R R:22 R:0,1
      TRN S 2 = R:1 R R S
      rule asked-of-someone 4 = 2110C or 2000D required -- The question is of the subscriber (2110C) or of a dependent (2000D): give one.
      rule asked-of-one 4 warning = 2110C unused when 2000D present -- The question of a dependent stands at the dependent.
      loop 2100C R 1 subscriber
        NM1 R 1 = R:IL R:1 S S S N S S:II,MI S
          rule subscriber-known 4 warning = NM109 or NM103 required -- Search by member number (NM109) or by name (NM103).
        REF S 9 = R:18,1L,1W,6P,CT,EA,EJ,F6,GH,HJ,IG,N6,NQ,SY,Y4 R
        rule subscriber-numbers-once 4 warning = REF01 distinct -- Each kind of number (REF01) should stand once.
        N3 S 1 = R S
        N4 S 1 = S S@states S S@country
        PRV S 1 = S:$providerRole R:9K,D3,EI,HPI,PXC,SY,TJ,ZZ R
        DMG S 1 = S:D8 S S:F,M
        INS S 1 = R:Y R:18 N N N N N N N N N N N N N N R
        DTP S 2 = R:102,291 R:D8,RD8 R
          rule plan-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
        loop 2110C S 99 what is asked or answered
          EQ R 1 = S*99:$serviceType S(R:AD,CJ,HC,ID,IV,N4,ZZ R S S S S) S:CHD,DEP,ECH,EMP,ESP,FAM,IND,SPC,SPO N S(R S S S)
            rule one-question 4 warning = EQ01 unused when EQ02 present -- Ask by service type (EQ01) or by procedure (EQ02), not both.
          AMT S 1 = R:R R
          rule spend-down 4 warning = AMT[R] unused when 0000/BHT06 absent or 0000/BHT06 is not RT -- A spend-down amount is for a spend-down question (BHT06 is RT).
          AMT S 1 = R:PB R
          III S 10 = R:BF,BK,ZZ R:$placeOfService
          REF S 1 = R:9F,G1 R
          DTP S 1 = R:291 R:D8,RD8 R
            rule service-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
      loop 2000D S + dependent level
        HL R 1 = R R R:23 R:0
        TRN S 2 = R:1 R R S
        loop 2100D R 1 dependent
          NM1 R 1 = R:03 R:1 S S S N S
          REF S 9 = R:18,1L,1W,6P,A6,CT,EA,EJ,F6,GH,HJ,IF,IG,MRC,N6,SY R
          rule dependent-numbers-once 4 warning = REF01 distinct -- Each kind of number (REF01) should stand once.
          N3 S 1 = R S
          N4 S 1 = R S@states S S@country
          PRV S 1 = R:AD,AT,BI,CO,CV,H,HH,LA,OT,P1,P2,PC,PE,R,RF,SK,SU R:9K,D3,EI,HPI,PXC,SY,TJ R
          DMG S 1 = S:D8 S S:F,M
          INS S 1 = R:N R:01,19,34 N N N N N N N N N N N N N N S
          DTP S 2 = R:102,291 R:D8,RD8 R
            rule dependent-plan-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
          loop 2110D R 99 what is asked or answered
            EQ R 1 = S*99:$serviceType S(R:AD,CJ,HC,ID,IV,N4,ZZ R S S S S) N N S(R S S S)
              rule dependent-one-question 4 warning = EQ01 unused when EQ02 present -- Ask by service type (EQ01) or by procedure (EQ02), not both.
            III S 10 = R:ZZ R:$placeOfService
            REF S 1 = R:9F,G1 R
            DTP S 1 = R:291 R:D8,RD8 R
              rule dependent-service-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
`;
