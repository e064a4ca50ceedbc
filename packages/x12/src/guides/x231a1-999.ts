/**
 * The implementation acknowledgment, 999 005010X231A1.
 */
export const X231A1_999: string = `
guide 005010X231A1 999 FA Acknowledgment of a group
also 005010X231

AK1 R 1 = R:BE,HB,HC,HI,HN,HP,HR,HS,RA R R
loop 2000 S + one transaction set
  AK2 R 1 = R:270,271,276,277,278,820,834,835,837 R S
  loop 2100 S + a segment in error
    IK3 R 1 = R R S S:1,2,3,4,5,6,7,8,I4,I6,I7,I8,I9
    rule element-named 4 warning = 2110 required when IK304 is 8 -- A segment whose elements are at fault (IK304 is 8) names one in IK4.
    CTX S 9 = R*10(R:SITUATIONAL_TRIGGER) R R S S(R S S) S(R)
    CTX S 1 = R*10(R:TRN02,NM109,PATIENT_NAME_NM109,SUBSCRIBER_NAME_NM109,ENT01,SUBSCRIBER_NUMBER_REF02,CLM01 R) N N N S(R S S)
    loop 2110 S + an element in error
      IK4 S 1 = R(R S S) S R:1,2,3,4,5,6,7,8,9,10,11,12,13,I10,I11,I12,I13,I6,I9 S
      CTX S 10 = R*10(R:SITUATIONAL_TRIGGER) R R S S(R S S) S(R)
  IK5 R 1 = R:A,E,M,R,W,X S:1,2,3,4,5,6,7,8,9,10,11,12,13,15,16,17,18,19,23,24,25,26,27,I5,I6x5
  rule refused-reason 4 = IK502 required when IK501 is R -- A set that was refused (IK501 is R) says why in IK502.
  rule accepted-no-reason 4 = IK502 unused when IK501 is A -- A set that was accepted (IK501 is A) has no error: leave IK502 empty.
  rule accepted-no-error 4 = 2100 unused when IK501 is A -- A set that was accepted (IK501 is A) has no segment in error.
AK9 R 1 = R:A,E,M,P,R,W,X R R R S:1,2,3,4,5,6,10,11,12,13,14,15,16,17,18,19,23,24,25,26x5
  rule accepted-not-more 3 = AK904 not above AK903 -- No more sets are accepted than were received.
  rule accepted-all 3 = AK904 same as AK903 when AK901 is A -- A group that is accepted whole (AK901 is A) has all its sets accepted.
  rule refused-all 3 = AK904 at most 0 when AK901 is R -- A group that is refused whole (AK901 is R) has no set accepted.
`;
