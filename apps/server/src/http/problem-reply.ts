import { PROBLEM_CATALOGUE, type Problem, ProblemError } from "@claimwright/base";
import type { FastifyReply } from "fastify";
import { z } from "zod";

/** RFC 9457, with our catalogue's code and what to do. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly remedy: string;
  readonly place?: string;
}

export function problemDocument(problem: Problem): ProblemDocument {
  const { httpStatus, title } = PROBLEM_CATALOGUE[problem.code];
  const place = [problem.file, problem.place].filter((part) => part !== undefined).join(", ");
  return {
    type: `urn:claimwright:${problem.code}`,
    title,
    status: httpStatus,
    detail: problem.message,
    remedy: problem.remedy,
    ...(place === "" ? {} : { place }),
  };
}

export function sendProblem(reply: FastifyReply, document: ProblemDocument): FastifyReply {
  return reply.status(document.status).type("application/problem+json").send(JSON.stringify(document));
}

/** The answer to anything that was thrown; what is nobody's expected failure says nothing of its cause. */
export function problemOf(error: unknown): ProblemDocument {
  if (error instanceof ProblemError) return problemDocument(error.problem);
  if (error instanceof z.ZodError) return problemDocument(badRequest(error));
  const status = (error as { statusCode?: number }).statusCode;
  if (status !== undefined && status >= 400 && status < 500) {
    return {
      type: "urn:claimwright:usage.wrong",
      title: PROBLEM_CATALOGUE["usage.wrong"].title,
      status,
      detail: "The request cannot be read.",
      remedy: "Check its method, its address and its body against the interface document.",
    };
  }
  return {
    type: "about:blank",
    title: "The server failed",
    status: 500,
    detail: "Something went wrong in the program; nothing was changed.",
    remedy: "Try again; if it happens again, tell whoever runs the server what you did.",
  };
}

function badRequest(error: z.ZodError): Problem {
  const [issue] = error.issues;
  return {
    code: "usage.wrong",
    message: `The request is not well formed: ${issue?.message ?? "a field is faulty"}.`,
    remedy: "Correct the field and send it again.",
    ...(issue === undefined || issue.path.length === 0 ? {} : { place: issue.path.map(String).join(".") }),
  };
}

export const SIGNED_OUT: ProblemDocument = {
  type: "urn:claimwright:access.signed-out",
  title: "Nobody is signed in",
  status: 401,
  detail: "You are not signed in, or were away for too long.",
  remedy: "Sign in again; what you typed is still on your screen.",
};

export const NOT_ALLOWED: ProblemDocument = problemDocument({
  code: "access.denied",
  message: "Your role does not include this.",
  remedy: "Ask a manager of the practice for the role that does.",
});
