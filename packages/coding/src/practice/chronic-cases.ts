import { type PracticeCase, practiceCase } from "./practice-case.ts";

const MDM = "CPT E/M guidelines, MDM table";
const WITH = "ICD-10-CM Guidelines I.A.15";

/** Chronic disease in primary care and internal medicine. */
export const chronicCases: readonly PracticeCase[] = [
  practiceCase(
    ["chronic-01", "Diabetes beside kidney disease", "Primary care", 1, "F 66 established"],
    "HISTORY OF PRESENT ILLNESS\nReturns for diabetes and kidney disease. Takes metformin.\n\nASSESSMENT AND PLAN\n1. Type 2 diabetes.\nAt goal. Continue metformin 500 mg twice daily.\n2. Chronic kidney disease stage 3a.\nStable. Repeat metabolic panel.\n",
    [
      ["E1122", "The index joins diabetes and kidney disease by with; the note need not.", WITH],
      ["N1831", "The stage is coded beside it.", "Tabular List, E11.22: use additional code"],
      ["Z7984", "Metformin is an oral hypoglycemic drug.", "ICD-10-CM Guidelines I.C.4.a.3"],
    ],
    [["99214", "Two stable chronic illnesses and a prescription drug.", MDM]],
    [["E119", "Without complications contradicts the kidney disease."]],
    "Guidelines I.A.15 and I.C.4.a",
  ),
  practiceCase(
    ["chronic-02", "Kidney disease of another cause", "Primary care", 3, "M 58 established"],
    "HISTORY OF PRESENT ILLNESS\nHis kidney disease is not due to diabetes; biopsy showed another cause.\n\nASSESSMENT AND PLAN\n1. Type 2 diabetes.\nAt goal. Continue glipizide 5 mg.\n2. Chronic kidney disease stage 3b.\nStable.\n",
    [
      ["E119", "The provider says that the two are unrelated, which overrides with.", WITH],
      ["N1832", "The stage is documented.", "Tabular List, N18.32"],
      ["Z7984", "Glipizide is an oral hypoglycemic drug.", "ICD-10-CM Guidelines I.C.4.a.3"],
    ],
    [["99214", "Two stable chronic illnesses and a prescription drug.", MDM]],
    [["E1122", "The note says that the kidney disease is not due to diabetes."]],
    "Guidelines I.A.15, last paragraph",
  ),
  practiceCase(
    ["chronic-03", "Hypertension with heart failure", "Cardiology", 1, "F 74 established"],
    "HISTORY OF PRESENT ILLNESS\nNo swelling, sleeps flat.\n\nASSESSMENT AND PLAN\n1. Hypertension.\nAt goal. Continue lisinopril 20 mg.\n2. Chronic systolic heart failure.\nStable. Continue furosemide 20 mg.\n",
    [
      [
        "I110",
        "Heart failure with hypertension is hypertensive heart disease.",
        "ICD-10-CM Guidelines I.C.9.a.1",
      ],
      ["I5022", "The type of heart failure is coded beside it.", "Tabular List, I11.0: use additional code"],
    ],
    [["99214", "Two stable chronic illnesses and prescription drugs.", MDM]],
    [["I10", "Essential hypertension is not coded beside I11.0."]],
    "Guidelines I.C.9.a.1",
  ),
  practiceCase(
    ["chronic-04", "Hypertension, heart and kidney", "Nephrology", 3, "M 77 established"],
    "HISTORY OF PRESENT ILLNESS\nFeels well. Weight steady.\n\nASSESSMENT AND PLAN\n1. Chronic kidney disease stage 4.\nStable. Metabolic panel, urine albumin and complete blood count ordered.\n2. Hypertension.\nAt goal. Continue amlodipine 5 mg.\n3. Chronic diastolic heart failure.\nStable. Continue torsemide 20 mg.\n",
    [
      [
        "I130",
        "Hypertension with heart failure and kidney disease stage 1-4.",
        "ICD-10-CM Guidelines I.C.9.a.3",
      ],
      ["N184", "The stage is coded beside it.", "Tabular List, I13: use additional code"],
      ["I5032", "The type of heart failure is coded beside it.", "Tabular List, I13: use additional code"],
    ],
    [["99214", "Stable chronic illnesses, three tests and prescription drugs.", MDM]],
    [
      ["I10", "The combination code takes its place."],
      ["I110", "The kidney disease makes it I13.-."],
    ],
    "Guidelines I.C.9.a.3",
  ),
  practiceCase(
    ["chronic-05", "Diabetes out of control", "Endocrinology", 2, "F 49 established"],
    "HISTORY OF PRESENT ILLNESS\nReadings are often above 250. Uses insulin lispro with meals.\n\nASSESSMENT AND PLAN\n1. Type 2 diabetes with hyperglycemia.\nNot at goal. Increase insulin glargine to 30 units.\n",
    [
      ["E1165", "Hyperglycemia is a complication of its own.", "ICD-10-CM Guidelines I.C.4.a"],
      ["Z794", "Insulin is taken long term.", "ICD-10-CM Guidelines I.C.4.a.3"],
    ],
    [["99214", "A chronic illness not at its goal and a prescription drug.", MDM]],
    [["E1065", "The type is 2; insulin does not make it type 1."]],
    "Guidelines I.C.4.a.2-3",
  ),
  practiceCase(
    ["chronic-06", "Type 1 on insulin", "Endocrinology", 2, "M 24 established"],
    "HISTORY OF PRESENT ILLNESS\nInsulin pump since age ten.\n\nASSESSMENT AND PLAN\n1. Type 1 diabetes.\nAt goal. Continue insulin aspart by pump.\n",
    [["E109", "Type 1 without a complication.", "Tabular List, E10.9"]],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["Z794", "Insulin is not coded with type 1, which always needs it."]],
    "Tabular List, E10 and Z79.4",
  ),
  practiceCase(
    ["chronic-07", "Foot ulcer in diabetes", "Podiatry", 2, "M 63 established"],
    "HISTORY OF PRESENT ILLNESS\nUlcer under the left foot for three weeks.\n\nASSESSMENT AND PLAN\n1. Diabetic foot ulcer.\nDressing changed. Prescribed cephalexin 500 mg.\n",
    [
      [
        "E11621",
        "The diabetes is named in the term and the type is taken as 2.",
        "ICD-10-CM Guidelines I.C.4.a.2",
      ],
    ],
    [["99214", "A chronic illness not at its goal and a prescription drug.", MDM]],
    [["E119", "The ulcer is a complication."]],
    "Tabular List, E11.621 and L97",
  ),
  practiceCase(
    ["chronic-08", "Asthma that flared", "Pulmonology", 1, "F 31 established"],
    "HISTORY OF PRESENT ILLNESS\nWheezing and cough since Sunday.\n\nASSESSMENT AND PLAN\n1. Asthma exacerbation.\nPrescribed prednisone 40 mg daily for five days.\n",
    [["J45901", "Unspecified asthma with acute exacerbation.", "ICD-10-CM Guidelines I.C.10.a"]],
    [["99214", "A chronic illness with exacerbation and a prescription drug.", MDM]],
    [["R062", "Wheezing belongs to the asthma."]],
    "Guidelines I.B.5 and I.C.10.a",
  ),
  practiceCase(
    ["chronic-09", "Lung disease with pneumonia", "Pulmonology", 2, "M 71 established"],
    "HISTORY OF PRESENT ILLNESS\nFever of 101 and more cough for two days.\n\nASSESSMENT AND PLAN\n1. COPD.\n2. Pneumonia.\nFever. Start doxycycline 100 mg twice daily.\n",
    [
      ["J440", "Lung disease with an acute lower respiratory infection.", "Tabular List, J44.0"],
      ["J189", "The infection is coded also.", "Tabular List, J44.0: code also"],
    ],
    [["99214", "An acute illness with systemic symptoms and a prescription drug.", MDM]],
    [["R059", "Cough belongs to the pneumonia."]],
    "Tabular List, J44",
  ),
  practiceCase(
    ["chronic-10", "Coronary disease with angina", "Cardiology", 2, "M 69 established"],
    "HISTORY OF PRESENT ILLNESS\nPressure when climbing stairs, as for years. Takes clopidogrel.\n\nASSESSMENT AND PLAN\n1. Coronary artery disease.\nStable. Continue clopidogrel 75 mg.\n2. Angina.\nStable. Continue isosorbide 30 mg.\n",
    [
      ["I25119", "A causal link between the two is presumed.", "ICD-10-CM Guidelines I.C.9.b"],
      ["Z7902", "Clopidogrel is a long-term antiplatelet drug.", "ICD-10-CM Guidelines I.C.21.c.3"],
    ],
    [["99213", "One stable chronic illness after combination, and prescription drugs.", MDM]],
    [["I209", "Angina is not coded beside the combination."]],
    "Guidelines I.C.9.b",
  ),
  practiceCase(
    ["chronic-11", "Anemia of kidney disease", "Nephrology", 2, "F 60 established"],
    "HISTORY OF PRESENT ILLNESS\nTired.\n\nASSESSMENT AND PLAN\n1. Anemia.\nHemoglobin 9.8, ferritin normal. Stable.\n2. Chronic kidney disease stage 4.\nStable. Continue sodium bicarbonate.\n",
    [
      ["D631", "The index lists anemia in or with chronic kidney disease.", WITH],
      ["N184", "The stage is coded beside it.", "Tabular List, D63.1: code first"],
    ],
    [["99213", "Two stable chronic illnesses, two tests, no prescription drug managed.", MDM]],
    [["D649", "Unspecified anemia loses the link."]],
    "Tabular List, D63.1",
  ),
  practiceCase(
    ["chronic-12", "Atrial fibrillation on apixaban", "Cardiology", 1, "F 72 established"],
    "HISTORY OF PRESENT ILLNESS\nNo bleeding. No palpitations.\n\nASSESSMENT AND PLAN\n1. Permanent atrial fibrillation.\nStable. Continue apixaban 5 mg twice daily.\n",
    [
      ["I4821", "Permanent is a type of its own.", "Tabular List, I48.2"],
      ["Z7901", "Apixaban is a long-term anticoagulant.", "ICD-10-CM Guidelines I.C.21.c.3"],
    ],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["R002", "Palpitations are denied."]],
    "Tabular List, I48",
  ),
  practiceCase(
    ["chronic-13", "Obesity with its index", "Primary care", 1, "F 45 established"],
    "VITALS\nBMI 36.4.\n\nASSESSMENT AND PLAN\n1. Obesity.\nDiet reviewed. Continue semaglutide weekly.\n",
    [
      ["E669", "The provider's diagnosis.", "Tabular List, E66.9"],
      ["Z6836", "The index is coded because a weight diagnosis stands.", "ICD-10-CM Guidelines I.B.14"],
    ],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["Z6835", "36.4 falls in 36.0-36.9."]],
    "Guidelines I.B.14",
  ),
  practiceCase(
    ["chronic-14", "An index without a diagnosis", "Primary care", 2, "M 38 established"],
    "VITALS\nBMI 31.\n\nASSESSMENT AND PLAN\n1. Hypertension.\nAt goal. Continue losartan 50 mg.\n",
    [["I10", "The one diagnosis of the note.", "Tabular List, I10"]],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [
      ["Z6831", "A number in the vital signs is no diagnosis."],
      ["E669", "The provider did not diagnose obesity."],
    ],
    "Guidelines I.B.14",
  ),
  practiceCase(
    ["chronic-15", "Depression, recurrent and moderate", "Psychiatry", 2, "F 39 established"],
    "HISTORY OF PRESENT ILLNESS\nDenies suicidal thoughts.\n\nASSESSMENT AND PLAN\n1. Major depressive disorder, recurrent, moderate.\nStable. Continue sertraline 100 mg.\n",
    [["F331", "Episode and severity are documented.", "ICD-10-CM Guidelines I.C.5"]],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [
      ["R45851", "Suicidal thoughts are denied."],
      ["F32A", "The note says more than depression."],
    ],
    "Tabular List, F33",
  ),
  practiceCase(
    ["chronic-16", "Depression and no more", "Primary care", 1, "M 52 established"],
    "ASSESSMENT AND PLAN\n1. Depression.\nStable. Continue escitalopram 10 mg.\n",
    [["F32A", "Depression not otherwise specified since October 2021.", "Tabular List, F32.A"]],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["F329", "A single major episode is not documented."]],
    "Tabular List, F32",
  ),
  practiceCase(
    ["chronic-17", "Reflux with esophagitis", "Gastroenterology", 2, "M 47 established"],
    "RESULTS\nEndoscopy: esophagitis of the lower third.\n\nASSESSMENT AND PLAN\n1. Gastroesophageal reflux disease.\nStable. Continue pantoprazole 40 mg.\n2. Esophagitis.\n",
    [["K2100", "Reflux with esophagitis is one code; no bleeding is named.", WITH]],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["K219", "Without esophagitis contradicts the endoscopy."]],
    "Tabular List, K21",
  ),
  practiceCase(
    ["chronic-18", "Prostate with symptoms", "Urology", 2, "M 68 established"],
    "ASSESSMENT AND PLAN\n1. Benign prostatic hyperplasia.\nContinue tamsulosin 0.4 mg.\n2. Urinary frequency.\n",
    [
      ["N401", "Hyperplasia with lower urinary tract symptoms.", "Tabular List, N40.1"],
      ["R350", "The symptom is coded beside it.", "Tabular List, N40.1: use additional code"],
    ],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["N400", "Without symptoms contradicts the frequency."]],
    "Tabular List, N40",
  ),
  practiceCase(
    ["chronic-19", "Rheumatoid arthritis", "Rheumatology", 1, "F 55 established"],
    "HISTORY OF PRESENT ILLNESS\nMorning stiffness for ten minutes. Mother had lupus.\n\nASSESSMENT AND PLAN\n1. Rheumatoid arthritis.\nStable. Continue hydroxychloroquine 200 mg.\n",
    [["M069", "The joint and the factor are not named.", "Tabular List, M06.9"]],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["M329", "Lupus is the mother's."]],
    "Guidelines I.B.18",
  ),
  practiceCase(
    ["chronic-20", "Old infarction", "Cardiology", 2, "M 64 established"],
    "HISTORY OF PRESENT ILLNESS\nHeart attack four years ago. No chest pain since.\n\nASSESSMENT AND PLAN\n1. Coronary artery disease.\nStable. Continue atorvastatin 80 mg.\n2. Old myocardial infarction.\n",
    [
      ["I2510", "No angina is named.", "Tabular List, I25.10"],
      ["I252", "Older than four weeks.", "ICD-10-CM Guidelines I.C.9.e.1"],
    ],
    [["99214", "Two stable chronic illnesses and a prescription drug.", MDM]],
    [["I219", "An acute infarction is at most four weeks old."]],
    "Guidelines I.C.9.e",
  ),
];
