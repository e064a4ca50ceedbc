import { ankleSprain } from "./ankle-sprain.ts";
import { diabetesKidneyFollowUp } from "./diabetes-kidney-follow-up.ts";
import type { ExampleNote } from "./example-note.ts";
import { urinaryInfection } from "./urinary-infection.ts";

/** The three visits of the demo. */
export const exampleNotes: readonly ExampleNote[] = [diabetesKidneyFollowUp, urinaryInfection, ankleSprain];
