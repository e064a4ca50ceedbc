/**
 * The status of claims, 277 005010X212.
 */
export const X212_277: string = `
guide 005010X212 277 HN Claim status
also 005010X212E1 005010X212E2
codes entity = 03,13,17,1E,1G,1H,1I,1O,1P,1Q,1R,1S,1T,1U,1V,1W,1X,1Y,1Z,28,2A,2B,2D,2E,2I,2K,2P,2Q,2S,2Z,30,36,3A,3C,3D,3E,3F,3G,3H,3I,3J,3K,3L,3M,3N,3O,3P,3Q,3R,3S,3T,3U,3V,3W,3X,3Y,3Z,40,43,44,4A,4B,4C,4D,4E,4F,4G,4H,4I,4J,4L,4M,4N,4O,4P,4Q,4R,4S,4U,4V,4W,4X,4Y,4Z,5A,5B,5C,5D,5E,5F,5G,5H,5I,5J,5K,5L,5M,5N,5O,5P,5Q,5R,5S,5T,5U,5V,5W,5X,5Y,5Z,61,6A,6B,6C,6D,6E,6F,6G,6H,6I,6J,6K,6L,6M,6N,6O,6P,6Q,6R,6S,6U,6V,6W,6X,6Y,71,72,73,74,77,7C,80,82,84,85,87,95,CK,CZ,D2,DD,DJ,DK,DN,DO,DQ,E1,E2,E7,E9,FA,FD,FE,G0,G3,GB,GD,GI,GJ,GK,GM,GY,HF,HH,I3,IJ,IL,IN,LI,LR,MR,MSC,OB,OD,OX,P0,P2,P3,P4,P6,P7,PRP,PT,PV,PW,QA,QB,QC,QD,QE,QH,QK,QL,QN,QO,QS,QV,QY,RC,RW,S4,SEP,SJ,SU,T4,TL,TQ,TT,TTP,TU,UH,X3,X4,X5,ZZ

BHT R 1 = R:0010 R:08 R R R R:DG
loop 2000A R + payer level
  HL R 1 = R N R:20 R:1
  rule hierarchy-number 2 = checked hierarchy.number -- HL01 counts the levels of a set from 1.
  rule hierarchy-parent 2 = checked hierarchy.parent -- HL02 names the level above.
  rule hierarchy-children 2 = checked hierarchy.children -- HL04 says whether levels follow below.
  loop 2100A R 1 payer
    NM1 R 1 = R:PR R:2 R N N N N R:PI,XV R
    PER S 1 = R:IC S R:ED,EM,FX,TE R S:ED,EM,EX,FX,TE S S:ED,EM,EX,FX,TE S
  loop 2000B R + receiver level
    HL R 1 = R R R:21 R:0,1
    rule provider-level 4 = 2000C required when 2200B absent -- The question was not refused here: the provider's level follows.
    loop 2100B R 1 receiver
      NM1 R 1 = R:41 R:1,2 S S S N N R:46 R
        rule receiver-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
    loop 2200B S 1 answer to the receiver
      TRN R 1 = R:2 R
      STC R + = R(R@claim_status_cat R@claim_status S:41,AY,PR) R N N N N N N N S(R@claim_status_cat R@claim_status S) S(R@claim_status_cat R@claim_status S)
    loop 2000C S + provider level
      HL R 1 = R R R:19 R:0,1
      rule subscriber-level 4 = 2000D required when 2200C absent -- The question was not refused here: the subscriber's level follows.
      loop 2100C R 2 provider
        NM1 R 1 = R:1P R:1,2 S S S N S R:FI,SV,XX R
          rule provider-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
      loop 2200C S 1 answer to the provider
        TRN R 1 = R:1 R
        STC R + = R(R@claim_status_cat R@claim_status S:$entity) R N N N N N N N S(R@claim_status_cat R@claim_status S) S(R@claim_status_cat R@claim_status S)
      loop 2000D S + subscriber level
        HL R 1 = R R R:22 R:0,1
        rule status-of-someone 4 = 2200D or 2000E required -- The answer is of the subscriber's claim (2200D) or of a dependent's (2000E): give one.
        loop 2100D R 1 subscriber
          NM1 R 1 = R:IL R:1,2 R S S N S R:24,II,MI R
            rule subscriber-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
        loop 2200D S + claim
          TRN R 1 = R:2 R
          STC R + = R(R@claim_status_cat R@claim_status S:$entity S:RX) R N S S S N S S S(R@claim_status_cat R@claim_status S:$entity S:RX) S(R@claim_status_cat R@claim_status S:$entity S:RX)
            rule claim-status-order 4 = STC10 required when STC11 present -- A third status (STC11) follows a second (STC10).
          REF S 1 = R:1K R
          REF S 1 = R:BLT R
          REF S 1 = R:EJ R
          REF S 1 = R:XZ R
          REF S 1 = R:VV R
          REF S 1 = R:D9 R
          DTP S 1 = R:472 R:D8,RD8 R
          rule claim-dated 4 warning = DTP[472] or 2220D required -- A claim has its dates, here or at its lines: give DTP*472.
            rule claim-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
          loop 2220D S + service line
            SVC R 1 = R(R:AD,ER,HC,HP,IV,N4,NU,WK R S S S S) R R S N N R
            STC R + = R(R@claim_status_cat R@claim_status S:$entity S:RX) R N N N N N N N S(R@claim_status_cat R@claim_status S:$entity S:RX) S(R@claim_status_cat R@claim_status S:$entity S:RX)
              rule claim-line-status-order 4 = STC10 required when STC11 present -- A third status (STC11) follows a second (STC10).
            REF S 1 = R:FJ R
            DTP R 1 = R:472 R:D8,RD8 R
              rule claim-line-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
        loop 2000E S + dependent level
          HL R 1 = R R R:23
          loop 2100E R 1 dependent
            NM1 R 1 = R:QC R:1 R S S N S
          loop 2200E R + claim
            TRN R 1 = R:2 R
            STC R + = R(R@claim_status_cat R@claim_status S:$entity S:RX) R N S S S N S S S(R@claim_status_cat R@claim_status S:$entity S:RX) S(R@claim_status_cat R@claim_status S:$entity S:RX)
              rule dependent-claim-status-order 4 = STC10 required when STC11 present -- A third status (STC11) follows a second (STC10).
            REF S 1 = R:1K R
            REF S 1 = R:BLT R
            REF S 1 = R:EJ R
            REF S 1 = R:XZ R
            REF S 1 = R:VV R
            REF S 1 = R:D9 R
            DTP S 1 = R:472 R:D8,RD8 R
            rule dependent-claim-dated 4 warning = DTP[472] or 2220E required -- A claim has its dates, here or at its lines: give DTP*472.
              rule dependent-claim-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
            loop 2220E S + service line
              SVC R 1 = R(R:AD,ER,HC,HP,IV,N4,NU,WK R S S S S) R R S N N R
              STC R + = R(R@claim_status_cat R@claim_status S:$entity S:RX) R N N N N N N N S(R@claim_status_cat R@claim_status S:$entity S:RX) S(R@claim_status_cat R@claim_status S:$entity S:RX)
                rule dependent-claim-line-status-order 4 = STC10 required when STC11 present -- A third status (STC11) follows a second (STC10).
              REF S 1 = R:FJ R
              DTP R 1 = R:472 R:D8,RD8 R
                rule dependent-claim-line-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
`;
