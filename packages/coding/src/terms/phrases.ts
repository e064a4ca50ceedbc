import type { Token } from "../note/token.ts";
import { normalWord, STOP_WORDS } from "./normal-word.ts";

/** A word that counts towards a term, at a position among the words that count. */
export interface TermWord {
  readonly word: string;
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Abbreviations and lay phrases, each with the words it stands for. A phrase is rewritten before terms are matched,
 * in notes and in titles alike, so it also works inside longer terms (`CKD stage 3`, `Fx distal radius`).
 */
const REWRITES: readonly (readonly [phrase: string, words: string])[] = [
  ["high blood pressure", "hypertension"],
  ["without loss consciousness", "noloc"],
  ["no loss consciousness", "noloc"],
  ["heart attack", "myocardial infarction"],
  ["upper end", "proximal"],
  ["lower end", "distal"],
  ["low back", "lowback"],
  ["lower back", "lowback"],
  ["upper back", "upperback"],
  ["forearm", "forearm"],
  ["gall bladder", "gallbladder"],
  ["gall stones", "gallstone"],
  ["shortness breath", "dyspnea"],
  ["short breath", "dyspnea"],
  ["difficulty breathing", "dyspnea"],
  ["trouble breathing", "dyspnea"],
  ["difficulty swallowing", "dysphagia"],
  ["trouble swallowing", "dysphagia"],
  ["painful urination", "dysuria"],
  ["burning urination", "dysuria"],
  ["pain urination", "dysuria"],
  ["blood urine", "hematuria"],
  ["blood stool", "hematochezia"],
  ["coughing blood", "hemoptysis"],
  ["high cholesterol", "hypercholesterolemia"],
  ["elevated cholesterol", "hypercholesterolemia"],
  ["cholesterol high", "hypercholesterolemia"],
  ["acid reflux", "gastroesophageal reflux"],
  ["degenerative joint disease", "osteoarthritis"],
  ["degenerative arthritis", "osteoarthritis"],
  ["degenerative disc disease", "intervertebral disc degenerative"],
  ["herniated disc", "intervertebral disc displacement"],
  ["disc hernia", "intervertebral disc displacement"],
  ["bulging disc", "intervertebral disc displacement"],
  ["disc bulge", "intervertebral disc displacement"],
  ["slipped disc", "intervertebral disc displacement"],
  ["blood clot", "thrombosis"],
  ["mini stroke", "transient cerebral ischemic attack"],
  ["passed out", "syncope"],
  ["passing out", "syncope"],
  ["fainting", "syncope"],
  ["runny nose", "rhinorrhea"],
  ["stuffy nose", "nasal congestion"],
  ["pink eye", "conjunctivitis"],
  ["ear infection", "otitis media"],
  ["kidney infection", "pyelonephritis"],
  ["bladder infection", "cystitis"],
  ["acl", "anterior cruciate ligament"],
  ["pcl", "posterior cruciate ligament"],
  ["mcl", "medial collateral ligament"],
  ["lcl", "lateral collateral ligament"],
  ["atfl", "anterior talofibular ligament"],
  ["ckd", "chronic kidney disease"],
  ["esrd", "end stage kidney disease"],
  ["aki", "acute kidney injury"],
  ["chf", "congestive heart failure"],
  ["hf", "heart failure"],
  ["hfref", "systolic heart failure"],
  ["hfpef", "diastolic heart failure"],
  ["lvh", "left ventricular hypertrophy"],
  ["cad", "coronary artery disease"],
  ["pad", "peripheral artery disease"],
  ["pvd", "peripheral vascular disease"],
  ["mi", "myocardial infarction"],
  ["nstemi", "nstemi"],
  ["afib", "atrial fibrillation"],
  ["a fib", "atrial fibrillation"],
  ["svt", "supraventricular tachycardia"],
  ["dvt", "deep vein thrombosis"],
  ["pe", "pulmonary embolism"],
  ["cva", "cerebrovascular accident"],
  ["tia", "transient cerebral ischemic attack"],
  ["copd", "chronic obstructive lung disease"],
  ["osa", "obstructive sleep apnea"],
  ["uri", "upper respiratory infection"],
  ["uti", "urinary tract infection"],
  ["bph", "benign prostate hyperplasia"],
  ["gerd", "gastroesophageal reflux disease"],
  ["ibs", "irritable bowel syndrome"],
  ["pud", "peptic ulcer disease"],
  ["dm", "diabetes"],
  ["t1dm", "type 1 diabetes"],
  ["t2dm", "type 2 diabetes"],
  ["dm1", "type 1 diabetes"],
  ["dm2", "type 2 diabetes"],
  ["diabetes 2", "type 2 diabetes"],
  ["diabetes 1", "type 1 diabetes"],
  ["adult onset diabetes", "type 2 diabetes"],
  ["hld", "hyperlipidemia"],
  ["dyslipidemia", "hyperlipidemia"],
  ["ra", "rheumatoid arthritis"],
  ["oa", "osteoarthritis"],
  ["djd", "osteoarthritis"],
  ["ddd", "intervertebral disc degenerative"],
  ["ptsd", "post traumatic stress disorder"],
  ["gad", "generalized anxiety disorder"],
  ["mdd", "major depressive disorder"],
  ["adhd", "attention deficit hyperactivity disorder"],
  ["ocd", "obsessive compulsive disorder"],
  ["bppv", "benign paroxysmal vertigo"],
  ["pcos", "polycystic ovary syndrome"],
  ["hcv", "hepatitis c"],
  ["hep c", "hepatitis c"],
  ["hep b", "hepatitis b"],
  ["sob", "dyspnea"],
  ["loc", "loss consciousness"],
  ["vit", "vitamin"],
  ["fe", "iron"],
  ["tb", "tuberculosis"],
  ["mtp", "metatarsophalangeal"],
  ["mcp", "metacarpophalangeal"],
  ["si", "sacroiliac"],
  ["tmj", "temporomandibular joint"],
  ["iron deficiency anemia", "iron deficiency anemia"],
];

const MAX_PHRASE_WORDS = 4;

const REWRITE_BY_PHRASE: ReadonlyMap<string, readonly string[]> = new Map(
  REWRITES.map(([phrase, words]) => [
    phrase.split(" ").map(normalWord).join(" "),
    words.split(" ").map(normalWord),
  ]),
);

const REWRITE_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...REWRITE_BY_PHRASE.keys()].map((phrase) => phrase.split(" ")[0] ?? ""),
);

/** Words after which a Roman numeral is a number (`stage IV` but not an IV line). */
const NUMBERED = new Set(["stage", "type", "grade", "class", "phase", "category"]);
const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };

/** The words of a text that count towards terms: normal forms, phrases rewritten, stop words and sides left out. */
export function termWords(tokens: readonly Token[]): TermWord[] {
  const counting = tokens.flatMap((token, index) => {
    const word = normalWord(numeralOf(token.word, tokens[index - 1]?.word));
    return STOP_WORDS.has(word)
      ? []
      : [{ word, start: token.start, end: token.end, comma: commas(token.gap) }];
  });
  const words: TermWord[] = [];
  let position = 0;
  for (let index = 0; index < counting.length; ) {
    const { count, replacement } = rewriteAt(counting, index);
    const first = counting[index];
    const last = counting[index + count - 1];
    if (first === undefined || last === undefined) break;
    const wall = WALL_WORDS.has(first.word) ? WALL : 0;
    position += first.comma + wall;
    for (const word of replacement) words.push({ word, position, start: first.start, end: last.end });
    position += 1 + wall;
    index += count;
  }
  return words;
}

/** A comma stands for one foreign word, a stronger mark for a wall. */
function commas(gap: string): number {
  if (/[;:]|\.(?!\d)/.test(gap)) return WALL;
  return gap.includes(",") || gap.includes("(") || gap.includes(")") ? 1 : 0;
}

const WALL = 100;

/** Words that part what stands before them from what stands after: no term reaches over them. */
const WALL_WORDS = new Set(
  (
    "likely possible possibly probable probably suspected suspicious concerning concern questionable versus vs " +
    "consistent compatible presumed without no not denies denied negative but if although however"
  ).split(" "),
);

function numeralOf(word: string, previous: string | undefined): string {
  return previous !== undefined && NUMBERED.has(previous) ? (ROMAN[word] ?? word) : word;
}

function rewriteAt(
  words: readonly { readonly word: string }[],
  index: number,
): { count: number; replacement: readonly string[] } {
  const first = words[index]?.word ?? "";
  if (REWRITE_FIRST_WORDS.has(first)) {
    for (let count = Math.min(MAX_PHRASE_WORDS, words.length - index); count > 0; count--) {
      const phrase = words.slice(index, index + count).map((entry) => entry.word);
      const replacement = REWRITE_BY_PHRASE.get(phrase.join(" "));
      if (replacement !== undefined) return { count, replacement };
    }
  }
  return { count: 1, replacement: [first] };
}
