import type { SeedCase } from "./seed-case.ts";

const ADULT = { chronic: true, fromAge: 18, toAge: 95 } as const;

/** Conditions that bring a patient back every few months. */
export const CHRONIC_CASES: readonly SeedCase[] = [
  {
    ...ADULT,
    id: "hypertension",
    complaint: "Blood pressure follow-up",
    assessment: ["Hypertension.", "Essential hypertension."],
    history: [
      "Takes the blood pressure tablet every morning. Readings at home are mostly below 135/85.",
      "Home readings have crept up to 150/92 over the last weeks; admits to salty food.",
    ],
    exam: ["Regular rhythm, no murmur, no edema."],
    plan: [
      "At goal. Continue lisinopril 20 mg daily.",
      "Above goal. Increase lisinopril to 40 mg daily and recheck in six weeks.",
    ],
    medication: "Lisinopril 20 mg daily",
  },
  {
    ...ADULT,
    id: "diabetes",
    fromAge: 35,
    complaint: "Diabetes follow-up",
    assessment: ["Type 2 diabetes mellitus.", "Type 2 diabetes mellitus without complications."],
    history: [
      "Checks sugar most mornings, between 110 and 140. No low sugars.",
      "Sugars are higher since the holidays, often above 200. No numbness of the feet.",
    ],
    exam: ["Monofilament sensation intact in both feet, no ulcer."],
    plan: [
      "At goal. Continue metformin 1000 mg twice daily.",
      "Not at goal. Start empagliflozin 10 mg daily, continue metformin 1000 mg twice daily.",
    ],
    medication: "Metformin 1000 mg twice daily",
    result: [
      "Hemoglobin A1c 6.9 percent, in the office today by fingerstick.",
      "Hemoglobin A1c 8.1 percent, in the office today by fingerstick.",
    ],
  },
  {
    ...ADULT,
    id: "hyperlipidemia",
    fromAge: 30,
    complaint: "Cholesterol follow-up",
    assessment: ["Hyperlipidemia.", "Mixed hyperlipidemia."],
    history: [
      "Takes the statin without muscle pain.",
      "Stopped the statin in the summer and started it again.",
    ],
    exam: ["No xanthomas."],
    plan: [
      "Continue atorvastatin 40 mg daily.",
      "Increase atorvastatin to 80 mg daily; repeat the lipid panel.",
    ],
    medication: "Atorvastatin 40 mg daily",
    result: ["LDL cholesterol 88.", "LDL cholesterol 142."],
  },
  {
    ...ADULT,
    id: "hypothyroidism",
    complaint: "Thyroid follow-up",
    assessment: ["Hypothyroidism."],
    history: ["Energy is good. Takes levothyroxine on an empty stomach.", "Feels tired and cold again."],
    exam: ["Thyroid not enlarged."],
    plan: [
      "Continue levothyroxine 75 mcg daily.",
      "Increase levothyroxine to 88 mcg daily; TSH in eight weeks.",
    ],
    medication: "Levothyroxine 75 mcg daily",
    result: ["TSH 2.1.", "TSH 7.4."],
  },
  {
    ...ADULT,
    id: "asthma",
    fromAge: 6,
    complaint: "Asthma follow-up",
    assessment: ["Mild persistent asthma, uncomplicated.", "Mild intermittent asthma, uncomplicated."],
    history: ["Uses albuterol about once a week. No night waking.", "Needed albuterol after running only."],
    exam: ["Lungs clear, no wheeze."],
    plan: ["Continue fluticasone inhaler. Reviewed inhaler technique."],
    medication: "Fluticasone inhaler twice daily",
  },
  {
    ...ADULT,
    id: "depression",
    complaint: "Mood follow-up",
    assessment: [
      "Major depressive disorder, recurrent, moderate.",
      "Major depressive disorder, single episode, mild.",
    ],
    history: [
      "Sleep is better, appetite has returned. Denies suicidal thoughts.",
      "Low mood most days, poor sleep. Denies suicidal thoughts.",
    ],
    exam: ["Affect somewhat flat, speech normal, no psychosis."],
    plan: [
      "Continue sertraline 50 mg daily.",
      "Increase sertraline to 100 mg daily. Referred for counseling.",
    ],
    medication: "Sertraline 50 mg daily",
  },
  {
    ...ADULT,
    id: "anxiety",
    complaint: "Worry and tension",
    assessment: ["Generalized anxiety disorder."],
    history: [
      "Worries about work most days; muscle tension.",
      "Fewer panicky moments since starting treatment.",
    ],
    exam: ["Restless, otherwise normal."],
    plan: ["Continue escitalopram 10 mg daily.", "Start escitalopram 10 mg daily, return in four weeks."],
    medication: "Escitalopram 10 mg daily",
  },
  {
    ...ADULT,
    id: "reflux",
    complaint: "Heartburn",
    assessment: ["Gastroesophageal reflux disease without esophagitis."],
    history: ["Heartburn two evenings a week. No trouble swallowing."],
    exam: ["Abdomen soft, not tender."],
    plan: ["Continue omeprazole 20 mg daily for eight weeks."],
    medication: "Omeprazole 20 mg daily",
  },
  {
    ...ADULT,
    id: "knee-osteoarthritis",
    fromAge: 48,
    complaint: "Knee pain",
    assessment: ["Primary osteoarthritis of the right knee.", "Primary osteoarthritis of the left knee."],
    history: ["Knee aches on stairs and after gardening. No injury."],
    exam: ["Crepitus of the knee, no effusion, stable ligaments."],
    plan: ["Acetaminophen as needed, exercises, topical diclofenac prescribed."],
  },
  {
    ...ADULT,
    id: "atrial-fibrillation",
    fromAge: 58,
    complaint: "Rhythm follow-up",
    assessment: ["Paroxysmal atrial fibrillation."],
    history: [
      "One episode of palpitations last month that lasted an hour. No bleeding on the blood thinner.",
    ],
    exam: ["Regular rhythm today."],
    plan: ["Continue apixaban 5 mg twice daily and metoprolol."],
    medication: "Apixaban 5 mg twice daily",
    result: ["ECG in the office today: sinus rhythm."],
  },
];
