import type { ExampleNote } from "./example-note.ts";

export const diabetesKidneyFollowUp: ExampleNote = {
  id: "example-diabetes-kidney",
  title: "Diabetes and kidney disease follow-up",
  ageYears: 62,
  sex: "F",
  patientStatus: "established",
  chiefComplaint: "Diabetes and kidney disease follow-up",
  text: `CHIEF COMPLAINT
Follow-up of diabetes and chronic kidney disease.

HISTORY OF PRESENT ILLNESS
Rosalind Okafor is a 62-year-old woman with type 2 diabetes, hypertension and chronic kidney disease who returns for her three-month visit. She checks her sugar every morning; most readings are between 170 and 210. She takes her metformin and her evening insulin glargine without missed doses but admits to more bread and rice since the summer. She has had no low sugars. She measures her blood pressure at home and finds it around 128/76. She denies chest pain, shortness of breath, leg swelling, numbness of the feet or changes in her vision. She saw the eye clinic in June and was told that she has no retinopathy.

PAST MEDICAL HISTORY
Type 2 diabetes since 2011. Hypertension. Chronic kidney disease.

FAMILY HISTORY
Mother had a stroke at 71. Brother with coronary artery disease.

SOCIAL HISTORY
Retired school secretary. Never smoked. No alcohol.

MEDICATIONS
Metformin 500 mg twice daily. Insulin glargine 22 units at bedtime. Lisinopril 20 mg daily. Atorvastatin 40 mg daily.

ALLERGIES
No known drug allergies.

REVIEW OF SYSTEMS
Constitutional: Denies fever or weight loss.
Cardiovascular: Denies chest pain or palpitations.
Genitourinary: Denies dysuria or hematuria.

VITALS
Blood pressure 126/74, pulse 72, temperature 98.2 F, weight 171 pounds.

PHYSICAL EXAM
Constitutional: Comfortable, in no distress.
Cardiovascular: Regular rhythm, no murmur.
Lungs: Clear to auscultation.
Extremities: No edema. Monofilament sensation intact in both feet, pulses present, no ulcer.

RESULTS
Hemoglobin A1c 8.4 percent, in the office today by fingerstick; it was 7.6 in August.
Metabolic panel of last week: creatinine 1.5, estimated GFR 41, potassium 4.6.
Urine albumin to creatinine ratio 88.

ASSESSMENT AND PLAN
1. Type 2 diabetes mellitus with diabetic chronic kidney disease.
Not at goal: A1c has risen to 8.4. Increase insulin glargine to 26 units at bedtime and continue metformin 500 mg twice daily. Referred to the dietitian.
2. Chronic kidney disease, stage 3b.
Stable, GFR 41 with albuminuria. Repeat metabolic panel in three months. Avoid anti-inflammatory drugs.
3. Hypertension.
At goal. Continue lisinopril 20 mg daily.
4. Hyperlipidemia.
At goal on atorvastatin 40 mg daily; continue.
5. Long-term insulin use.
Reviewed injection sites and how to recognise low sugars.

INSTRUCTIONS
Return in three months, sooner if sugars stay above 250.
`,
};
