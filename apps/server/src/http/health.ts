import type { FastifyInstance } from "fastify";

export interface Health {
  /** True when the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** True once the process has been told to end. */
  readonly isStopping?: () => boolean;
}

/**
 * `/healthz`: the process lives and its database answers. `/readyz`: and it takes requests; a balancer sends nothing to
 * one that is stopping.
 */
export function mountHealth(app: FastifyInstance, { isReady, isStopping = () => false }: Health): void {
  const answer = (ready: boolean) => ({ status: ready ? "ready" : "not ready" });
  app.get("/healthz", async (_request, reply) => {
    const ready = await isReady();
    return reply.status(ready ? 200 : 503).send(answer(ready));
  });
  app.get("/readyz", async (_request, reply) => {
    const ready = !isStopping() && (await isReady());
    return reply.status(ready ? 200 : 503).send(answer(ready));
  });
}
