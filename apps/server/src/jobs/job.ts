import type { z } from "zod";
import type { Permission } from "../auth/permissions.ts";
import type { PracticeContext } from "../http/route.ts";

/** One kind of long work as data: what it takes, who may ask for it, how it is done. */
export interface Job<Input = unknown> {
  /** Unique, and the end of its address: `send-claims`. */
  readonly name: string;
  /** What it does, in words, for the list of jobs. */
  readonly title: string;
  readonly permission: Permission;
  /** Ids and switches only: what it is about is read when it runs, behind the policy of its practice. */
  readonly input: z.ZodType<Input>;
  /**
   * Runs at least once: again from the start when the process dies on the way, so each effect has its own guard against
   * a second time. Answers what came of it in a sentence. A ProblemError ends it with the reason, for a person.
   */
  readonly handle: (context: PracticeContext, input: Input, report: JobReport) => Promise<string>;
}

/**
 * Says how far the work is, in its own units. Throws `JobReturned` when the process is stopping: between two units
 * nothing is half done, so another process takes the job from there.
 */
export type JobReport = (units: { readonly done: number; readonly total?: number }) => Promise<void>;

/** The way out of a job that goes back into the queue. */
export class JobReturned extends Error {
  constructor() {
    super("the process is stopping; the job goes back into the queue");
    this.name = "JobReturned";
  }
}

/** A job whose types its schema gives, kept in a list of jobs of all types. */
export function defineJob<Input>(job: Job<Input>): Job {
  return job as unknown as Job;
}
