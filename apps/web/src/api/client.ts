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

type Part<Name extends string, Value> = Value extends undefined
  ? { readonly [Key in Name]?: undefined }
  : Record<never, never> extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

export type Answer<Id extends keyof Operations> = Operations[Id]["answer"];

/** Asks the server for one operation of the practice that is worked in. Throws ApiProblem. */
export async function call<Id extends keyof Operations>(
  practiceId: string,
  id: Id,
  input: Input<Id>,
): Promise<Answer<Id>> {
  const { method } = OPERATIONS[id];
  const { body } = input;
  const response = await ask(addressOf(practiceId, id, input), { method, ...bodyOf(body) });
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

const UNREACHABLE = 0;
const listeners = new Set<() => void>();

/** Calls back when the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function ask(address: string, request: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, request);
  } catch {
    throw new ApiProblem(
      UNREACHABLE,
      "The server cannot be reached.",
      "Check the connection and try again; what you typed is still here.",
    );
  }
  if (response.ok) return response;
  const document = (await response.json().catch(() => ({}))) as Partial<Record<string, string>>;
  const isSessionItself = address === "/api/session";
  if (response.status === 401 && !isSessionItself) for (const listener of listeners) listener();
  throw new ApiProblem(
    response.status,
    document.detail ?? "The server answered something that is no answer.",
    document.remedy ?? "Try again in a moment.",
    document.place,
    document.type,
  );
}

function bodyOf(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof Blob) return { body, headers: { "content-type": "application/octet-stream" } };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}
