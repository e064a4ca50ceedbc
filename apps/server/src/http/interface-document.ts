import { z } from "zod";
import type { CompanyRoute } from "./company-route.ts";
import { COMPANY_PREFIX } from "./mount-company-routes.ts";
import { PRACTICE_PREFIX } from "./mount-routes.ts";
import { isEventStream, type Route } from "./route.ts";

/** OpenAPI 3.1 of the routes, from the same schemas that check what comes and strip what leaves. */
export function interfaceDocument(
  routes: readonly Route[],
  companyRoutes: readonly CompanyRoute[],
  version: string,
): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = (PRACTICE_PREFIX + route.path).replaceAll(/:([A-Za-z]+)/g, "{$1}");
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = operation(route);
  }
  for (const route of companyRoutes) paths[COMPANY_PREFIX + route.path] = { get: companyOperation(route) };
  return { openapi: "3.1.0", info: { title: "Claimwright", version }, paths };
}

function operation(route: Route): Record<string, unknown> {
  return {
    operationId: route.id,
    summary: route.summary,
    "x-permission": route.permission,
    parameters: [
      { name: "practiceId", in: "path", required: true, schema: { type: "string" } },
      ...parameters(route.params, "path"),
      ...parameters(route.query, "query"),
    ],
    ...(route.body === "none" ? {} : { requestBody: { required: true, content: bodyContent(route.body) } }),
    responses: {
      [route.status ?? 200]: {
        description: route.status === 202 ? "Taken on" : "Done",
        content: answerContent(route.answer),
      },
      default: PROBLEM,
    },
  };
}

function companyOperation({ id, summary, permission, answer }: CompanyRoute): Record<string, unknown> {
  return {
    operationId: id,
    summary,
    "x-permission": permission,
    parameters: [],
    responses: { 200: { description: "Done", content: answerContent(answer) }, default: PROBLEM },
  };
}

const PROBLEM = { description: "A problem (RFC 9457)", content: { "application/problem+json": {} } };

function parameters(schema: z.ZodType, place: "path" | "query"): readonly Record<string, unknown>[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" }) as {
    properties?: Record<string, unknown>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: each,
  }));
}

function bodyContent(body: z.ZodType | "bytes"): Record<string, unknown> {
  return body === "bytes"
    ? { "application/octet-stream": {} }
    : { "application/json": { schema: z.toJSONSchema(body, { io: "input" }) } };
}

function answerContent(answer: Route["answer"]): Record<string, unknown> {
  if (answer === "file") return { "application/octet-stream": {} };
  if (isEventStream(answer)) {
    return { "text/event-stream": { schema: z.toJSONSchema(answer.each, { io: "output" }) } };
  }
  return answer === "pdf"
    ? { "application/pdf": {} }
    : { "application/json": { schema: z.toJSONSchema(answer, { io: "output" }) } };
}
