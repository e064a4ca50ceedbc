/**
 * The eligibility answer, 271 005010X279A1.
 */
export const X279A1_271: string = `
guide 005010X279A1 271 HB Eligibility answer
also 005010X279
codes rejection = 096,102,152,291,307,318,340,341,342,343,346,347,356,357,382,435,442,458,472,539,540,636,771
codes informationKind = 1,2,3,4,5,6,7,8,A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,CB,MC
codes insuranceType = D,12,13,14,15,16,41,42,43,47,AP,C1,CO,CP,DB,EP,FF,GP,HM,HN,HS,IN,IP,LC,LD,LI,LT,MA,MB,MC,MH,MI,MP,OT,PE,PL,PP,PR,PS,QM,RP,SP,TF,WC,WU
codes period = 6,7,13,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36
codes quantityKind = 99,CA,CE,DB,DY,HS,LA,LE,MN,P6,QA,S7,S8,VS,YY
codes deliveryPeriod = 6,7,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35
codes followUp = 15,52,53,54,55,56,57,60,61,62,63,69,70
codes relatedEntity = 13,1P,2B,36,73,FA,GP,IL,LR,P3,P4,P5,PR,VN,X3,PRP,SEP,TTP
codes identifierKind = 24,34,46,FA,FI,MI,NI,PI,PP,SV,XV,XX,ZZ
codes providerRole = AD,H,R,AT,BI,CO,CV,HH,LA,OT,P1,P2,PC,PE,RF,SB,SK,SU

BHT R 1 = R:0022 R:11 S R R
loop 2000A R + payer level
  HL R 1 = R N R:20 R:0,1
  rule hierarchy-number 2 = checked hierarchy.number -- HL01 counts the levels of a set from 1.
  rule hierarchy-parent 2 = checked hierarchy.parent -- HL02 names the level above.
  rule hierarchy-children 2 = checked hierarchy.children -- HL04 says whether levels follow below.
  rule receiver-level 4 = 2000B required when AAA absent and 2100A/AAA absent -- Nothing was refused here: the receiver's level follows.
  AAA S 9 = R:N,Y N R:04,41,42,79 R:C,N,P,R,S,Y
  loop 2100A R 1 payer
    NM1 R 1 = R:2B,36,GP,P5,PR R:1,2 S S S N S R:24,46,FI,NI,PI,XV,XX R
    REF S 9 = R:18,55 R S
    PER S 3 = R:IC S S:ED,EM,FX,TE S S:ED,EM,EX,FX,TE S S:ED,EM,EX,FX,TE S
    AAA S 9 = R:N,Y N R:04,41,42,79,80,T4 R:C,N,P,R,S,W,X,Y
  loop 2000B S + receiver level
    HL R 1 = R R R:21 R:0,1
    rule subscriber-level 4 = 2000C required when 2100B/AAA absent -- Nothing was refused here: the subscriber's level follows.
    loop 2100B R 1 receiver
      NM1 R 1 = R:1P,2B,36,80,FA,GP,P5,PR R:1,2 S S S N S R:24,34,FI,PI,PP,SV,XV,XX R
        rule receiver-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
      REF S 9 = R:0B,1C,1D,1J,4A,CT,EL,EO,JD,N5,N7,Q4,SY,TJ,HPI R S@states
      AAA S 9 = R:N,Y N R:15,41,43,44,45,46,47,48,50,51,79,97,T4 R:C,N,R,S,W,X,Y
    loop 2000C S + subscriber level
      HL R 1 = R R R:22 R:0,1
      TRN S 3 = R:1,2 R R S
      loop 2100C R 1 subscriber
        NM1 R 1 = R:IL R:1 S S S S S S:MI,ZZ S
        REF S 9 = R:18,1L,1W,3H,49,6P,CT,A6,EA,EJ,F6,GH,HJ,IF,IG,ML,N6,NQ,Q4,SY R S
        N3 S 1 = R S
        N4 S 1 = S S@states S S@country S:CY,FI S S
        PER S 3 = R:IC S S:HP,TE,WP S S:EX,HP,TE,WP S S:EX,HP,TE,WP S
        AAA S 9 = R:N,Y N R:15,42,43,45,47,48,49,51,52,56,57,58,60,61,62,63,64,65,66,67,68,71,72,73,74,75,76,77,78 R:C,N,R,S,W,X,Y
        DMG S 1 = S:D8 S S:F,M,U
        INS S 1 = R:Y R:18 S:001 S:25 N N N N S:F,N,P S:N,Y N N N N N N S
        DTP S 9 = R:$rejection R:D8,RD8 R
        rule subscriber-dates-once 4 warning = DTP01 distinct -- Each kind of date (DTP01) should stand once.
          rule plan-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
        loop 2110C S + what is asked or answered
          EB R 1 = R:$informationKind S:CHD,DEP,ECH,EMP,ESP,FAM,IND,SPC,SPO S*99 S:$insuranceType S S:$period S S S:$quantityKind S S:N,U,Y S:N,U,Y S(R:AD,CJ,HC,ID,IV,N4,ZZ R S S S S)
            rule subscriber-one-service 4 warning = EB03 unused when EB13 present -- A benefit is of a service type (EB03) or of a procedure (EB13), not both.
          HSD S 9 = S:DY,FL,HS,MN,VS S S:DA,MO,VS,WK,YR S S:$deliveryPeriod S S:1,2,3,4,5,6,7,8,9,A,B,C,D,E,F,G,H,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z,SG,SL,SP,SX,SY,SZ S:A,B,C,D,E,F,G,Y
          REF S 9 = R:18,1L,1W,49,6P,9F,A6,F6,G1,IG,N6,NQ R S
          DTP S 20 = R:096,193,194,198,290,291,292,295,304,307,318,348,349,356,357,435,472,636,771 R:D8,RD8 R
            rule benefit-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
          AAA S 9 = R:N,Y N R:$followUp R:C,N,R,W,X,Y
          MSG S 10 = R
          loop 2115C S 10 more on the benefit
            III R 1 = R:BF,BK,ZZ R
          LS S 1 = R:2120
          rule related-opens 4 = LS required when 2120C present -- Loop 2120 stands between LS and LE: give LS.
          rule related-closes 4 = LE required when LS present -- Loop 2120 stands between LS and LE: give LE.
          rule related-stands 4 = 2120C required when LS present -- LS opens loop 2120, which is missing.
          loop 2120C S 1 related entity
            NM1 S 1 = R:$relatedEntity R:1,2 S S S N S S:$identifierKind S
              rule related-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
            N3 S 1 = R S
            N4 S 1 = S S@states S S@country S:RJ S
            PER S 3 = R:IC S S:ED,EM,FX,TE,WP S S:ED,EM,EX,FX,TE,WP S S:ED,EM,EX,FX,TE,WP S
            PRV S 1 = R:$providerRole R:9K,D3,EI,SY,TJ,ZZ,HPI R
          LE S 1 = R:2120
      loop 2000D S + dependent level
        HL R 1 = R R R:23 R:0
        TRN S 3 = R:1,2 R R S
        loop 2100D R 1 dependent
          NM1 R 1 = R:03 R:1 S S S N S S:MI,ZZ S
          REF S 9 = R:18,1L,1W,49,6P,A6,CT,EA,EJ,F6,GH,HJ,IF,IG,M7,N6,NQ,Q4,SY R S
          N3 S 1 = R S
          N4 S 1 = S S@states S S@country
          PER S 3 = R:IC S S:HP,TE,WP S S:EX,HP,TE,WP S S:EX,HP,TE,WP S
          AAA S 9 = R:N,Y N R:15,42,43,45,47,48,49,51,52,56,57,58,60,61,62,63,64,65,66,67,68,71 R:C,N,R,S,W,X,Y
          DMG S 1 = S:D8 S S:F,M,U
          INS S 1 = R:N R:01,19,21,34 S:001 S:25 N N N N S:F,N,P S:N,Y N N N N N N S
          DTP S 9 = R:102,152,291,307,318,340,341,342,343,346,347,382,435,442,458,472,539,540,636 R:D8,RD8 R
          rule dependent-dates-once 4 warning = DTP01 distinct -- Each kind of date (DTP01) should stand once.
            rule dependent-plan-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
          loop 2110D S + what is asked or answered
            EB R 1 = R:$informationKind S S*99 S:$insuranceType S S:$period S S S:$quantityKind S S:N,U,Y S:N,U,Y S(R:AD,CJ,HC,ID,IV,N4,ZZ R S S S S)
              rule dependent-one-service 4 warning = EB03 unused when EB13 present -- A benefit is of a service type (EB03) or of a procedure (EB13), not both.
            HSD S 9 = S:DY,FL,HS,MN,VS S S:DA,MO,VS,WK,YR S S:$deliveryPeriod S S:1,2,3,4,5,6,7,8,9,A,B,C,D,E,F,G,H,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,SG,SL,SP,SX,SY,SZ S:A,B,C,D,E,F,G,Y
            REF S 9 = R:18,1L,1W,49,6P,9F,A6,F6,G1,IG,N6,NQ R S
            DTP S 20 = R:096,193,194,198,290,292,295,304,307,318,348,349,356,357,435,472,636,771 R:D8,RD8 R
              rule dependent-benefit-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
            AAA S 9 = R:N,Y N R:$followUp R:C,N,R,W,X,Y
            MSG S 10 = R
            loop 2115D S 10 more on the benefit
              III R 1 = R:BF,BK,ZZ R
            LS S 1 = R:2120
            rule dependent-related-opens 4 = LS required when 2120D present -- Loop 2120 stands between LS and LE: give LS.
            rule dependent-related-closes 4 = LE required when LS present -- Loop 2120 stands between LS and LE: give LE.
            rule dependent-related-stands 4 = 2120D required when LS present -- LS opens loop 2120, which is missing.
            loop 2120D S 1 related entity
              NM1 S 1 = R:$relatedEntity R:1,2 S S S N S S:$identifierKind S
                rule dependent-related-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
              N3 S 1 = R S
              N4 S 1 = S S@states S S@country S:RJ S
              PER S 3 = R:IC S S:ED,EM,FX,TE,WP S S:ED,EM,EX,FX,TE,WP S S:ED,EM,EX,FX,TE,WP S
              PRV S 1 = R:$providerRole R:9K,D3,EI,SY,TJ,ZZ,HPI R
            LE S 1 = R:2120
`;
