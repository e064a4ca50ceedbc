import type { ExampleNote } from "./example-note.ts";

export const urinaryInfection: ExampleNote = {
  id: "example-urinary-infection",
  title: "Urinary infection",
  ageYears: 34,
  sex: "F",
  patientStatus: "established",
  chiefComplaint: "Burning with urination",
  text: `CHIEF COMPLAINT
Burning with urination.

HISTORY OF PRESENT ILLNESS
Imogen Tarrant is a 34-year-old woman with two days of burning and frequent urination. She noticed pink urine once this morning. She has had no fever, chills, flank pain, nausea or vomiting and no vaginal discharge. She had one urinary tract infection about four years ago. She is not pregnant; her last period was nine days ago.

PAST MEDICAL HISTORY
No chronic illness.

MEDICATIONS
None.

ALLERGIES
No known drug allergies.

VITALS
Temperature 98.4 F, blood pressure 114/70, pulse 76.

PHYSICAL EXAM
Constitutional: Well appearing.
Abdomen: Soft, mild suprapubic tenderness, no costovertebral angle tenderness.

RESULTS
Dipstick urinalysis in the office today: leukocyte esterase 3+, nitrite positive, blood 2+.

ASSESSMENT AND PLAN
1. Acute cystitis with hematuria.
No sign of pyelonephritis. Start nitrofurantoin 100 mg twice daily for five days. Urine culture sent. Drink plenty of fluids.

INSTRUCTIONS
Call if fever, chills or flank pain develop, or if the burning has not settled in three days.
`,
};
