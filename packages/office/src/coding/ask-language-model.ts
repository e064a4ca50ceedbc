import {
  applyModelReading,
  type CodingSuggestion,
  type ModelReading,
  modelRequest,
  readModelAnswer,
} from "@claimwright/coding";

/** An OpenAI-compatible endpoint that the user configured. Absent configuration: nothing leaves the machine. */
export interface LanguageModelSettings {
  /** Such as `http://127.0.0.1:11434/v1`; `/chat/completions` is appended. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly timeoutMs?: number;
}

export type LanguageModelOutcome =
  | { readonly kind: "asked"; readonly suggestion: CodingSuggestion; readonly reading: ModelReading }
  /** The plain suggestion stands, with the reason why the model did not count. */
  | { readonly kind: "plain"; readonly suggestion: CodingSuggestion; readonly reason: PlainReason };

export type PlainReason = "too long" | "unreachable" | "timeout" | "refused" | "too large" | "no answer";

const DEFAULT_TIMEOUT_MS = 20_000;
const MAX_ANSWER_BYTES = 1_000_000;

/**
 * Asks the configured model to pick among the candidates. Whatever goes wrong (no answer in time, nonsense, codes of its
 * own, quotes that are not in the note) ends in the plain suggestion, never in an error.
 */
export async function askLanguageModel(
  settings: LanguageModelSettings,
  note: string,
  suggestion: CodingSuggestion,
  knownNames: readonly string[] = [],
): Promise<LanguageModelOutcome> {
  const plain = (reason: PlainReason): LanguageModelOutcome => ({ kind: "plain", suggestion, reason });
  const request = modelRequest(note, suggestion, knownNames);
  if (request === undefined) return plain("too long");
  const answer = await completion(settings, request.messages);
  if (typeof answer !== "string") return plain(answer.reason);
  const reading = readModelAnswer(answer, request);
  if (reading === undefined) return plain("no answer");
  return { kind: "asked", suggestion: applyModelReading(suggestion, reading), reading };
}

async function completion(
  settings: LanguageModelSettings,
  messages: readonly object[],
): Promise<string | { readonly reason: PlainReason }> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), settings.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  try {
    const response = await fetch(`${settings.baseUrl.replace(/\/$/, "")}/chat/completions`, {
      method: "POST",
      signal: controller.signal,
      redirect: "error",
      headers: {
        "content-type": "application/json",
        ...(settings.apiKey === undefined ? {} : { authorization: `Bearer ${settings.apiKey}` }),
      },
      body: JSON.stringify({ model: settings.model, messages, temperature: 0 }),
    });
    if (!response.ok) return { reason: "refused" };
    const body = await boundedText(response);
    return body === undefined ? { reason: "too large" } : contentOf(body);
  } catch {
    return { reason: controller.signal.aborted ? "timeout" : "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

async function boundedText(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

function contentOf(body: string): string | { readonly reason: PlainReason } {
  try {
    const value = JSON.parse(body) as { choices?: { message?: { content?: unknown } }[] };
    const content = value.choices?.[0]?.message?.content;
    return typeof content === "string" ? content : { reason: "no answer" };
  } catch {
    return { reason: "no answer" };
  }
}
