/**
 * The envelope around the sets: X12.5 (ISA, IEA, TA1) and X12.6 (GS, GE, ST, SE), with the values that the guides of
 * 005010 leave of them (their appendix C). ISA12 is not asked: GS08 tells the version. ISA11 and ISA16 are delimiters.
 */
export const ENVELOPE: string = `
guide 005010 ISA - The envelope of a file

codes qualifier = 01,14,20,27,28,29,30,33,ZZ
ISA R 1 = R:00,03 S R:00,01 S R:$qualifier R R:$qualifier R R R S R R R:0,1 R:P,T S
TA1 S + = R R R R:A,E,R R:000,001,002,003,004,005,006,007,008,009,010,011,012,013,014,015,016,017,018,019,020,021,022,023,024,025,026,027,028,029,030,031
  rule accepted-no-note 2 = TA105 is 000 when TA104 is A -- An interchange that was accepted (TA104 is A) has the note 000.
  rule refused-note 2 = TA105 is not 000 when TA104 is E,R -- An interchange with errors (TA104 is E or R) says in TA105 which.
GS S + = R:BE,FA,HB,HC,HI,HN,HP,HR,HS,RA R R R R R R:X R
ST S + = R R S
SE S + = R R
GE S + = R R
IEA R 1 = R R
`;
