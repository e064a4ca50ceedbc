import type { IsoDate } from "@claimwright/base";
import type { Destination, InquiryLine } from "@claimwright/exchange";
import type { CompanyId } from "@claimwright/model";
import type { Desk, Office } from "@claimwright/office";
import type { FeeTable } from "@claimwright/pricing";
import type { z } from "zod";
import type { Permission } from "../auth/permissions.ts";
import type { Session } from "../auth/session.ts";
import type { JobQueue } from "../jobs/job-queue.ts";

/** What all work for a practice needs, whether a request or a job does it. */
export interface PracticeContext {
  readonly office: Office;
  /** The practice of the address, checked against the session. */
  readonly desk: Desk & { readonly companyId: CompanyId };
  readonly today: IsoDate;
  readonly fees: FeeTable;
  /** Where claims of the practice go. */
  readonly partner: Destination;
  /** Where plans are asked about their members. */
  readonly inquiries: InquiryLine;
  /** CLAIMWRIGHT_HOME. */
  readonly home: string;
}

/** What every route of a practice works with. */
export interface RouteContext extends PracticeContext {
  readonly session: Session;
  readonly jobs: JobQueue;
}

/** One route as data: what it takes, who may ask, what it answers. The parts are what the interface document lists. */
export interface Route<Params = unknown, Query = unknown, Body = unknown, Answer = unknown> {
  /** The name of the operation, unique: `listClaims`. */
  readonly id: string;
  readonly method: "GET" | "POST";
  /** Below `/api/practices/:practiceId`, such as `/claims/:claimId`. */
  readonly path: string;
  readonly summary: string;
  readonly permission: Permission;
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  /** JSON, or the bytes of a file as they are. */
  readonly body: z.ZodType<Body> | "bytes" | "none";
  /** What leaves; a field that is not listed here does not. A file comes with its name and type. */
  readonly answer: z.ZodType<Answer> | "pdf" | "file" | EventStream<Answer>;
  /** Set where a POST only reads: nothing is written and an idempotency key is passed over, or its answer would be kept. */
  readonly keepsNothing?: true;
  /** 202 for work that has only been taken on. Default 200. */
  readonly status?: 200 | 202;
  readonly handle: (
    context: RouteContext,
    input: RouteInput<Params, Query, Body>,
  ) => Promise<Sendable<Answer> | Uint8Array | SentFile | AsyncIterable<Sendable<Answer>>>;
}

/** A file to be kept by whoever asked for it. */
export interface SentFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** An answer that goes on: server-sent events, each of them of one shape. */
export interface EventStream<Answer> {
  readonly each: z.ZodType<Answer>;
}

export function isEventStream(answer: Route["answer"]): answer is EventStream<unknown> {
  return typeof answer === "object" && "each" in answer;
}

export interface RouteInput<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** What a handler may give for an answer: the facts as they are, which nobody may change. */
export type Sendable<T> = T extends (infer Item)[]
  ? readonly Sendable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Sendable<T[Key]> }
    : T;

/** A route whose types its schemas give, kept in a list of routes of all types. */
export function defineRoute<Params, Query, Body, Answer>(route: Route<Params, Query, Body, Answer>): Route {
  return route as unknown as Route;
}
