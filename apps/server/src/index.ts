export { People } from "./auth/people.ts";
export { type Permission, permissionsOf, ROLES, type Role } from "./auth/permissions.ts";
export { type Session, SessionBook } from "./auth/session.ts";
export { createServer, type ServerParts } from "./create-server.ts";
export { interfaceDocument } from "./http/interface-document.ts";
export type { Route, RouteContext } from "./http/route.ts";
export { ROUTES } from "./routes/routes.ts";
export { type StartedPractice, type StartInput, servePractice, startPractice } from "./start-practice.ts";
