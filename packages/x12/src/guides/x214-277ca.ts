/**
 * The claim acknowledgment, 277 005010X214.
 */
export const X214_277CA: string = `
guide 005010X214 277 HN Claim acknowledgment
also
codes entity = 03,1P,1Z,40,41,71,72,73,77,82,85,87,DK,DN,DQ,FA,GB,HK,IL,LI,MSC,PR,PRP,QB,QC,QD,SEP,TL,TTP,TU

BHT R 1 = R:0085 R:08 R R R R:TH
loop 2000A R + source level
  HL R 1 = R N R:20 R:1
  rule hierarchy-number 2 = checked hierarchy.number -- HL01 counts the levels of a set from 1.
  rule hierarchy-parent 2 = checked hierarchy.parent -- HL02 names the level above.
  rule hierarchy-children 2 = checked hierarchy.children -- HL04 says whether levels follow below.
  loop 2100A R 1 source
    NM1 R 1 = R:PR,AY R:2 R N N N N R:46,FI,PI,XV R
  loop 2200A R + receipt of the transmission
    TRN R 1 = R:1 R
    DTP R 1 = R:050 R:D8 R
    DTP R 1 = R:009 R:D8 R
  loop 2000B R 1 receiver level
    HL R 1 = R R R:21 R:0,1
    loop 2100B R 1 receiver
      NM1 R 1 = R:41 R:1,2 R S S N N R:46 R
        rule receiver-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
    loop 2200B R 1 status of the transmission
      TRN R 1 = R:2 R
      STC R + = R(R R S:36,40,41,AY,PR) R R:U,WQ R N N N N N S(R R S) S(R R S)
      QTY S 1 = R:90 R
      rule accepted-amount 4 warning = AMT[YU] required when QTY[90] present -- How many were accepted (QTY*90) goes with how much (AMT*YU).
      QTY S 1 = R:AA R
      rule rejected-amount 4 warning = AMT[YY] required when QTY[AA] present -- How many were rejected (QTY*AA) goes with how much (AMT*YY).
      AMT S 1 = R:YU R
      AMT S 1 = R:YY R
    loop 2000C R + billing provider level
      HL R 1 = R R R:19 R:1
      loop 2100C R + billing provider
        NM1 R 1 = R:85 R:1,2 R S S S S R:FI,SV,XX R
          rule provider-one-name 4 = NM104 unused when NM102 is 2 -- An organisation has no first name: leave NM104 empty.
      loop 2200C R 1 status of the provider's claims
        TRN R 1 = R:1 R
        STC R + = R(R R S:36,40,41,77,82,85,87,AY,PR) N R:U,WQ R N N N N N S(R R S) S(R R S)
        REF S 1 = R:0B,1G,G2,LU,SY,TJ R
        QTY S 1 = R:QA R
        rule provider-accepted-amount 4 warning = AMT[YU] required when QTY[QA] present -- How many were accepted (QTY*QA) goes with how much (AMT*YU).
        QTY S 1 = R:QC R
        rule provider-rejected-amount 4 warning = AMT[YY] required when QTY[QC] present -- How many were rejected (QTY*QC) goes with how much (AMT*YY).
        AMT S 1 = R:YU R
        AMT S 1 = R:YY R
      loop 2000D R + patient level
        HL R 1 = R R R:PT
        loop 2100D R 1 patient
          NM1 R 1 = R:QC R:1 R S S S S R:II,MI R
        loop 2200D S + status of the claim
          TRN R 1 = R:2 R
          STC R + = R(R@claim_status_cat R@claim_status S:$entity) R R:U,WQ R N N N N N S(R@claim_status_cat R@claim_status S@entity_id) S(R@claim_status_cat R@claim_status S@entity_id) S
            rule status-order 4 = STC10 required when STC11 present -- A third status (STC11) follows a second (STC10).
          REF S 1 = R:1K R
          REF S 1 = R:D9 R
          REF S 1 = R:BLT R
          DTP R 1 = R:472 R:RD8,D8 R
            rule claim-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
          loop 2220D S + status of the service line
            SVC R 1 = R(R:AD,ER,HC,HP,IV,NU,NU,WK R S S S S) R N S N N S
            STC R 1 = R(R@claim_status_cat R@claim_status S:$entity) R R:U N N N N N N S(R@claim_status_cat R@claim_status S@entity_id) S(R@claim_status_cat R@claim_status S@entity_id)
            REF S 1 = R:FJ R
            REF S 1 = R:XZ R
            DTP S 1 = R:472 R:D8,RD8 R
              rule line-forward 4 = DTP03 not after DTP03 -- The range of dates runs backward.
`;
