/**
 * The form in which a word of a note and a word of a title meet: singular, American spelling, the noun where a
 * clinician's adjective means the same. Both sides pass through it, so it only has to be consistent.
 */
export function normalWord(word: string): string {
  const known = CANONICAL.get(word) ?? SEEN.get(word);
  if (known !== undefined) return known;
  const normal = normalOf(word);
  if (SEEN.size < MAX_SEEN) SEEN.set(word, normal);
  return normal;
}

/** Notes and titles say the same words over and over. */
const SEEN = new Map<string, string>();
const MAX_SEEN = 100_000;

function normalOf(word: string): string {
  const american = word
    .replace(/^oe(?=[dst])/, "e")
    .replace(/aem/g, "em")
    .replace(/oea$/, "ea")
    .replace(/oeic$/, "eic")
    .replace(/our$/, (end) => (/(?:tum|col|lab|behavi|hum|od)our$/.test(word) ? "or" : end));
  const singular = singularOf(american);
  return CANONICAL.get(singular) ?? singular;
}

/** Verbs and others whose last letter is no plural. */
const NOT_PLURAL = new Set([
  "does",
  "works",
  "goes",
  "feels",
  "gets",
  "takes",
  "says",
  "makes",
  "lives",
  "aids",
  "rales",
]);

function singularOf(word: string): string {
  if (
    word.length < 4 ||
    NOT_PLURAL.has(word) ||
    !word.endsWith("s") ||
    /(?:ss|us|is|ous|itis|osis)$/.test(word)
  )
    return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ses|xes|ches|shes)$/.test(word)) {
    if (/(?:oses|eses|ases|yses)$/.test(word) && !/(?:cases|diseases|phases|bases|increases)$/.test(word)) {
      return `${word.slice(0, -2)}is`;
    }
    return /(?:sses|xes|ches|shes|uses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  }
  return word.slice(0, -1);
}

/** Each line: the form that stands for the others. */
const GROUPS: readonly string[] = [
  "kidney renal",
  "heart cardiac",
  "lung pulmonary",
  "liver hepatic",
  "stomach gastric",
  "bladder vesical",
  "skin cutaneous dermal",
  "bowel intestine intestinal",
  "womb uterus uterine",
  "ovary ovarian",
  "prostate prostatic",
  "testis testicular testes testicle",
  "breast mammary",
  "spine spinal",
  "vertebra vertebral vertebrae",
  "nose nasal",
  "eye ocular",
  "ear aural otic",
  "muscle muscular",
  "tendon tendinous",
  "abdomen abdominal belly",
  "chest thoracic thorax",
  "pelvis pelvic",
  "malleolus malleolar",
  "clavicle clavicular collarbone",
  "fibula fibular",
  "femur femoral",
  "humerus humeral",
  "ulna ulnar",
  "patella patellar kneecap",
  "meniscus meniscal menisci",
  "ligament ligamentous",
  "calculus stone calculi lith",
  "fracture fractured broken fx",
  "sprain sprained",
  "strain strained",
  "tear torn",
  "rupture ruptured",
  "dislocation dislocated",
  "subluxation subluxed",
  "contusion contused bruise bruising bruised",
  "laceration lacerated",
  "abrasion abraded",
  "burn burned burnt",
  "swelling swollen",
  "pain painful ache aching",
  "infection infected",
  "inflammation inflamed",
  "injury injured",
  "obstruction obstructed",
  "perforation perforated",
  "ulcer ulcerated ulceration",
  "obesity obese",
  "diabetes diabetic",
  "hypertension hypertensive htn",
  "hypotension hypotensive",
  "asthma asthmatic",
  "arthritis arthritic",
  "anemia anemic",
  "allergy allergic",
  "ischemia ischemic",
  "thrombosis thrombotic",
  "embolism embolic emboli embolus",
  "stenosis stenotic",
  "metastasis metastatic metastases",
  "neoplasm tumor",
  "carcinoma ca",
  "cancer cancerous",
  "fibrillation fib",
  "dyspnea dyspneic",
  "constipation constipated",
  "dehydration dehydrated",
  "dizziness dizzy",
  "nausea nauseous nauseated",
  "vomiting emesis vomit",
  "itching itch itchy pruritus",
  "hernia herniated herniation",
  "degenerative degeneration",
  "enlarged enlargement",
  "elevated elevation raised",
  "disc disk",
  "hemorrhage bleeding bleed hemorrhagic",
  "dependence dependent dependency",
  "deficiency deficient",
  "insufficiency insufficient",
  "chronic longstanding",
  "bilateral bilaterally",
  "right rt",
  "left lt",
  "first 1st",
  "2 ii two second",
  "3 iii three third",
  "4 four fourth",
  "5 five fifth",
  "finger digit",
  "disease dz",
  "mass lump",
  "x-ray xray",
  "screening screen",
  "removal removed",
  "absence absent",
  "replacement replaced",
  "transplant transplanted transplantation",
  "smoking smoker smoke",
  "drinking drinker",
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const [head = "", ...rest] = group.split(" ");
    return [head, ...rest].map((word) => [word, head] as const);
  }),
);

/** Words that carry no meaning of their own inside a term; the side is an attribute and not part of the term. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of in on at to by for from with and or as is his her their my this that due nos nec unspecified " +
    "other specified site sites mellitus sided side left right bilateral both classified elsewhere not into within " +
    "using during named associated"
  ).split(" "),
);
