import { createContext, useContext } from "react";
import { ask } from "./client.ts";

/** Who is signed in. */
export interface SignedIn {
  /** Who it is, as histories name them. */
  readonly id: string;
  readonly name: string;
  readonly practices: readonly {
    readonly id: string;
    readonly name: string;
    readonly permissions: readonly string[];
  }[];
}

export type Credentials =
  | { readonly token: string }
  | { readonly login: string; readonly password: string; readonly code?: string };

export interface Desk extends SignedIn {
  /** The practice that is worked in. */
  readonly practiceId: string;
  readonly practiceName: string;
  /** What may be done at this practice. */
  readonly permissions: readonly string[];
  readonly choosePractice: (id: string) => void;
}

export async function loadSession(): Promise<SignedIn> {
  return (await ask("/api/session", {})).json() as Promise<SignedIn>;
}

export async function openSession(credentials: Credentials): Promise<SignedIn> {
  const response = await ask("/api/session", {
    method: "POST",
    body: JSON.stringify(credentials),
    headers: { "content-type": "application/json" },
  });
  return response.json() as Promise<SignedIn>;
}

/** Throws ApiProblem when the present one does not fit or the new one is refused. */
export async function setPassword(change: {
  readonly login: string;
  readonly password: string;
  readonly newPassword: string;
}): Promise<void> {
  await ask("/api/session/password", {
    method: "POST",
    body: JSON.stringify(change),
    headers: { "content-type": "application/json" },
  });
}

export async function closeSession(): Promise<void> {
  await ask("/api/session", { method: "DELETE" });
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("a screen stands inside the shell");
  return desk;
}
