import { OPERATIONS, type Operations } from "./generated.ts";

/** What the server says when it cannot do something (RFC 9457), in words for a person. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly remedy: string;
  readonly place: string | undefined;
  /** The kind of problem, such as `urn:claimwright:store.conflict`. */
  readonly type: string | undefined;

  constructor(status: number, detail: string, remedy: string, place?: string, type?: string) {
    super(detail);
    this.name = "ApiProblem";
    this.status = status;
    this.remedy = remedy;
    this.place = place;
    this.type = type;
  }
}

type Input<Id extends keyof Operations> = Part<"params", Operations[Id]["params"]> &
  Part<"query", Operations[Id]["query"]> &
  Part<"body", Operations[Id]["body"]>;

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [Key in Name]?: undefined }
  : Record<never, never> extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

export type Answer<Id extends keyof Operations> = Operations[Id]["answer"];

/**
 * Asks the server for one operation of the practice that is worked in. A change names an idempotency key, so that it
 * is sent again when the network drops and is done once all the same; `reads` says of a POST that it changes nothing.
 * Throws ApiProblem.
 */
export async function call<Id extends keyof Operations>(
  practiceId: string,
  id: Id,
  input: Input<Id>,
  { reads = false }: { readonly reads?: boolean } = {},
): Promise<Answer<Id>> {
  const { method } = OPERATIONS[id];
  const address = addressOf(practiceId, id, input);
  const request = { method, ...bodyOf(input.body) };
  const response = await (method === "GET" || reads ? ask(address, request) : askOnce(address, request));
  const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  return (isJson ? response.json() : response.blob()) as Promise<Answer<Id>>;
}

/** The address of an operation, for a link that opens a document in a window of its own. */
export function addressOf<Id extends keyof Operations>(
  practiceId: string,
  id: Id,
  { params, query }: Omit<Input<Id>, "body"> & { readonly params?: unknown; readonly query?: unknown },
): string {
  const values: Readonly<Record<string, string>> = { ...(params as Record<string, string>), practiceId };
  const path = OPERATIONS[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ""),
  );
  const given = Object.entries((query ?? {}) as Record<string, string | number | undefined>).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === "" ? path : `${path}?${search}`;
}

/** The status of a request that got no answer at all. */
export const UNREACHABLE = 0;
const listeners = new Set<() => void>();

/** Calls back when the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const watchers = new Set<(isThere: boolean) => void>();
let isConnected = true;

/** Nobody is signed in any more, as far as the server knows. */
export function tellSignedOut(): void {
  for (const listener of listeners) listener();
}

/** Calls back when the server stops or starts answering. */
export function onConnection(watcher: (isThere: boolean) => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function tellConnection(isThere: boolean): void {
  if (isThere === isConnected) return;
  isConnected = isThere;
  for (const watcher of watchers) watcher(isThere);
}

export async function ask(address: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, request);
  } catch {
    tellConnection(false);
    throw new ApiProblem(
      UNREACHABLE,
      "The server cannot be reached.",
      "Check the connection and try again; what you typed is still here.",
    );
  }
  tellConnection(true);
  if (response.ok) return response;
  const document = (await response.json().catch(() => ({}))) as Partial<Record<string, string>>;
  if (response.status === 401 && address !== "/api/session") tellSignedOut();
  throw new ApiProblem(
    response.status,
    document.detail ?? "The server answered something that is no answer.",
    document.remedy ?? "Try again in a moment.",
    document.place,
    document.type,
  );
}

/** Sends a change with a key of its own, again and again while nothing comes back, at most `RETRY_MS` times. */
async function askOnce(address: string, request: RequestInit): Promise<Response> {
  const headers = { ...request.headers, "idempotency-key": crypto.randomUUID() };
  for (const waitMs of RETRY_MS) {
    try {
      return await ask(address, { ...request, headers });
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || !isWorthAnotherTry(problem)) throw problem;
      await new Promise((wake) => setTimeout(wake, waitMs));
    }
  }
  return ask(address, { ...request, headers });
}

/** Half a minute in all: long enough for a dropped connection, short enough for somebody who waits. */
const RETRY_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000] as const;

/** Nothing came back, or the attempt whose answer was lost is still at work. */
function isWorthAnotherTry({ status, place }: ApiProblem): boolean {
  return status === UNREACHABLE || (status === 409 && place === STILL_AT_WORK);
}

const STILL_AT_WORK = "Idempotency-Key, running";

function bodyOf(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof Blob) return { body, headers: { "content-type": "application/octet-stream" } };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}
