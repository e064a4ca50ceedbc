import type { FastifyReply, FastifyRequest } from "fastify";
import { problemDocument, sendProblem } from "./problem-reply.ts";

/**
 * A change that another site's page asks for is refused, even if a browser should send the cookie along: browsers say
 * so in `Sec-Fetch-Site` (ASVS 5 3.5.1). Programs with a key send no such header.
 */
export async function refuseForeignSites(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const changes = !["GET", "HEAD", "OPTIONS"].includes(request.method);
  const site = request.headers["sec-fetch-site"];
  const foreign = site === "cross-site" || site === "same-site";
  return changes && foreign ? sendProblem(reply, FOREIGN) : undefined;
}

const FOREIGN = problemDocument({
  code: "access.denied",
  message: "Another site asked for this in your name.",
  remedy: "Do it in the workbench itself.",
});
