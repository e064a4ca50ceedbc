/** A visit told in prose, with the level that its facts support, worked out by hand by the MDM table or time. */
export interface Vignette {
  readonly code: string;
  readonly status: "new" | "established";
  readonly facts: string;
  readonly note: string;
}

function vignette(code: string, facts: string, history: string, plan: string): Vignette {
  return {
    code,
    status: code.startsWith("9920") ? "new" : "established",
    facts,
    note: `HISTORY OF PRESENT ILLNESS\n${history}\n\nASSESSMENT AND PLAN\n${plan}\n`,
  };
}

export const vignettes: readonly Vignette[] = [
  vignette(
    "99212",
    "one minor problem, nothing prescribed",
    "She has had a runny nose for two days.",
    "1. Common cold.\nRest and fluids.",
  ),
  vignette(
    "99212",
    "a wart, minor, liquid nitrogen not used",
    "A wart on the thumb for a month.",
    "1. Viral wart.\nReassurance.",
  ),
  vignette("99212", "corn, padding", "Sore spot on the toe.", "1. Corn.\nWear wider shoes."),
  vignette(
    "99213",
    "acute uncomplicated illness, prescription drug",
    "Two days of burning with urination.",
    "1. Urinary tract infection.\nStart nitrofurantoin 100 mg twice daily for five days.",
  ),
  vignette(
    "99213",
    "acute uncomplicated illness, antibiotic",
    "Sore throat since Monday.",
    "1. Strep throat.\nPrescribed amoxicillin 500 mg twice daily for ten days.",
  ),
  vignette(
    "99213",
    "acute uncomplicated injury, OTC and brace",
    "He rolled the left ankle yesterday.",
    "1. Left ankle sprain.\nIbuprofen over the counter and an ankle brace.",
  ),
  vignette(
    "99213",
    "one stable chronic illness, drug continued",
    "No complaints. Home pressures are 122/76.",
    "1. Hypertension.\nAt goal. Continue lisinopril 20 mg daily.",
  ),
  vignette(
    "99213",
    "one stable chronic illness, OTC",
    "Knee aches on stairs as before.",
    "1. Right knee osteoarthritis.\nStable. Acetaminophen as before and home exercises.",
  ),
  vignette(
    "99213",
    "stable hypothyroidism, drug continued, one test",
    "Feels well.",
    "1. Hypothyroidism.\nTSH normal. Continue levothyroxine 75 mcg daily.",
  ),
  vignette(
    "99213",
    "allergic rhinitis, stable, prescription spray",
    "Itchy eyes every spring, controlled.",
    "1. Allergic rhinitis.\nContinue montelukast nightly.",
  ),
  vignette(
    "99213",
    "acute sinusitis with antibiotic",
    "Facial pressure for ten days.",
    "1. Acute sinusitis.\nStart amoxicillin 875 mg twice daily.",
  ),
  vignette(
    "99213",
    "acute low back strain, therapy",
    "Bent to lift a box.",
    "1. Lumbar strain.\nPhysical therapy and ibuprofen.",
  ),
  vignette(
    "99213",
    "contact dermatitis, prescription cream",
    "Itchy rash on the arms for three days.",
    "1. Contact dermatitis.\nPrescribed triamcinolone cream.",
  ),
  vignette(
    "99213",
    "acute bronchitis, inhaler",
    "Cough for a week.",
    "1. Acute bronchitis.\nPrescribed albuterol inhaler.",
  ),
  vignette(
    "99213",
    "otitis externa, drops",
    "Ear pain after swimming.",
    "1. Otitis externa.\nPrescribed ciprofloxacin drops.",
  ),
  vignette(
    "99214",
    "two stable chronic illnesses, drugs continued",
    "Feels well.",
    "1. Hypertension.\nAt goal. Continue lisinopril 20 mg daily.\n2. Hyperlipidemia.\nAt goal. Continue atorvastatin 40 mg daily.",
  ),
  vignette(
    "99214",
    "chronic illness not at goal, dose raised",
    "Sugars run above 200.",
    "1. Type 2 diabetes.\nNot at goal. Increase metformin to 1000 mg twice daily.",
  ),
  vignette(
    "99214",
    "chronic illness worsening, new drug",
    "Mood is lower than in spring.",
    "1. Depression.\nWorsening. Start sertraline 50 mg daily.",
  ),
  vignette(
    "99214",
    "asthma exacerbation, steroid",
    "Wheezing since Sunday.",
    "1. Asthma exacerbation.\nPrescribed prednisone 40 mg daily for five days.",
  ),
  vignette(
    "99214",
    "undiagnosed new problem, three tests",
    "She found a lump in the breast last week.",
    "1. Breast lump.\nOrdered mammogram, ultrasound and a complete blood count.",
  ),
  vignette(
    "99214",
    "new problem with uncertain prognosis, drug",
    "Bright blood in the urine twice.",
    "1. Hematuria.\nOrdered CT, urinalysis, urine culture and a metabolic panel. Refer to urology.",
  ),
  vignette(
    "99214",
    "acute illness with systemic symptoms, antibiotic",
    "Fever of 102 and flank pain with chills.",
    "1. Acute pyelonephritis.\nFever and chills. Start ciprofloxacin 500 mg twice daily. Urine culture ordered.",
  ),
  vignette(
    "99214",
    "pneumonia with fever, antibiotic",
    "Cough and fever of 101.",
    "1. Pneumonia.\nFever to 101. Start doxycycline 100 mg twice daily.",
  ),
  vignette(
    "99214",
    "COPD exacerbation",
    "More short of breath and more sputum.",
    "1. COPD exacerbation.\nPrescribed prednisone and azithromycin.",
  ),
  vignette(
    "99214",
    "chronic kidney disease and hypertension, three tests",
    "No swelling.",
    "1. Chronic kidney disease stage 3a.\nStable. Metabolic panel, urine albumin and complete blood count ordered.\n2. Hypertension.\nAt goal. Continue losartan 50 mg daily.",
  ),
  vignette(
    "99214",
    "gout flare, prescription",
    "Red hot great toe since yesterday.",
    "1. Gout.\nFlare. Prescribed colchicine 0.6 mg.",
  ),
  vignette(
    "99214",
    "uncontrolled hypertension, drug added",
    "Home pressures near 165/95.",
    "1. Hypertension.\nUncontrolled. Add amlodipine 5 mg daily.",
  ),
  vignette(
    "99214",
    "chest pain undiagnosed, EKG and troponin and stress test",
    "Pressure in the chest on hills.",
    "1. Chest pain.\nTroponin, lipid panel and stress test ordered. Start metoprolol 25 mg daily.",
  ),
  vignette(
    "99214",
    "two chronic, one not at goal",
    "Weight up.",
    "1. Type 2 diabetes.\nA1c above goal. Start empagliflozin 10 mg.\n2. Hypertension.\nStable. Continue lisinopril.",
  ),
  vignette(
    "99214",
    "complicated injury, decision on major surgery",
    "Fell on the outstretched hand.",
    "1. Distal radius fracture, right.\nDisplaced. We discussed surgery and plan to proceed with open reduction.",
  ),
  vignette(
    "99215",
    "threat to life, sent to hospital",
    "Crushing chest pain for an hour.",
    "1. STEMI.\nSent to the emergency department by ambulance. Aspirin given.",
  ),
  vignette(
    "99215",
    "suicidal ideation, admission",
    "She has a plan to end her life.",
    "1. Suicidal ideation.\nAdmitted to the hospital for safety.\n2. Major depressive disorder, recurrent, severe.",
  ),
  vignette(
    "99215",
    "pulmonary embolism, admission",
    "Sudden breathlessness.",
    "1. Pulmonary embolism.\nAdmit to the hospital for anticoagulation.",
  ),
  vignette(
    "99203",
    "new patient, acute uncomplicated illness, prescription",
    "Two days of burning with urination.",
    "1. Acute cystitis.\nPrescribed nitrofurantoin 100 mg twice daily.",
  ),
  vignette(
    "99203",
    "new patient, one stable chronic illness",
    "Moved here last month.",
    "1. Hypertension.\nAt goal. Continue lisinopril 10 mg daily.",
  ),
  vignette(
    "99204",
    "new patient, two stable chronic illnesses",
    "Moved here last month.",
    "1. Hypertension.\nStable. Continue lisinopril.\n2. Type 2 diabetes.\nStable. Continue metformin.",
  ),
  vignette(
    "99204",
    "new patient, chronic illness not at goal",
    "Headaches, pressures 170/100.",
    "1. Hypertension.\nUncontrolled. Start losartan 50 mg daily.",
  ),
  vignette("99202", "new patient, minor problem", "Runny nose for two days.", "1. Common cold.\nFluids."),
  vignette(
    "99205",
    "new patient, threat to life, sent to hospital",
    "Face droop and weak arm for an hour.",
    "1. Stroke.\nSent to the emergency department at once.",
  ),
  vignette(
    "99214",
    "time: 32 minutes",
    "Itchy rash.",
    "1. Contact dermatitis.\nAdvice given. Total time on the date of the visit: 32 minutes.",
  ),
  vignette(
    "99213",
    "time: 24 minutes",
    "Runny nose.",
    "1. Common cold.\nI spent 24 minutes on this visit today.",
  ),
  vignette(
    "99215",
    "time: 45 minutes",
    "Many questions on diet.",
    "1. Hypertension.\nAt goal. Continue lisinopril. Total time spent today was 45 minutes.",
  ),
  vignette(
    "99205",
    "time: 64 minutes",
    "Long history.",
    "1. Migraine.\nContinue sumatriptan. Total time: 64 minutes.",
  ),
  vignette(
    "99203",
    "time: 31 minutes",
    "Runny nose.",
    "1. Common cold.\nTotal time on the date of the encounter: 31 minutes.",
  ),
  vignette(
    "99214",
    "time below MDM does not lower it",
    "Sugars above 220.",
    "1. Type 2 diabetes.\nUncontrolled. Increase metformin to 1000 mg twice daily. Total time: 15 minutes.",
  ),
  vignette(
    "99214",
    "independent historian and two tests, undiagnosed",
    "History was obtained from his daughter. He passes out when he stands.",
    "1. Syncope.\nEchocardiogram and complete blood count ordered. Stop hydrochlorothiazide.",
  ),
  vignette(
    "99213",
    "hypothetical hospital care does not count",
    "Cough for four days.",
    "1. Acute bronchitis.\nPrescribed benzonatate. If he worsens he should go to the emergency department.",
  ),
  vignette(
    "99213",
    "a drug that is not taken does not count twice",
    "Sore throat.",
    "1. Acute pharyngitis.\nNo antibiotics needed. Acetaminophen.",
  ),
];
