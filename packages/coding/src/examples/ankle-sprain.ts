import type { ExampleNote } from "./example-note.ts";

export const ankleSprain: ExampleNote = {
  id: "example-ankle-sprain",
  title: "Ankle sprain",
  ageYears: 27,
  sex: "M",
  patientStatus: "new",
  chiefComplaint: "Right ankle injury",
  text: `CHIEF COMPLAINT
Right ankle injury.

HISTORY OF PRESENT ILLNESS
Casimir Holloway is a 27-year-old man, new to this practice, who twisted his right ankle yesterday evening. He slipped on ice on the sidewalk and fell. The outside of the ankle swelled within an hour. He can walk with a limp. He did not hit his head and did not lose consciousness. He has taken ibuprofen with some relief.

PAST MEDICAL HISTORY
No prior ankle injury. No chronic illness.

SOCIAL HISTORY
Works as a line cook. Does not smoke.

VITALS
Blood pressure 122/78, pulse 70.

PHYSICAL EXAM
Right ankle: Swelling and tenderness over the anterior talofibular ligament. No tenderness over the malleoli, the base of the fifth metatarsal or the proximal fibula. Drawer test with a firm end point. Pulses and sensation intact.

RESULTS
X-ray of the right ankle, three views, obtained in the office today: no fracture, mortise intact.

ASSESSMENT AND PLAN
1. Sprain of the right ankle.
No evidence of fracture. Rest, ice, compression and elevation. Ibuprofen 400 mg over the counter with food as needed. A lace-up brace for the right ankle was fitted and dispensed. Home exercises were shown and physical therapy is offered if he is not better.

Total time on the date of the visit: 32 minutes.

INSTRUCTIONS
Return in two weeks, sooner if unable to bear weight.
`,
};
