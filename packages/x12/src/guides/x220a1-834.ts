/**
 * The enrolment of members, 834 005010X220A1. A member's own loops (2100 to 2700) may all be left out.
 */
export const X220A1_834: string = `
guide 005010X220A1 834 BE Enrolment of members
also 005010X220
codes contact = AP,BN,CP,EM,EX,FX,HP,TE,WP

BGN R 1 = R:00,15,22 R R R S:01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,AD,AS,AT,CD,CS,CT,ED,ES,ET,GM,HD,HS,HT,LT,MD,MS,MT,ND,NS,NT,PD,PS,PT,TD,TS,TT,UT S N R:2,4,RX
REF S 1 = R:38 R
DTP S + = R:007,090,091,303,382,388 R:D8 R
QTY S 3 = R:DT,ET,TO R
loop 1000A R 1 sponsor of the plan
  N1 R 1 = R:P5 S R:24,94,FI R
loop 1000B R 1 insurer
  N1 R 1 = R:IN S R:94,FI,XV R
loop 1000C S 2 administrator or broker
  N1 R 1 = R:BO,TV R R:94,FI,XV R
  loop 1100C S 1 account of the administrator or broker
    ACT R 1 = R N N N N S
loop 2000 R + member
  INS R 1 = R:N,Y R:01,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,23,24,25,26,31,38,53,60,D2,G8,G9 R:001,021,024,025,030 S:01,02,03,04,05,06,07,08,09,10,11,14,15,16,17,18,20,21,22,25,26,27,28,29,31,32,33,37,38,39,40,41,43,59,AA,AB,AC,AD,AE,AF,AG,AH,AI,AJ,AL,EC,XN,XT R:A,C,S,T S(R:A,B,C,D,E S:0,1,2 N N) S:1,10,2,3,4,5,6,7,8,9,ZZ S:AC,AO,AU,FT,L1,PT,RT,TE S:F,N,P S:N,Y S:D8 S S:R,U N N N S
    rule subscriber-self 4 warning = INS02 is 18 when INS01 is Y -- The subscriber (INS01 is Y) is related to himself: INS02 is 18.
    rule dependent-other 4 = INS02 is not 18 when INS01 is N -- A dependent (INS01 is N) is not himself the subscriber: INS02 is not 18.
    rule student-status 4 warning = INS09 unused when INS01 is Y -- The student status (INS09) is of a dependent.
  REF R 1 = R:0F R
  REF S 1 = R:1L R
  REF S 13 = R:17,23,3H,4A,6O,ABB,D3,DX,F6,P5,Q4,QQ,ZZ R
  DTP S 24 = R:050,286,296,297,300,301,303,336,337,338,339,340,341,350,351,356,357,383,385,386,393,394,473,474 R:D8 R
  loop 2100A R 1 name of the member
    NM1 R 1 = R:74,IL R:1 R S S S S S:34,ZZ S
    PER S 1 = R:IP N R:$contact R S:$contact S S:$contact S
    N3 S 1 = R S
    N4 S 1 = R S@states S S@country S:60,CY S S
    DMG S 1 = R:D8 R R:F,M,U S:B,D,I,M,R,S,U,W,X S*10(S:7,8,A,B,C,D,E,F,G,H,I,J,N,O,P,Z S:RET S) S:1,2,3,4,5,6,7 N N N S:REC S
    EC S + = R:01,02,03,04,05,06,07,08,09,10,11,12,17,18,19,20,21,22,23 S:01,02,03,04,05,06,07,08,09,10,11,12,17,18,19,20,21,22,23 S:01,02,03,04,05,06,07,08,09,10,11,12,17,18,19,20,21,22,23
    ICM S 1 = R:1,2,3,4,6,7,8,9,B,C,H,Q,S,U R S S S
    AMT S 7 = R:B9,C1,D2,EBA,FK,P3,R R
    HLH S 1 = R:N,S,T,U,X S S
    LUI S + = S:LD,LE S S S:5,6,7,8
  loop 2100B S 1 name as it was wrongly sent
    NM1 R 1 = R:70 R:1 R S S S S S:34,ZZ S
    DMG S 1 = S:D8 S S:F,M,U S:B,D,I,M,R,S,U,W,X S*10(S:7,8,A,B,C,D,E,F,G,H,I,J,N,O,P,Z S:RET S) S:1,2,3,4,5,6,7 N N N S:REC S
  loop 2100C S 1 mailing address
    NM1 R 1 = R:31 R:1
    N3 R 1 = R S
    N4 R 1 = R S@states S S@country N N S
  loop 2100D S 3 employer
    NM1 R 1 = R:36 R:1,2 S S S S S S:24,34 S
    PER S 1 = R:EP S R:AP,BN,CP,EM,EX,FX,TE R S:AP,BN,CP,EM,EX,FX,TE S S:AP,BN,CP,EM,EX,FX,TE S
    N3 S 1 = R S
    N4 S 1 = R S@states S S@country N N S
  loop 2100E S 3 school
    NM1 R 1 = R:M8 R:2 R
    PER S 1 = R:SK S R:EM,EX,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S
    N3 S 1 = R S
    N4 S 1 = R S@states S S@country N N S
  loop 2100F S 1 custodial parent
    NM1 R 1 = R:S3 R:1 R R S S S S:34,ZZ S
    PER S 1 = R:PQ N R:$contact R S:$contact S S:AP,BN,CP,EM,EX,HP,TE,WP S
    N3 S 1 = R S
    N4 S 1 = R S@states S S@country N N S
  loop 2100G S 13 responsible person
    NM1 R 1 = R:6Y,9K,E1,EI,EXS,GB,GD,J6,LR,QD,S1,TZ,X4 R:1 R S S S S S:34,ZZ S
    PER S 1 = R:RP N R:$contact R S:$contact S S:$contact S
    N3 S 1 = R S
    N4 S 1 = R S@states S S@country N N S
  loop 2100H S 1 where things are dropped off
    NM1 R 1 = R:45 R:1 S S S S S
    N3 S 1 = R S
    N4 S 1 = R S@states S S@country N N S
  loop 2200 S + disability
    DSB R 1 = R:1,2,3,4 N N N N N S:DX,ZZ S
    DTP S 2 = R:360,361 R:D8 R
    rule disability-forward 4 = DTP[360]03 not after DTP[361]03 -- A disability begins (360) before it ends (361).
  loop 2300 S 99 coverage
    HD R 1 = R:001,002,021,024,025,026,030,032 N R:AG,AH,AJ,AK,DCP,DEN,EPO,FAC,HE,HLT,HMO,LTC,LTD,MM,MOD,PDG,POS,PPO,PRA,STD,UR,VIS S S:CHD,DEP,E1D,E2D,E3D,E5D,E6D,E7D,E8D,E9D,ECH,EMP,ESP,FAM,IND,SPC,SPO,TWO N N N S:N,Y
    DTP R 6 = R:300,303,343,348,349,543,695 R:D8,RD8 R
      rule coverage-dates-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
    rule coverage-forward 4 = DTP[348]03 not after DTP[349]03 -- Coverage begins (348) before it ends (349).
    rule coverage-dates-once 4 warning = DTP01 distinct -- Each kind of date (DTP01) should stand once.
    AMT S 9 = R:B9,C1,D2,EBA,FK,P3,R R
    rule coverage-amounts-once 4 warning = AMT01 distinct -- Each kind of amount (AMT01) should stand once.
    REF S 14 = R:17,1L,9V,CE,E8,M7,PID,RB,X9,XM,XX1,XX2,ZX,ZZ R
    REF S 1 = R:QQ R
    IDC S 3 = R R:D,H,P S S:1,2,RX
    loop 2310 S 30 provider that the member chose
      LX R 1 = R
      NM1 R 1 = R:1X,3D,80,FA,OD,P3,QA,QN,Y2 R:1,2 S S S S S S:34,FI,SV,XX S R:25,26,72
      N3 S 2 = R S
      N4 S 1 = R S@states S S@country N N S
      PER S 2 = R:IC N R:$contact R S:$contact S S:$contact S
      PLA S 1 = R:2 R:1P R N R:14,22,46,AA,AB,AC,AD,AE,AF,AG,AH,AI,AJ
    loop 2320 S 5 other coverage
      COB R 1 = R:P,S,T,U S R:1,5,6 S*9:1,35,48,50,54,89,90,A4,AG,AL,BB
      REF S 4 = R:60,6P,SY,ZZ R
      DTP S 2 = R:344,345 R:D8 R
      rule other-coverage-forward 4 = DTP[344]03 not after DTP[345]03 -- Other coverage begins (344) before it ends (345).
      loop 2330 S 3 who stands behind the other coverage
        NM1 R 1 = R:36,GW,IN R:2 S N N N N S:FI,NI,XV S
        N3 S 1 = R S
        N4 S 1 = R S@states S S@country N N S
        PER S 1 = R:CN N R:TE R
  LS S 1 = R:2700
  loop 2700 S + reporting categories
    LX R 1 = R
    loop 2750 R 1 one reporting category
      N1 R 1 = R:75 R
      REF S 1 = R:00,17,18,19,26,3L,6M,9V,9X,GE,LU,PID,XX1,XX2,YY,ZZ R
      DTP S 1 = R:007 R:D8,RD8 R
  LE S 1 = R
  rule categories-open 4 = LS required when 2700 present -- Loop 2700 stands between LS and LE: give LS.
  rule categories-close 4 = LE required when LS present -- Loop 2700 stands between LS and LE: give LE.
  rule categories-stand 4 = 2700 required when LS present -- LS opens loop 2700, which is missing.
`;
