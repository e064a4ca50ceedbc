import { type PracticeCase, practiceCase } from "./practice-case.ts";

const MDM = "CPT E/M guidelines, MDM table";
const TIME = "CPT E/M guidelines, time";
const SEVENTH = "ICD-10-CM Guidelines I.C.19.a";
const CAUSE = "ICD-10-CM Guidelines I.C.20";
const EXAM = "ICD-10-CM Guidelines IV.P";

/** Injuries, preventive visits, status, and what the visit itself is worth. */
export const injuryAndVisitCases: readonly PracticeCase[] = [
  practiceCase(
    ["injury-01", "An ankle on ice", "Urgent care", 2, "M 35 established"],
    "HISTORY OF PRESENT ILLNESS\nHe slipped on ice and fell yesterday.\n\nASSESSMENT AND PLAN\n1. Right ankle sprain.\nIbuprofen and rest.\n",
    [
      ["S93401A", "Ligament not named, right, active treatment.", SEVENTH],
      ["W000XXA", "Fall on the same level due to ice.", CAUSE],
    ],
    [["99213", "One acute uncomplicated injury and an over-the-counter drug.", MDM]],
    [["S93402A", "The left ankle is not named."]],
    "Guidelines I.C.19.a and I.C.20",
  ),
  practiceCase(
    ["injury-02", "The sprain comes back", "Orthopedics", 2, "F 22 established"],
    "CHIEF COMPLAINT\nFollow-up of ankle sprain.\n\nHISTORY OF PRESENT ILLNESS\nSprained it three weeks ago; walks without a limp.\n\nASSESSMENT AND PLAN\n1. Left ankle sprain.\nHealing. Physical therapy.\n",
    [["S93402D", "Routine healing is a subsequent encounter.", SEVENTH]],
    [["99213", "One acute uncomplicated injury and therapy.", MDM]],
    [["S93402A", "Active treatment is over."]],
    "Guidelines I.C.19.a and I.C.20.c",
  ),
  practiceCase(
    ["injury-03", "A strained back", "Primary care", 1, "M 47 established"],
    "HISTORY OF PRESENT ILLNESS\nHurt while lifting heavy boxes on Friday.\n\nASSESSMENT AND PLAN\n1. Lumbar strain.\nPrescribed cyclobenzaprine 5 mg.\n",
    [
      ["S39012A", "Muscle, fascia and tendon of the lower back.", "Tabular List, S39.012"],
      ["X500XXA", "Overexertion from strenuous movement.", CAUSE],
    ],
    [["99213", "One acute uncomplicated injury and a prescription drug.", MDM]],
    [["M5450", "Pain belongs to the strain."]],
    "Guidelines I.B.5",
  ),
  practiceCase(
    ["injury-04", "A dog bite", "Urgent care", 2, "F 12 established"],
    "HISTORY OF PRESENT ILLNESS\nBitten by a dog in the park.\n\nASSESSMENT AND PLAN\n1. Left hand laceration.\nPrescribed amoxicillin-clavulanate.\n",
    [
      ["S61412A", "Open wound of the left hand without foreign body.", "Tabular List, S61.4"],
      ["W540XXA", "Bitten by dog.", CAUSE],
      ["Y92830", "Public park.", "ICD-10-CM Guidelines I.C.20.b"],
    ],
    [["99213", "One acute uncomplicated injury and a prescription drug.", MDM]],
    [["S61411A", "The right hand is not named."]],
    "Guidelines I.C.20",
  ),
  practiceCase(
    ["injury-05", "Both knees hurt", "Orthopedics", 1, "F 61 established"],
    "ASSESSMENT AND PLAN\n1. Bilateral knee pain.\nAcetaminophen and home exercises.\n",
    [
      ["M25561", "No code for both sides, so each is coded.", "ICD-10-CM Guidelines I.B.13"],
      ["M25562", "No code for both sides, so each is coded.", "ICD-10-CM Guidelines I.B.13"],
    ],
    [["99213", "Two acute uncomplicated problems and an over-the-counter drug.", MDM]],
    [["M25569", "The side is named."]],
    "Guidelines I.B.13",
  ),
  practiceCase(
    ["injury-06", "Worn knees on both sides", "Orthopedics", 1, "F 68 established"],
    "ASSESSMENT AND PLAN\n1. Bilateral knee osteoarthritis.\nStable. Continue meloxicam 15 mg.\n",
    [["M170", "There is a code for both sides.", "Tabular List, M17.0"]],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["M179", "Side and kind are given."]],
    "Guidelines I.B.13",
  ),
  practiceCase(
    ["injury-07", "Which elbow?", "Orthopedics", 2, "M 40 new"],
    "CHIEF COMPLAINT\nRight elbow pain.\n\nASSESSMENT AND PLAN\n1. Lateral epicondylitis.\nBrace and physical therapy.\n",
    [["M7711", "The complaint gives the side.", "ICD-10-CM Guidelines I.B.13"]],
    [["99203", "One problem of low complexity and therapy, new patient.", MDM]],
    [["M25521", "Pain belongs to it."]],
    "Guidelines I.B.13",
  ),
  practiceCase(
    ["injury-08", "No side anywhere", "Orthopedics", 2, "F 50 established"],
    "ASSESSMENT AND PLAN\n1. Carpal tunnel syndrome.\nStable. Splint at night.\n",
    [
      [
        "G5600",
        "Unspecified is right when the note says no more; ask the provider.",
        "ICD-10-CM Guidelines I.B.18",
      ],
    ],
    [["99213", "One stable chronic illness and a splint.", MDM]],
    [["G5601", "The right side is not documented."]],
    "Guidelines I.B.18",
  ),
  practiceCase(
    ["injury-09", "Whiplash on the road", "Urgent care", 1, "F 33 new"],
    "HISTORY OF PRESENT ILLNESS\nMotor vehicle accident this morning. No head injury.\n\nASSESSMENT AND PLAN\n1. Whiplash.\nIbuprofen.\n",
    [
      ["S134XXA", "Sprain of the ligaments of the neck.", "Tabular List, S13.4"],
      ["V892XXA", "Motor vehicle, traffic, not further told.", CAUSE],
    ],
    [["99203", "One acute uncomplicated injury and an over-the-counter drug, new patient.", MDM]],
    [["S0990XA", "A head injury is denied."]],
    "Guidelines I.C.20",
  ),
  practiceCase(
    ["visit-01", "The yearly examination", "Primary care", 1, "F 52 established"],
    "CHIEF COMPLAINT\nAnnual exam.\n\nASSESSMENT AND PLAN\n1. Hypertension.\nAt goal. Continue lisinopril 10 mg.\n",
    [
      ["Z0000", "The reason for the visit; a stable disease is no abnormal finding.", EXAM],
      ["I10", "Managed beside it.", "ICD-10-CM Guidelines IV.J"],
    ],
    [
      ["99396", "Preventive, established, 40-64.", "CPT 99396"],
      ["99213-25", "One stable chronic illness and a prescription drug, separate.", "CPT modifier 25"],
    ],
    [["Z0001", "Nothing new or changed was found."]],
    "Guidelines IV.P",
  ),
  practiceCase(
    ["visit-02", "The examination finds something", "Primary care", 2, "M 66 established"],
    "CHIEF COMPLAINT\nAnnual physical.\n\nASSESSMENT AND PLAN\n1. New atrial fibrillation.\nStart apixaban 5 mg twice daily.\n",
    [
      ["Z0001", "With an abnormal finding.", EXAM],
      ["I4891", "The finding is coded beside it.", "Tabular List, Z00.01: use additional code"],
      ["Z7901", "The anticoagulant is taken long term from now on.", "ICD-10-CM Guidelines I.C.21.c.3"],
    ],
    [
      ["99397", "Preventive, established, from 65.", "CPT 99397"],
      ["99213-25", "One chronic illness and a prescription drug, separate.", "CPT modifier 25"],
    ],
    [["Z0000", "An abnormal finding was made."]],
    "Guidelines IV.P",
  ),
  practiceCase(
    ["visit-03", "A well child", "Pediatrics", 1, "F 6 established"],
    "CHIEF COMPLAINT\nWell child visit.\n\nHISTORY OF PRESENT ILLNESS\nGrowing well, no concerns.\n",
    [["Z00129", "Child examination without abnormal findings.", "ICD-10-CM Guidelines I.C.21.c.13"]],
    [["99393", "Preventive, established, 5-11.", "CPT 99393"]],
    [["Z0000", "The adult code starts at eighteen."]],
    "Tabular List, Z00.12",
  ),
  practiceCase(
    ["visit-04", "Time decides", "Primary care", 2, "F 30 established"],
    "ASSESSMENT AND PLAN\n1. Contact dermatitis.\nMany questions answered. Total time on the date of the visit: 34 minutes.\n",
    [["L259", "The cause is not named.", "Tabular List, L25.9"]],
    [["99214", "34 minutes reach 30.", TIME]],
    [["L237", "No plant is named."]],
    "CPT E/M guidelines, time",
  ),
  practiceCase(
    ["visit-05", "Time that does not help", "Primary care", 3, "M 54 established"],
    "ASSESSMENT AND PLAN\n1. Type 2 diabetes, poorly controlled.\nIncrease metformin to 1000 mg twice daily. Total time: 12 minutes.\n",
    [
      [
        "E1165",
        "Uncontrolled with high sugars is hyperglycemia.",
        "Alphabetic Index, Diabetes, uncontrolled",
      ],
      ["Z7984", "Metformin is an oral hypoglycemic drug.", "ICD-10-CM Guidelines I.C.4.a.3"],
    ],
    [["99214", "Decision making is chosen when it reaches higher than time.", MDM]],
    [["E119", "Without complications contradicts poorly controlled."]],
    "CPT E/M guidelines",
  ),
  practiceCase(
    ["visit-06", "New or established?", "Primary care", 1, "F 40 new"],
    "HISTORY OF PRESENT ILLNESS\nMoved here; never seen in this group.\n\nASSESSMENT AND PLAN\n1. Hypertension.\nAt goal. Continue amlodipine 5 mg.\n2. Hyperlipidemia.\nAt goal. Continue rosuvastatin 10 mg.\n",
    [
      ["I10", "Managed.", "ICD-10-CM Guidelines IV.J"],
      ["E785", "Managed.", "ICD-10-CM Guidelines IV.J"],
    ],
    [["99204", "New patient, two stable chronic illnesses and prescription drugs.", MDM]],
    [["E7800", "Pure hypercholesterolemia is not documented."]],
    "CPT E/M guidelines, new and established patient",
  ),
  practiceCase(
    ["visit-07", "Sent to the hospital", "Primary care", 2, "M 60 established"],
    "HISTORY OF PRESENT ILLNESS\nSudden breathlessness this morning.\n\nASSESSMENT AND PLAN\n1. Pulmonary embolism.\nAdmit to the hospital.\n",
    [["I2699", "Without acute cor pulmonale.", "Tabular List, I26.9"]],
    [["99215", "A threat to life and a decision on hospital care.", MDM]],
    [["R0602", "Breathlessness belongs to it."]],
    "CPT E/M guidelines, MDM table",
  ),
  practiceCase(
    ["visit-08", "A mammogram that screens", "Radiology", 1, "F 50 established"],
    "ASSESSMENT AND PLAN\n1. Screening mammogram.\n",
    [["Z1231", "No sign or symptom: screening.", "ICD-10-CM Guidelines I.C.21.c.5"]],
    [],
    [["N630", "No lump is named."]],
    "Guidelines I.C.21.c.5",
  ),
  practiceCase(
    ["visit-09", "Cancer that is gone", "Oncology", 2, "F 63 established"],
    "HISTORY OF PRESENT ILLNESS\nTreatment ended six years ago. Scans clear.\n\nASSESSMENT AND PLAN\n1. History of breast cancer.\nMammogram ordered.\n",
    [["Z853", "Excised, no treatment, no disease: history.", "ICD-10-CM Guidelines I.C.2.m"]],
    [],
    [["C50919", "The cancer is no longer present."]],
    "Guidelines I.C.2.m",
  ),
  practiceCase(
    ["visit-10", "After bypass", "Cardiology", 1, "M 70 established"],
    "ASSESSMENT AND PLAN\n1. Hypertension.\nAt goal. Continue metoprolol 50 mg.\n2. Status post coronary artery bypass graft.\n",
    [
      ["I10", "Managed.", "ICD-10-CM Guidelines IV.J"],
      ["Z951", "A status that bears on care.", "ICD-10-CM Guidelines I.C.21.c.3"],
    ],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["I2510", "Coronary disease itself is not documented in this note."]],
    "Guidelines I.C.21.c.3",
  ),
  practiceCase(
    ["visit-11", "A smoker no more", "Pulmonology", 2, "M 62 established"],
    "SOCIAL HISTORY\nQuit smoking ten years ago.\n\nASSESSMENT AND PLAN\n1. COPD.\nStable. Continue tiotropium inhaler; refill prescribed.\n2. Former smoker.\n",
    [
      ["J449", "Without exacerbation.", "Tabular List, J44.9"],
      ["Z87891", "History of nicotine dependence.", "Tabular List, J44: use additional code"],
    ],
    [["99213", "One stable chronic illness and a prescription drug.", MDM]],
    [["F17210", "He no longer smokes."]],
    "Tabular List, J44",
  ),
  practiceCase(
    ["visit-12", "Urine in the office", "Primary care", 2, "F 37 established"],
    "RESULTS\nDipstick urinalysis in the office today: nitrite positive.\n\nASSESSMENT AND PLAN\n1. Urinary tract infection.\nPrescribed nitrofurantoin 100 mg.\n",
    [["N390", "The site is not named.", "Tabular List, N39.0"]],
    [
      ["99213", "One acute uncomplicated illness and a prescription drug.", MDM],
      ["81002", "Dipstick without microscopy, not automated, done here.", "CPT code rules"],
    ],
    [["N3000", "The bladder is not named."]],
    "Tabular List, N39.0",
  ),
  practiceCase(
    ["visit-13", "A kidney that is another's", "Nephrology", 2, "M 45 established"],
    "HISTORY OF PRESENT ILLNESS\nHis sister gave him a kidney in 2015.\n\nASSESSMENT AND PLAN\n1. Kidney transplant status.\nContinue tacrolimus 2 mg twice daily.\n2. Hypertension.\nAt goal. Continue amlodipine 10 mg.\n",
    [
      ["I10", "Managed; no chronic kidney disease is documented.", "ICD-10-CM Guidelines IV.J"],
      ["Z940", "Transplanted organ, without complication.", "ICD-10-CM Guidelines I.C.14.a.2"],
    ],
    [["99213", "One stable chronic illness and prescription drugs.", MDM]],
    [["N189", "Kidney disease is not documented after the transplant."]],
    "Guidelines I.C.14.a.2",
  ),
];
