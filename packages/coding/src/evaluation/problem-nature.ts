/** The kinds of problems that CPT's MDM table tells apart. */
export type ProblemNature =
  | "minor"
  | "acute-uncomplicated"
  | "acute-systemic"
  | "acute-complicated-injury"
  | "undiagnosed-new"
  | "chronic-stable"
  | "chronic-exacerbated"
  | "chronic-severe-exacerbation"
  | "threat-to-life";

/** A stable chronic illness is at its treatment goal; one that is not is not stable (CPT E/M guidelines, definitions). */
const NOT_AT_GOAL =
  /\b(?:not (?:at|yet at|to) goal|above goal|below goal|uncontrolled|not (?:well )?controlled|poor(?:ly)? control(?:led)?|inadequately controlled|out of control|worsen(?:ed|ing)?|worse|exacerbat\w*|flare\w*|progress(?:ed|ing|ion)\b(?! note)|deteriorat\w*|decompensat\w*|failed|refractory|uncontroll\w*|increas(?:e|ed|ing) (?:her|his|the|their|to)?\s?\w*\s?(?:to \d|dose|dosage|[a-z]+ to \d)|elevated|side effects? (?:from|of)|symptomatic|non-?healing|persistent(?:ly)? (?:elevated|high))\b/i;

const SEVERE =
  /\b(?:severe exacerbation|hypertensive emergency|decompensated .{0,30}(?:admit|hospital)|diabetic ketoacidosis|acute on chronic .{0,40}(?:admit|hospital))\b/i;
const SYSTEMIC = /\b(?:fever|febrile|chills|rigors|septic|hypotensive|tachycardic)\b/i;
const NOT_SYSTEMIC = /\b(?:no|denies|without|negative for)\b[^.]{0,60}\b(?:fever|chills|rigors)/i;

const THREATS =
  /^(?:I21[0-4]|I26|I6[0-3]|A4[01]|R652|J960|J962|I46|R45851|K35[23]|I71[0-3]|O15|T50\d+A|K922)/;
const CHRONIC =
  /^(?:B1[89]|B20|C|D5[0-9]|D6[0-4]|D8[069]|E0[0-7]|E1[0-3]|E2[0-8]|E55|E66|E7[0-8]|E8[3-8]|F0[1-3]|F1[0-9]|F2|F3|F4[0-25]|F5|F8|F9[05]|G[2-4]|G56|G6[0-3]|G89[24]|H25|H40|I0[5-9]|I1[0-6]|I20|I25|I27|I3[4-7]|I4[2-9]|I50|I6[5-9]|I7|I8[37]|I95|J3[0-2]|J4[1-7]|J84|K2[0-9]|K4[0-6]|K5[0-25-9]|K7[0-6]|K8[0-7]|L2[0-1]|L30|L40|L57|L7[01]|L97|M0[5-9]|M1[0-9]|M2[0-2]|M3[0-5]|M4[0-8]|M5[01]|M67|M7[0-79]|M8|N18|N3[29]|N4|N52|N80|N9[4-7]|Q|R7303|Z94|M54)/;
const COMPLICATED_INJURY = /^S(?:[0-9]2|[0-9]3[0-3]|06|83[2-5]|7[26]|86)/;
const SYSTEMIC_ILLNESS = /^(?:N10|J1[0-8]|A0[0-9]|K57[0-9]2|K8[15]|K35|L03|U071|I80)/;
const UNDIAGNOSED =
  /^(?:N63|R91|R59|R19[0-9]|R22|R07|R55|R31|R634|R97|R16|R5[69]|R06|R04|R41|D4|R13|R10|N508|R748|R93)/;
const MINOR = /^(?:J00|B07|L84|S[0-9]0|W57|L70|R05|B36|H6?12|L23|L25|K30)/;
const NO_PROBLEM = /^(?:Z|[VWXY])/;

/** The nature of one addressed problem; undefined for what is no problem (status, encounter and external cause codes). */
export function problemNature(code: string, course: string): ProblemNature | undefined {
  if (NO_PROBLEM.test(code) && !CHRONIC.test(code)) return undefined;
  if (THREATS.test(code)) return "threat-to-life";
  if (UNDIAGNOSED.test(code)) return "undiagnosed-new";
  if (COMPLICATED_INJURY.test(code)) return "acute-complicated-injury";
  if (SYSTEMIC_ILLNESS.test(code)) {
    return SYSTEMIC.test(course) && !NOT_SYSTEMIC.test(course) ? "acute-systemic" : "acute-uncomplicated";
  }
  if (MINOR.test(code)) return "minor";
  if (!CHRONIC.test(code)) return "acute-uncomplicated";
  if (SEVERE.test(course)) return "chronic-severe-exacerbation";
  return NOT_AT_GOAL.test(course) ? "chronic-exacerbated" : "chronic-stable";
}
