/**
 * The question for a review of services, 278 005010X217: BHT02 is 01, 13 or 36.
 * Public sources give its structure and qualifiers; where they give no codes for an element, any value of its type
 * is taken.
 */
export const X217_278_QUESTION: string = `
guide 005010X217 278 HI Review question
also 005010X217E1
told 01 13 36

BHT R 1 = R:0007 R:01,13,36 R R R S:RU
loop 2000A R 1 reviewer level
  HL R 1 = R N R:20 R:0,1
  rule hierarchy-number 2 = checked hierarchy.number -- HL01 counts the levels of a set from 1.
  rule hierarchy-parent 2 = checked hierarchy.parent -- HL02 names the level above.
  rule hierarchy-children 2 = checked hierarchy.children -- HL04 says whether levels follow below.
  loop 2010A R 1 reviewer
    NM1 R 1 = R:2B,36,PR,X3 R:1,2 S S S S S S:24,34,46,FI,PI,XV,XX S
      rule reviewer-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
  loop 2000B R 1 requester level
    HL R 1 = R R R:21 R:0,1
    loop 2010B R 1 requester
      NM1 R 1 = R:1P,2B,36,FA,PR R:1,2 S S S S S S:24,34,46,FI,PI,XV,XX S
        rule requester-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
      REF S 8 = R:1G,1J,EI,G5,N5,N7,SY,ZH R S
      N3 S 1 = R S
      N4 S 1 = R S@states S S@country S S S
      PER S 1 = R:IC S S:EM,FX,TE S S:EM,EX,FX,TE S S:EM,EX,FX,TE S
      PRV S 1 = R:AD,AS,AT,CO,CV,OP,OR,OT,PC,PE,RF R:PXC R@taxonomy
    loop 2000C R 1 subscriber level
      HL R 1 = R R R:22 R:0,1
      rule event-of-someone 4 = 2000E or 2000D required -- The review is of the subscriber (2000E) or of a dependent (2000D): give one.
      loop 2010C R 1 subscriber
        NM1 R 1 = R:IL R:1 S S S S S S:II,MI,ZZ S
        REF S 9 = R:1L,1W,3L,6P,A6,DP,EJ,F6,HJ,IG,N6,NQ,SY R
        N3 S 1 = R S
        N4 S 1 = R S@states S S@country S S S
        DMG S 1 = S:D8 S S:F,M,U
        INS S 1 = R:Y R:18 N N N N N S
      loop 2000E S + patient event
        HL R 1 = R R R:EV R:0,1
        TRN S 2 = R:1 R R S
        UM R 1 = R:AR,HS,IN,SC R:1,2,3,4,I,N,R,S S S(R R:A,B S) S(R:AA,AP,EM S:AA,AP,EM S:AA,AP,EM S@states S@country) S:03,E,U S S:1,2,3,4,5,6,7,8 S:A,I,M,N,O,Y S
          rule event-accident-state 4 warning = UM05-4 required when UM05-1 is AA -- A car accident has a state: give UM05-4.
        REF S 1 = R:BB R
        REF S 1 = R:NT R
        DTP S 1 = R:439 R:D8 R
        DTP S 1 = R:484 R:D8 R
        DTP S 1 = R:ABC R:D8 R
        DTP S 1 = R:431 R:D8 R
        DTP S 1 = R:AAH R:D8,RD8 R
          rule event-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
        DTP S 1 = R:435 R:D8,DT,RD8 R
        rule admission-dated 4 warning = DTP[435] required when UM01 is AR -- A review of an admission (UM01 is AR) says when it is: give DTP*435.
        rule admitted-before-discharged 4 = DTP[435]03 not after DTP[096]03 -- Admission comes before discharge.
        DTP S 1 = R:096 R:D8,DT,RD8 R
        HI S 1 = R(R:ABF,ABJ,ABK,APR,BF,BJ,BK,DR,LOI,PR R S:D8 S) S(R:ABF,ABJ,APR,BF,BJ,DR,LOI,PR R S:D8 S)x11
        HSD S 1 = S:DY,FL,HS,MN,VS S S:DA,MO,WK S S S S S
        CRC S 1 = R:07 R:N,Y R S S S S
        CRC S 1 = R:08 R:N,Y R S S S S
        CRC S 1 = R:09 R:N,Y R S S S S
        CRC S 1 = R:11 R:N,Y R S S S S
        CRC S 1 = R:75 R:N,Y R S S S S
        CRC S 1 = R:76 R:N,Y R S S S S
        CRC S 1 = R:77 R:N,Y R S S S S
        CL1 S 1 = S S S S
        CR1 S 1 = S:KG,LB S S S S:DH S S S S S
        CR2 S 1 = S S S S S S S S S S S S
        CR5 S 1 = S S S S S S S S S S S S S S S S S S
        CR6 S 1 = R:1,2,3,4,5,6,7,8 R S:RD8 S S S R:N,U,W,Y R:1,2,3,4,I,R,S S S S S S S S:D8,RD8 S S S S S S
        PWK S 10 = R R:AA,BM,EL,EM,FX,VO N N S:AC S S
          rule attachment-number 4 = PWK06 required when PWK02 is BM,EL,EM,FX -- What is sent apart is found by its control number: give PWK05 and PWK06.
        MSG S 1 = R
        loop 2010EA S 14 provider of the event
          NM1 R 1 = R:71,72,73,77,AAJ,DD,DK,DN,FA,G3,P3,QB,QV,SJ R:1,2 S S S S S S:24,34,46,FI,PI,XV,XX S
            rule event-provider-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
          REF S 8 = R:0B,1G,1J,EI,G5,N5,N7,SY,ZH R S
          N3 S 1 = R S
          N4 S 1 = R S@states S S@country S S S
          PER S 1 = R:IC S S:EM,FX,TE S S:EM,EX,FX,TE S S:EM,EX,FX,TE S
          PRV S 1 = R:AD,AS,AT,OP,OR,OT,PC,PE,RF R:PXC R@taxonomy
        loop 2010EB S 5 transport
          NM1 R 1 = R:45,FS,ND,PW,R3 R:2 S
          N3 S 1 = R S
          N4 S 1 = R S@states S S@country S S S
        loop 2010EC S 3 other reviewer
          NM1 R 1 = R:00,CA,GG R:2 S
          REF S 1 = R:ZZ R
          DTP S 1 = R:598 R:D8 R
        loop 2000F S + service
          HL R 1 = R R R:SS R:0
          TRN S 2 = R:1 R R S
          UM S 1 = R:HS,SC R:1,2,3,4,I,N,R,S S S(R R:A,B S) N S:03,E,U
          REF S 1 = R:BB R
          REF S 1 = R:NT R
          DTP S 1 = R:472 R:D8,RD8 R
            rule service-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
          SV1 S 1 = R(R:HC,IV,N4,WK R S S S S S S) S S:F2,MJ,UN S N N S(R S S S) N N N S N N N N N N N N S
          SV2 S 1 = S S(R:HC,ID,IV,N4,WK,ZZ R S S S S S S) S S:DA,F2,UN S S N N N S
          SV3 S 1 = R(R:AD R S S S S S S) S N S(R S S S S) S S
          TOO S 32 = R:JP S S(R S S S S)
          HSD S 1 = S:DY,FL,HS,MN,VS S S:DA,MO,WK S S S S S
          PWK S 10 = R R:AA,BM,EL,EM,FX,VO N N S:AC S S
            rule service-attachment-number 4 = PWK06 required when PWK02 is BM,EL,EM,FX -- What is sent apart is found by its control number: give PWK05 and PWK06.
          MSG S 1 = R
          loop 2010F S 12 provider of the service
            NM1 R 1 = R:1T,72,73,77,DD,DK,DQ,FA,G3,P3,QB,QV,SJ R:1,2 S S S S S S:24,34,46,FI,PI,XV,XX S
              rule service-provider-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
            REF S 8 = R:0B,1G,1J,EI,G5,N5,N7,SY,ZH R S
            N3 S 1 = R S
            N4 S 1 = R S@states S S@country S S S
            PER S 1 = R:IC S S:EM,FX,TE S S:EM,EX,FX,TE S S:EM,EX,FX,TE S
            PRV S 1 = R:AS,OP,OR,OT,PC,PE R:PXC R@taxonomy
      loop 2000D S 1 dependent level
        HL R 1 = R R R:23 R:0,1
        loop 2010D R 1 dependent
          NM1 R 1 = R:QC R:1 S S S S S S:II,MI,ZZ S
          REF S 9 = R:1L,1W,3L,6P,A6,DP,EJ,F6,HJ,IG,N6,NQ,SY R
          N3 S 1 = R S
          N4 S 1 = R S@states S S@country S S S
          DMG S 1 = S:D8 S S:F,M,U
          INS S 1 = R:N R:01,19,20,21,39,40,53,G8 N N N N N N N N N N N N N N S
        same 2000E S +
`;
