import { isoDate } from "@claimwright/base";
import type { NoteToCode } from "../coding-suggestion.ts";

/** One authored case: a rule must fire, must not fire, or is overridden by what the note says. */
export interface GuidelineCase {
  readonly rule: string;
  readonly kind: "fires" | "does not fire" | "is overridden";
  /** `CC: …| HPI: …| A: problem / problem`, the sections of a note in short. */
  readonly sketch: string;
  /** Codes that must be proposed, in this order among themselves. */
  readonly proposed: readonly string[];
  /** Codes that must not be proposed. */
  readonly refused: readonly string[];
  readonly setting: NoteToCode["setting"];
  readonly sex: NoteToCode["sex"];
  readonly ageYears: number;
}

const HEADINGS: Readonly<Record<string, string>> = {
  CC: "CHIEF COMPLAINT",
  HPI: "HISTORY OF PRESENT ILLNESS",
  PMH: "PAST MEDICAL HISTORY",
  FH: "FAMILY HISTORY",
  SH: "SOCIAL HISTORY",
  MEDS: "MEDICATIONS",
  V: "VITALS",
  R: "RESULTS",
  PE: "PHYSICAL EXAM",
  A: "ASSESSMENT AND PLAN",
  I: "INSTRUCTIONS",
};

/** Writes the sketch out as a note; problems of the assessment become numbered titles. */
export function noteOf(each: GuidelineCase): NoteToCode {
  const text = each.sketch
    .split("|")
    .map((part) => {
      const colon = part.indexOf(":");
      const heading = HEADINGS[part.slice(0, colon).trim()] ?? "";
      const body = part.slice(colon + 1).trim();
      return `${heading}\n${heading.startsWith("ASSESSMENT") ? numbered(body) : body}\n`;
    })
    .join("\n");
  return {
    text,
    ageYears: each.ageYears,
    sex: each.sex,
    setting: each.setting,
    dateOfService: isoDate("2025-11-14"),
    patientStatus: "established",
    placeOfService: each.setting === "inpatient" ? "21" : "11",
  };
}

function numbered(problems: string): string {
  return problems
    .split(" / ")
    .map((problem, index) => `${index + 1}. ${problem}`)
    .join("\n");
}

/**
 * `rule; kind; sketch; codes that are proposed, -codes that are not`. Kinds: + fires, - does not fire, ! overridden.
 * `inpatient`, `M` and `F`, and an age stand in brackets before the sketch where they matter.
 */
const LINES: readonly string[] = [
  // Diabetes "with" (I.A.15, I.C.4.a)
  "with; +; A: Type 2 diabetes. / Chronic kidney disease stage 3a.; E1122 N1831 -E119",
  "with; +; A: Type 2 diabetes. / Chronic kidney disease stage 3b.; E1122 N1832 -E119",
  "with; +; A: Diabetes. / Chronic kidney disease, stage 4.; E1122 N184 -E119",
  "with; +; A: Diabetes mellitus. / Chronic kidney disease.; E1122 N189 -E119",
  "with; +; PMH: Chronic kidney disease.| A: Type 2 diabetes.; E1122 -E119",
  "with; +; A: Type 1 diabetes. / Chronic kidney disease.; E1022 N189 -E109",
  "with; +; A: Type 2 diabetes. / Neuropathy.; E1142 -E119 -G629",
  "with; +; A: Type 2 diabetes. / Peripheral vascular disease.; E1151 -E119 -I739",
  "with; +; A: Type 2 diabetes. / Cataract.; E1136 -E119",
  "with; +; A: Type 2 diabetes. / Hyperglycemia.; E1165 -E119 -R739",
  "with; +; A: Type 2 diabetes. / Gastroparesis.; E1143 K3184 -E119",
  "with; +; A: Diabetic foot ulcer.; E11621",
  "with; +; A: Diabetic neuropathy.; E1140 -E119",
  "with; +; A: Diabetic polyneuropathy.; E1142 -E119",
  "with; +; A: Diabetic nephropathy.; E1121 -E119",
  "with; +; A: Diabetic retinopathy.; E11319 -E119",
  "with; +; A: Poorly controlled diabetes.; E1165 -E119",
  "with; -; A: Uncontrolled diabetes.; E119 -E1165",
  "with; -; A: Type 2 diabetes.; E119 -E1122",
  "with; -; A: Chronic kidney disease, stage 3b.; N1832 -E1122",
  "with; -; HPI: No kidney disease.| A: Type 2 diabetes.; E119 -E1122 -N189",
  "with; -; FH: Chronic kidney disease.| A: Type 2 diabetes.; E119 -E1122",
  "with; -; A: Type 2 diabetes. / Asthma.; E119 J45909",
  "with; -; A: Prediabetes. / Chronic kidney disease.; R7303 N189 -E1122",
  "with; -; HPI: She denies neuropathy.| A: Type 2 diabetes.; E119 -E1142",
  "with; -; A: Type 2 diabetes. / Acute bronchitis.; E119 J209",
  "with; !; A: Type 2 diabetes. / Chronic kidney disease, stage 3a, not due to diabetes.; E119 N1831 -E1122",
  "with; !; HPI: The kidney disease is unrelated to diabetes.| A: Type 2 diabetes. / Chronic kidney disease.; E119 N189 -E1122",
  "with; !; HPI: His neuropathy is not caused by diabetes but by chemotherapy.| A: Type 2 diabetes. / Neuropathy.; E119 G629 -E1142",
  "with; !; HPI: Non-diabetic kidney disease on biopsy.| A: Type 2 diabetes. / Chronic kidney disease.; E119 N189 -E1122",
  // Hypertension with heart and kidney (I.C.9.a)
  "hypertension; +; A: Hypertension. / Chronic kidney disease, stage 3a.; I129 N1831 -I10",
  "hypertension; +; A: Hypertension. / Chronic kidney disease.; I129 N189 -I10",
  "hypertension; +; A: Hypertension. / Stage 5 chronic kidney disease.; I120 N185 -I10 -I129",
  "hypertension; +; A: Hypertension. / End stage renal disease.; I120 N186 -I10",
  "hypertension; +; A: Hypertension. / Congestive heart failure.; I110 I509 -I10",
  "hypertension; +; A: Congestive heart failure. / Hypertension.; I110 I509 -I10",
  "hypertension; +; A: Hypertension. / Diastolic heart failure.; I110 I5030 -I10",
  "hypertension; +; A: Hypertension. / Chronic systolic heart failure.; I110 I5022 -I10",
  "hypertension; +; A: Hypertension. / Heart failure. / Chronic kidney disease stage 3b.; I130 I509 N1832 -I10 -I110",
  "hypertension; +; A: Hypertension. / Heart failure. / End stage renal disease.; I132 I509 N186 -I10",
  "hypertension; +; A: Essential hypertension. / CKD stage 4.; I129 N184 -I10",
  "hypertension; +; PMH: Congestive heart failure.| A: Hypertension.; I110 I509 -I10",
  "hypertension; -; A: Hypertension.; I10 -I110 -I129",
  "hypertension; -; A: Congestive heart failure.; I509 -I110",
  "hypertension; -; A: Hypertension. / Coronary artery disease.; I10 I2510 -I110",
  "hypertension; -; A: Hypertension. / Acute kidney injury.; I10 N179 -I129",
  "hypertension; -; HPI: Denies heart failure.| A: Hypertension.; I10 -I110",
  "hypertension; -; FH: Heart failure.| A: Hypertension.; I10 -I110",
  "hypertension; -; A: Hypertension. / Atrial fibrillation.; I10 I4891 -I110",
  "hypertension; -; A: Elevated blood pressure reading.; R030 -I10",
  "hypertension; !; HPI: The heart failure is not due to hypertension.| A: Hypertension. / Heart failure.; I10 I509 -I110",
  "hypertension; !; HPI: Her kidney disease is unrelated to hypertension.| A: Hypertension. / Chronic kidney disease.; I10 N189 -I129",
  // Both diabetes and hypertension with the same kidney disease
  "with; +; A: Type 2 diabetes. / Hypertension. / Chronic kidney disease stage 3a.; E1122 I129 N1831 -E119 -I10",
  // Uncertain diagnoses by setting (IV.H, II.H)
  "uncertain; +; A: Possible pneumonia. / Cough.; R059 -J189",
  "uncertain; +; A: Probable urinary tract infection. / Dysuria.; R300 -N390",
  "uncertain; +; A: Suspected gout. / Foot pain.; -M109",
  "uncertain; +; A: Rule out pulmonary embolism. / Chest pain.; R079 -I2699",
  "uncertain; +; A: Cough, likely acute bronchitis.; R059 -J209",
  "uncertain; +; A: Questionable appendicitis. / Abdominal pain.; R109 -K37",
  "uncertain; +; A: Headache, concerning for migraine.; R519 -G43909",
  "uncertain; +; A: Abdominal pain consistent with gastritis.; R109 -K2970",
  "uncertain; +; A: Fatigue, compatible with hypothyroidism.; R5383 -E039",
  "uncertain; +; A: Chest pain versus gastroesophageal reflux disease.; -K219",
  "uncertain; +; A: Rash, presumed contact dermatitis.; R21 -L259",
  "uncertain; +; A: Knee pain, suspicious for meniscus tear.; -S83206A",
  "uncertain; +; HPI: She may have asthma.| A: Wheezing.; R062 -J45909",
  "uncertain; -; A: Pneumonia.; J189",
  "uncertain; -; A: Acute bronchitis with cough.; J209 -R059",
  "uncertain; -; A: Gout.; M109",
  "uncertain; !; [inpatient] A: Possible pneumonia.; J189",
  "uncertain; !; [inpatient] A: Probable urinary tract infection.; N390",
  "uncertain; !; [inpatient] A: Suspected gout.; M109",
  "uncertain; !; [inpatient] A: Likely gastritis.; K2970",
  "uncertain; -; [inpatient] HPI: No pneumonia.| A: Asthma.; J45909 -J189",
  // Symptoms that belong to a disease (I.B.4, I.B.5)
  "integral; +; CC: Cough.| HPI: Cough and fever for three days.| A: Pneumonia.; J189 -R059 -R509",
  "integral; +; CC: Sore throat.| A: Acute pharyngitis.; J029",
  "integral; +; CC: Burning with urination.| A: Urinary tract infection.; N390 -R300",
  "integral; +; CC: Headache.| A: Migraine.; G43909 -R519",
  "integral; +; CC: Chest pain.| A: Gastroesophageal reflux disease.; K219 -R079",
  "integral; +; CC: Shortness of breath.| A: Asthma.; J45909 -R0602",
  "integral; +; CC: Knee pain.| A: Gout.; M109",
  "integral; +; CC: Ear pain.| A: Otitis media.; H6690 -H9209",
  "integral; +; CC: Diarrhea.| A: Viral gastroenteritis.; A084 -R197",
  "integral; +; A: Hypertension with headaches.; I10 -R519",
  "integral; -; CC: Headache.| A: Headache.; R519",
  "integral; -; CC: Chest pain.| A: Chest pain.; R079",
  "integral; -; A: Fatigue.; R5383",
  "integral; -; A: Shortness of breath. / Hypertension.; R0602 I10",
  "integral; -; A: Hypertension. / Dizziness.; I10 R42",
  "integral; -; A: Abdominal pain. / Type 2 diabetes.; R109 E119",
  "integral; -; CC: Palpitations.| A: Palpitations.; R002",
  // Negation, family, hypothesis
  "affirmed; -; A: No evidence of pneumonia. / Acute bronchitis.; J209 -J189",
  "affirmed; -; HPI: Denies chest pain.| A: Hypertension.; I10 -R079",
  "affirmed; -; FH: Mother with breast cancer.| A: Hypertension.; I10 -C50919",
  "affirmed; -; HPI: His father had a stroke.| A: Hyperlipidemia.; E785 -I639",
  "affirmed; -; I: Return if chest pain develops.| A: Hypertension.; I10 -R079",
  "affirmed; -; HPI: Her husband has influenza.| A: Acute pharyngitis.; J029 -J111",
  "affirmed; -; HPI: Pneumonia was ruled out.| A: Acute bronchitis.; J209 -J189",
  "affirmed; -; HPI: Counselled on the risk of stroke.| A: Hypertension.; I10 -I639",
  "affirmed; -; HPI: Without fever or chills.| A: Acute sinusitis.; J0190 -R509",
  "affirmed; +; HPI: She denies fever but has asthma.| A: Asthma.; J45909 -R509",
  // Laterality (I.B.13)
  "laterality; +; A: Right knee pain.; M25561 -M25569",
  "laterality; +; A: Left knee pain.; M25562",
  "laterality; +; A: Left shoulder pain.; M25512",
  "laterality; +; A: Bilateral knee pain.; M25561 M25562",
  "laterality; +; CC: Right hip pain.| A: Hip osteoarthritis.; M1611",
  "laterality; +; A: Left hip osteoarthritis.; M1612",
  "laterality; +; A: Bilateral knee osteoarthritis.; M170",
  "laterality; +; A: Right knee osteoarthritis.; M1711",
  "laterality; +; A: Right carpal tunnel syndrome.; G5601",
  "laterality; +; A: Bilateral carpal tunnel syndrome.; G5603",
  "laterality; +; A: Left lateral epicondylitis.; M7712",
  "laterality; +; A: Impacted cerumen, left ear.; H6122",
  "laterality; +; CC: Left ankle pain.| A: Ankle pain.; M25572",
  "laterality; -; A: Knee pain.; M25569 -M25561 -M25562",
  "laterality; -; A: Carpal tunnel syndrome.; G5600 -G5601",
  "laterality; -; A: Hip pain.; M25559 -M25551",
  "laterality; !; HPI: The left knee is normal.| A: Right knee pain.; M25561 -M25562",
  "laterality; !; PE: Left shoulder full range.| A: Right shoulder pain.; M25511 -M25512",
  // Seventh character (I.C.19.a)
  "seventh; +; A: Right ankle sprain.; S93401A",
  "seventh; +; CC: Follow-up of ankle sprain.| A: Right ankle sprain.; S93401D -S93401A",
  "seventh; +; A: Left ankle sprain, healing.; S93402D -S93402A",
  "seventh; +; A: Left wrist sprain.; S63502A",
  "seventh; +; A: Lumbar strain.; S39012A",
  "seventh; +; A: Right elbow contusion.; S5001XA",
  "seventh; +; A: Left knee contusion.; S8002XA",
  "seventh; +; A: Right shoulder contusion.; S40011A",
  "seventh; +; A: Whiplash.; S134XXA",
  "seventh; -; A: Right ankle pain.; M25571 -S93401A",
  "seventh; -; HPI: No sprain.| A: Left ankle pain.; M25572 -S93402A",
  // External causes (I.C.20)
  "external; +; HPI: He slipped on ice and fell.| A: Right ankle sprain.; S93401A W000XXA",
  "external; +; HPI: She fell from a ladder.| A: Left wrist sprain.; S63502A W11XXXA",
  "external; +; HPI: She tripped over a toy and fell at home.| A: Right knee contusion.; S8001XA W010XXA Y92009",
  "external; +; HPI: Twisted the ankle playing basketball.| A: Left ankle sprain.; S93402A W1849XA Y9367",
  "external; +; HPI: He was in a motor vehicle accident.| A: Whiplash.; S134XXA V892XXA",
  "external; +; HPI: Hurt while lifting heavy boxes.| A: Lumbar strain.; S39012A X500XXA",
  "external; +; HPI: Bitten by a dog.| A: Left hand laceration.; S61412A W540XXA",
  "external; +; HPI: Cut with a kitchen knife.| A: Right hand laceration.; S61411A W260XXA",
  "external; +; HPI: Fell down the stairs.| A: Right shoulder contusion.; S40011A W109XXA",
  "external; +; HPI: He was running and rolled his ankle.| A: Right ankle sprain.; S93401A W1849XA Y9302",
  "external; -; HPI: He slipped on ice last year.| A: Hypertension.; I10 -W000XXA",
  "external; -; HPI: She plays basketball every week.| A: Acute sinusitis.; J0190 -Y9367",
  "external; -; HPI: He enjoys running.| A: Right ankle sprain.; S93401A -Y9302",
  "external; -; HPI: She did not fall.| A: Right ankle sprain.; S93401A -W19XXXA",
  "external; -; A: Right ankle sprain.; S93401A -W19XXXA",
  "external; !; CC: Follow-up of ankle sprain.| HPI: Twisted playing basketball.| A: Left ankle sprain.; S93402D -Y9367",
  // General examination (IV.P)
  "examination; +; CC: Annual exam.| A: Hypertension.; Z0000 I10",
  "examination; +; CC: Annual physical.| A: Type 2 diabetes.; Z0000 E119",
  "examination; +; CC: Annual exam.| A: New atrial fibrillation.; Z0001 I4891",
  "examination; +; [F 8] CC: Well child visit.| A: Eczema.; Z00129",
  "examination; +; CC: Routine physical.| A: Hyperlipidemia, worsening.; Z0001 E785",
  "examination; +; HPI: He presents for his annual exam.| A: Gout.; Z0000 M109",
  "examination; -; CC: Follow-up.| A: Hypertension.; I10 -Z0000",
  "examination; -; CC: Cough.| PE: Physical exam is normal.| A: Acute bronchitis.; J209 -Z0000",
  "examination; -; CC: Back pain.| HPI: Her last annual exam was in May.| A: Low back pain.; M5450 -Z0000",
  // Long-term drugs (I.C.4.a.3, I.C.21.c.3)
  "drugs; +; MEDS: Metformin 500 mg.| A: Type 2 diabetes.; E119 Z7984",
  "drugs; +; MEDS: Insulin glargine.| A: Type 2 diabetes.; E119 Z794",
  "drugs; +; MEDS: Insulin and metformin.| A: Type 2 diabetes.; E119 Z794 Z7984",
  "drugs; +; MEDS: Ozempic weekly.| A: Type 2 diabetes.; E119 Z7985",
  "drugs; +; MEDS: Eliquis 5 mg.| A: Atrial fibrillation.; I4891 Z7901",
  "drugs; +; MEDS: Warfarin.| A: Atrial fibrillation.; I4891 Z7901",
  "drugs; +; MEDS: Plavix 75 mg.| A: Coronary artery disease.; I2510 Z7902",
  "drugs; -; MEDS: Insulin.| A: Type 1 diabetes.; E109 -Z794",
  "drugs; -; MEDS: Lisinopril.| A: Type 2 diabetes.; E119 -Z794 -Z7984",
  "drugs; -; MEDS: Metformin.| A: Polycystic ovary syndrome.; E282 -Z7984",
  "drugs; -; HPI: She has insulin resistance.| A: Type 2 diabetes.; E119 -Z794",
  "drugs; !; HPI: Metformin was stopped.| A: Type 2 diabetes.; E119 -Z7984",
  "drugs; !; HPI: He is not on insulin.| A: Type 2 diabetes.; E119 -Z794",
  "drugs; !; HPI: She no longer takes warfarin.| A: Atrial fibrillation.; I4891 -Z7901",
  // Body mass index (I.B.14)
  "bmi; +; V: BMI 34.2.| A: Obesity.; E669 Z6834",
  "bmi; +; V: BMI 41.| A: Morbid obesity.; E66813 Z6841",
  "bmi; +; V: Body mass index 27.5.| A: Overweight.; E663 Z6827",
  "bmi; +; V: BMI of 52.3.| A: Obesity.; E669 Z6843",
  "bmi; -; V: BMI 34.2.| A: Hypertension.; I10 -Z6834",
  "bmi; -; A: Obesity.; E669",
  "bmi; -; V: BMI 24.| A: Gout.; M109 -Z6824",
  "bmi; -; [F 12] V: BMI 30.| A: Obesity.; E669 -Z6830",
  // Pregnancy first (I.C.15.a)
  "pregnancy; +; [F 28] HPI: She is pregnant at 20 weeks.| A: Urinary tract infection.; O2342 -N390",
  "pregnancy; +; [F 28] HPI: She is pregnant, first trimester.| A: Urinary tract infection.; O2341 -N390",
  "pregnancy; +; [F 31] HPI: She is 32 weeks pregnant.| A: Acute cystitis.; O2343 -N3000",
  "pregnancy; +; [F 31] HPI: She is pregnant.| A: Urinary tract infection.; O2340 -N390",
  "pregnancy; -; [F 28] HPI: She is not pregnant.| A: Urinary tract infection.; N390 -O2340",
  "pregnancy; -; [F 28] A: Urinary tract infection.; N390 -O2340",
  "pregnancy; -; [M 40] HPI: His wife is pregnant.| A: Urinary tract infection.; N390 -O2340",
  "pregnancy; !; [F 28] HPI: She is pregnant at 20 weeks. The pregnancy is incidental.| A: Urinary tract infection.; N390 -O2342",
  // Course: exacerbation, old infarction (I.C.9.e, I.C.10.a)
  "course; +; A: Asthma exacerbation.; J45901 -J45909",
  "course; +; A: Asthma, acute exacerbation.; J45901 -J45909",
  "course; +; A: COPD exacerbation.; J441 -J449",
  "course; +; A: Mild persistent asthma with exacerbation.; J4531 -J4530",
  "course; +; HPI: He had a heart attack two years ago.| A: Old myocardial infarction.; I252 -I219",
  "course; -; A: Asthma.; J45909 -J45901",
  "course; -; A: COPD.; J449 -J441",
  "course; -; HPI: No exacerbation since spring.| A: Asthma.; J45909 -J45901",
  "course; -; A: Asthma. Inhaler to prevent exacerbations.; J45909 -J45901",
  "course; !; A: Moderate persistent asthma without exacerbation.; J4540 -J4541",
  // Other combination codes
  "combination; +; A: Coronary artery disease. / Angina.; I25119 -I2510 -I209",
  "combination; +; A: Coronary artery disease. / Unstable angina.; I25110 -I2510 -I200",
  "combination; -; A: Coronary artery disease.; I2510 -I25119",
  "combination; -; A: Angina.; I209 -I25119",
  "combination; !; HPI: The chest pain is unrelated to his heart.| A: Coronary artery disease. / Angina.; I2510 -I25119",
  "combination; +; A: Anemia. / Chronic kidney disease stage 4.; D631 N184 -D649",
  "combination; -; A: Anemia.; D649 -D631",
  "combination; -; A: Iron deficiency anemia. / Chronic kidney disease.; D509 N189 -D631",
  "combination; +; A: Acute cystitis. / Hematuria.; N3001 -N3000 -R319",
  "combination; +; A: Acute cystitis with hematuria.; N3001 -N3000",
  "combination; -; A: Acute cystitis.; N3000 -N3001",
  "combination; +; A: COPD. / Acute bronchitis.; J440 J209 -J449",
  "combination; +; A: COPD. / Pneumonia.; J440 J189 -J449",
  "combination; +; A: COPD exacerbation. / Pneumonia.; J440 J441 J189 -J449",
  "combination; -; A: COPD. / Allergic rhinitis.; J449 J309 -J440",
  "combination; +; A: Gastroesophageal reflux disease. / Esophagitis.; K2100 -K219",
  "combination; -; A: Gastroesophageal reflux disease.; K219 -K2100",
  "combination; +; A: Benign prostatic hyperplasia. / Urinary frequency.; N401 R350 -N400",
  "combination; -; A: Benign prostatic hyperplasia.; N400 -N401",
  "combination; +; A: Low back pain. / Left sciatica.; M5442 -M5450 -M5432",
  "combination; -; A: Low back pain.; M5450 -M5440",
  // History and status (I.C.21.c.3-4)
  "status; +; A: History of breast cancer.; Z853 -C50919",
  "status; +; A: Former smoker. / Cough.; R059 Z87891 -F17210",
  "status; +; A: Kidney transplant status.; Z940",
  "status; +; A: Status post coronary artery bypass graft. / Hypertension.; I10 Z951",
  "status; +; A: Pacemaker. / Atrial fibrillation.; I4891 Z950",
  "status; -; A: Breast cancer.; C50919 -Z853",
  "status; -; A: Kidney stone.; N200 -Z87442",
  // Screening (I.C.21.c.5)
  "screening; +; CC: Screening colonoscopy.| A: Colon cancer screening.; Z1211",
  "screening; +; A: Screening mammogram.; Z1231",
  "screening; +; A: Cervical cancer screening.; Z124",
  "screening; -; A: Rectal bleeding.; K625 -Z1211",
  // Sequence (IV.G, I.A.13, I.A.17)
  "sequence; +; A: Chronic kidney disease stage 3a. / Type 2 diabetes.; E1122 N1831",
  "sequence; +; A: Heart failure. / Hypertension.; I110 I509",
  "sequence; +; A: Chronic kidney disease stage 4. / Hypertension.; I129 N184",
  "sequence; +; A: Dizziness. / Hypertension.; R42 I10",
  "sequence; +; A: Former smoker. / COPD.; J449 Z87891",
  "sequence; +; CC: Annual exam.| A: Gout.; Z0000 M109",
  // Follow-up when the treatment is over (I.C.21.c.8)
  "follow-up; +; CC: Follow-up.| A: History of aortic aneurysm repair.; Z09",
  "follow-up; +; CC: Follow-up of pneumonia.| A: Pneumonia, resolved.; Z09 -J189",
  "follow-up; -; CC: Follow-up.| A: Hypertension.; I10 -Z09",
  "follow-up; -; CC: Follow-up of pneumonia.| A: Pneumonia, improving.; J189 -Z09",
  // Acuity and type by descent
  "descent; +; A: Chronic systolic heart failure.; I5022 -I509",
  "descent; +; A: Acute on chronic diastolic heart failure.; I5033",
  "descent; +; A: Paroxysmal atrial fibrillation.; I480 -I4891",
  "descent; +; A: Permanent atrial fibrillation.; I4821",
  "descent; +; A: Chronic kidney disease.; N189",
  "descent; +; A: Major depressive disorder, recurrent, moderate.; F331",
  "descent; +; A: Depression.; F32A -F329",
  "descent; +; A: Mixed hyperlipidemia.; E782 -E785",
  "descent; +; A: Obesity, class 2.; E66812",
  "descent; +; A: Iron deficiency anemia.; D509 -D649",
  "descent; +; A: Migraine with aura.; G43109",
  "descent; +; A: Tension headache.; G44209",
  "descent; +; A: Vitamin D deficiency.; E559",
  "descent; -; A: Heart failure.; I509 -I5022",
  "descent; -; A: Atrial fibrillation.; I4891 -I480",
];

export const guidelineCases: readonly GuidelineCase[] = LINES.map((line) => {
  const [rule = "", kind = "", rest = "", codes = ""] = line.split("; ");
  const bracket = /^\[([^\]]+)\] /.exec(rest);
  const facts = bracket?.[1]?.split(" ") ?? [];
  const age = facts.find((fact) => /^\d+$/.test(fact));
  const all = codes.split(" ");
  return {
    rule,
    kind: kind === "+" ? "fires" : kind === "-" ? "does not fire" : "is overridden",
    sketch: rest.slice(bracket?.[0].length ?? 0),
    proposed: all.filter((code) => !code.startsWith("-")),
    refused: all.filter((code) => code.startsWith("-")).map((code) => code.slice(1)),
    setting: facts.includes("inpatient") ? "inpatient" : "outpatient",
    sex: facts.includes("M") ? "M" : "F",
    ageYears: age === undefined ? 54 : Number(age),
  };
});
