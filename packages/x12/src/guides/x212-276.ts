/**
 * The question for the status of claims, 276 005010X212.
 */
export const X212_276: string = `
guide 005010X212 276 HR Claim status question
also 005010X212E1 005010X212E2

BHT R 1 = R:0010 R:13 R R R
loop 2000A R + payer level
  HL R 1 = R N R:20 R:1
  rule hierarchy-number 2 = checked hierarchy.number -- HL01 counts the levels of a set from 1.
  rule hierarchy-parent 2 = checked hierarchy.parent -- HL02 names the level above.
  rule hierarchy-children 2 = checked hierarchy.children -- HL04 says whether levels follow below.
  loop 2100A R 1 payer
    NM1 R 1 = R:PR R:2 R N N N N R:PI,XV R
  loop 2000B R + receiver level
    HL R 1 = R R R:21 R:1
    loop 2100B R 1 receiver
      NM1 R 1 = R:41 R:1,2 S S S N N R:46 R
        rule receiver-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
    loop 2000C R + provider level
      HL R 1 = R R R:19 R:1
      loop 2100C R 2 provider
        NM1 R 1 = R:1P R:1,2 S S S N S R:FI,SV,XX R
          rule provider-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
      loop 2000D R + subscriber level
        HL R 1 = R R R:22 R:0,1
        DMG S 1 = R:D8 R S:F,M
        rule subscriber-birth 4 = DMG required when 2200D present -- The subscriber is the patient: give birth date (DMG).
        rule asked-of-someone 4 = 2200D or 2000E required -- The question is of the subscriber's claim (2200D) or of a dependent's (2000E): give one.
        loop 2100D R 1 subscriber
          NM1 R 1 = R:IL R:1,2 R S S N S R:24,II,MI R
            rule subscriber-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
        loop 2200D S + claim that is asked for
          TRN R 1 = R:1 R
          REF S 1 = R:1K R
          REF S 1 = R:BLT R
          REF S 1 = R:LU R
          REF S 1 = R:6P R
          REF S 1 = R:EJ R
          REF S 1 = R:XZ R
          REF S 1 = R:D9 R
          AMT S 1 = R:T3 R
          DTP S 1 = R:472 R:D8,RD8 R
          rule claim-dated 4 = DTP[472] or 2210D required -- A claim is found by its dates, here or at its lines: give DTP*472.
            rule claim-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
          loop 2210D S + service line
            SVC R 1 = R(R:AD,ER,HC,HP,IV,N4,NU,WK R S S S S) R N S N N R
            REF S 1 = R:FJ R
            DTP R 1 = R:472 R:D8,RD8 R
              rule claim-line-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
        loop 2000E S + dependent level
          HL R 1 = R R R:23
          DMG R 1 = R:D8 R S:F,M
          loop 2100E R 1 dependent
            NM1 R 1 = R:QC R:1 R S S N S
          loop 2200E R + claim of the dependent that is asked for
            TRN R 1 = R:1 R
            REF S 1 = R:1K R
            REF S 1 = R:BLT R
            REF S 1 = R:LU R
            REF S 1 = R:6P R
            REF S 1 = R:EJ R
            REF S 1 = R:XZ R
            REF S 1 = R:D9 R
            AMT S 1 = R:T3 R
            DTP S 1 = R:472 R:D8,RD8 R
            rule dependent-claim-dated 4 = DTP[472] or 2210E required -- A claim is found by its dates, here or at its lines: give DTP*472.
              rule dependent-claim-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
            loop 2210E S + service line
              SVC R 1 = R(R:AD,ER,HC,HP,IV,N4,NU,WK R S S S S) R N S N N R
              REF S 1 = R:FJ R
              DTP R 1 = R:472 R:D8,RD8 R
                rule dependent-claim-line-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
`;
