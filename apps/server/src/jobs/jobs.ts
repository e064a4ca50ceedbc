import type { Job } from "./job.ts";
import { applyAnswersJob } from "./kinds/apply-answers.ts";
import { installCodesJob } from "./kinds/install-codes.ts";
import { nightlyJob } from "./kinds/nightly.ts";
import { runStatementsJob } from "./kinds/run-statements.ts";
import { sendClaimsJob } from "./kinds/send-claims.ts";
import { takeOverOpeningsJob } from "./kinds/take-over-openings.ts";

/** Every kind of long work. Each has a route that starts it. */
export const JOBS: readonly Job[] = [
  sendClaimsJob,
  applyAnswersJob,
  runStatementsJob,
  installCodesJob,
  nightlyJob,
  takeOverOpeningsJob,
];
