import { type CodeListName, type CodeLists, codeList } from "../code-list.ts";

/**
 * Lists that are short, public and seldom change. Longer ones, and newer ones of these, come from the caller.
 */
const TEXTS: Readonly<Partial<Record<CodeListName, string>>> = {
  // CMS, place of service codes for professional claims.
  pos: `
01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 31 32 33 34 41 42 49 50 51 52 53
54 55 56 57 58 60 61 62 65 66 71 72 81 99`,
  // Health care claim status category codes.
  claim_status_cat: `
A0 A1 A2 A3 A4 A5 A6 A7 A8 D0 DR01 DR02 DR03 DR04 DR05 DR06 DR07 DR08 E0 E1 E2 E3 E4 F0 F1 F2 F3 F3F F3N F4 F5
P0 P1 P2 P3 P4 P5 R0 R1 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 R15 R16 R17 RQ`,
  // United States Postal Service; Canada Post.
  states: `
AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK
OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS FM GU MH MP PR PW UM VI AA AE AP
AB BC MB NB NL NS NT NU ON PE QC SK YT`,
  // ISO 3166-1, two letters.
  country: `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`,
};

export const BUILT_IN_LISTS: CodeLists = new Map(
  Object.entries(TEXTS).map(([name, text]) => [name as CodeListName, codeList(text.trim().split(/\s+/))]),
);
