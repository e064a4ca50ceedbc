/**
 * The premium payment, 820 005010X218.
 */
export const X218_820: string = `
guide 005010X218 820 RA Premium payment
also

BPR R 1 = R:C,D,I,P,U,X R R:C R:ACH,BOP,CHK,FWT,NON,SWT S:CCP,CTX S:01,02,04 S S:ALC,DA S R S S:01,02,04 S S:DA,SG S R
  rule payment-not-negative 3 = BPR02 at least 0 -- A payment is not negative.
  rule receiver-account 4 warning = BPR15 required when BPR04 is ACH,FWT -- Money that moves between banks names the receiver's account: give BPR14 and BPR15.
  rule ach-format 4 warning = BPR05 required when BPR04 is ACH -- An ACH payment says its format: give BPR05.
TRN R 1 = R:1,3 R S S
CUR S 1 = R:2B,PR R@currency
REF S + = R:14,17,18,2F,38,72,LB R
DTM S 1 = R:009 R
DTM S 1 = R:035 R
DTM S 1 = R:582 N N N R:RD8 R
DTM S 1 = R:097 R
rule paid-for-someone 4 = 2000A or 2000B required -- A payment is for an organisation (2000A) or for persons (2000B): give one.
loop 1000A R 1 who receives the premium
  N1 R 1 = R:PE S S:1,9,EQ,FI,XV S
  N2 S 1 = R
  N3 S 1 = R S
  N4 S 1 = R S@states S S@country N N S
  RDM S 1 = R:BM,EM,FT,FX,IA,OL S S
loop 1000B R 1 who pays the premium
  N1 R 1 = R:PR S S:1,24,75,9,EQ,FI,PI S
  N2 S 1 = R
  N3 S 1 = R S
  N4 S 1 = R S@states S S@country N N S
  PER S + = R:IC R R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S
loop 1000C S 14 bank in between
  N1 R 1 = R:04,0B,8W,AK,BE,BK,C1,C2,IAT,MJ,RB,Z6,ZB,ZL S S:31,57,94,A3,A4,A6,CF,G,PA S
  N2 S 1 = R
  N3 S 1 = R S
  N4 S 1 = R S@states S S@country N N S
  PER S + = R:IC R R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S
loop 2000A S 1 payment for an organisation
  ENT R 1 = R R:2L,AG,NH,RGA,UN R:1,24,9,FI R
  loop 2200A S + adjustment of an earlier payment
    ADX R 1 = R R:52,53,80,81,86,BJ,H1,H6,RU,WO,WW
  loop 2300A R + what is paid for
    RMR R 1 = R:11,1L,CT,IK R S:PA,PI,PO,PP R S
    REF S + = R:14,17,18,2F,38,E9,LB,LU,ZZ R
    DTM S 1 = R:582,AAG S N N S:RD8 S
    loop 2310A S 1 line of the summary
      IT1 R 1 = R
      loop 2312A S 4 charge
        SAC R 1 = R:C R:A172,B680,D940,G740 N N R
      loop 2315A S 3 how many members
        SLN R 1 = R N R:O R R(R:10,IE,PR N N N N N N N N N N N N N N)
    loop 2320A S + adjustment of this payment
      ADX R 1 = R R:20,52,53,AA,AX,H1,H6,IA,J3
loop 2000B S + payment for a person
  ENT R 1 = R R:2J R:34,EI,II R
  loop 2100B S + name of the person
    NM1 R 1 = R:DO,EY,IL,QE R:1 S S S S S S:34,EI,N S
  loop 2200B S + adjustment of an earlier payment
    ADX R 1 = R R:52,53,80,81,86,BJ,H1,H6,RU,WO
  loop 2300B R + what is paid for
    RMR R 1 = R:11,9J,AZ,B7,CT,ID,IG,IK,KW R N R S
    REF S + = R:14,18,2F,38,E9,LU,ZZ R
    DTM S 1 = R:582,AAG S N N S:RD8 S
    loop 2320B S + adjustment of this payment
      ADX R 1 = R R:20,52,53,AA,AX,H1,H6,IA,J3
`;
