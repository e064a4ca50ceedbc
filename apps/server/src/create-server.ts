import { existsSync } from "node:fs";
import { join } from "node:path";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import files from "@fastify/static";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { type Health, mountHealth } from "./http/health.ts";
import { interfaceDocument } from "./http/interface-document.ts";
import { mountMetrics } from "./http/metrics.ts";
import { mountCompanyRoutes } from "./http/mount-company-routes.ts";
import { mountRoutes, type RouteServices } from "./http/mount-routes.ts";
import { problemDocument, problemOf, sendProblem } from "./http/problem-reply.ts";
import { refuseForeignSites } from "./http/refuse-foreign-sites.ts";
import { mountSessionRoutes, type SignInParts, sessionOf } from "./http/session-routes.ts";
import { limitSignIns } from "./http/sign-in-limit.ts";
import { COMPANY_ROUTES } from "./routes/company/company-routes.ts";
import { ROUTES } from "./routes/routes.ts";

export interface ServerParts extends SignInParts, Health {
  readonly contextOf: RouteServices["contextOf"];
  /** The folder of the built workbench; without it only the interface is served. */
  readonly site?: string;
  /** Where one line of JSON a request goes; absent means that failures only are told, on standard output. */
  readonly log?: { write(line: string): void };
}

/** The largest file that is taken in: a clearinghouse's daily remittance stays far below. */
const MAX_BODY_BYTES = 50_000_000;
const VERSION = "0.1.0";

/** The whole server, not yet listening. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  // Fastify's own lines hold the address, which may name a patient's record; ours hold the route's pattern.
  const app = Fastify({
    bodyLimit: MAX_BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    logger: parts.log === undefined ? { level: "error" } : { level: "info", stream: parts.log },
  });
  await app.register(helmet, {
    contentSecurityPolicy: { directives: POLICY },
    // A browser that was told so once never asks a machine without HTTPS again.
    strictTransportSecurity: parts.secureCookies === true && { maxAge: YEAR_S, includeSubDomains: true },
  });
  await app.register(cookie);
  app.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, body),
  );
  app.addHook("onRequest", refuseForeignSites);
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, route, status: reply.statusCode, ms }, "answered");
  });
  app.setErrorHandler((error, _request, reply) => sendProblem(reply, problemOf(error)));
  mountMetrics(app);
  await limitSignIns(app);
  mountHealth(app, parts);
  app.get("/api/openapi.json", () => interfaceDocument(ROUTES, COMPANY_ROUTES, VERSION));
  mountSessionRoutes(app, parts);
  const services: RouteServices = {
    sessionOf: (request) => sessionOf(parts, request),
    contextOf: parts.contextOf,
  };
  mountRoutes(app, ROUTES, services);
  mountCompanyRoutes(app, COMPANY_ROUTES, services);
  await mountSite(app, parts.site);
  return app;
}

const YEAR_S = 365 * 86_400;

/** Styles are set on elements by the workbench's controls; scripts come from here alone. */
const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  objectSrc: ["'none'"],
  frameSrc: ["'self'", "blob:"],
  frameAncestors: ["'self'"],
  upgradeInsecureRequests: null,
};

/** Any address that is neither the interface's nor a file's opens the workbench, which reads the address itself. */
async function mountSite(app: FastifyInstance, site: string | undefined): Promise<void> {
  const index = site === undefined ? undefined : join(site, "index.html");
  const served = index !== undefined && existsSync(index);
  if (site !== undefined && served) {
    await app.register(files, {
      root: site,
      wildcard: false,
      index: false,
      immutable: true,
      maxAge: "365d",
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const asksForPage = request.method === "GET" && !/^\/(?:api|assets)\//.test(request.url);
    if (asksForPage && served) return reply.sendFile("index.html", { maxAge: 0, immutable: false });
    return sendProblem(reply, NOT_HERE);
  });
}

const NOT_HERE = problemDocument({
  code: "input.not-found",
  message: "There is nothing at this address.",
  remedy: "See /api/openapi.json for what there is.",
});
