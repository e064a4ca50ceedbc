import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { type ReactElement, useEffect, useState } from "react";
import { type ApiProblem, tellSignedOut } from "../api/client.ts";
import { DeskContext, loadSession, type SignedIn } from "../api/session.ts";
import { Failure } from "../ui/answers.tsx";
import { ShortcutProvider } from "../ui/shortcuts.tsx";
import { keepFor } from "../ui/use-kept.ts";
import { Shell } from "./shell.tsx";

const SIGNED_OUT = 401;
/** The practice that was worked in last, on this machine. */
const CHOSEN = "claimwright practice";

/** Whoever is signed in gets the shell; others are asked to sign in. */
export function Desk(): ReactElement {
  const [chosen, setChosen] = useState(() => window.localStorage.getItem(CHOSEN));
  const session = useQuery<SignedIn, ApiProblem>({ queryKey: ["session"], queryFn: openDesk });
  const isOver = session.error?.status === SIGNED_OUT;
  const wasIn = session.data !== undefined;
  useEffect(() => {
    if (isOver && wasIn) tellSignedOut();
  }, [isOver, wasIn]);
  // Once somebody works, the screen stays, whatever becomes of the session or the network.
  if (isOver && !wasIn) return <Navigate to="/sign-in" />;
  if (session.error !== null && !wasIn) {
    return (
      <main style={{ padding: 20 }}>
        <Failure problem={session.error} onRetry={() => session.refetch()} />
      </main>
    );
  }
  const practices = session.data?.practices ?? [];
  const practice = practices.find(({ id }) => id === chosen) ?? practices[0];
  if (session.data === undefined || practice === undefined) {
    return <main style={{ padding: 20 }}>Loading…</main>;
  }
  return (
    <DeskContext
      value={{
        ...session.data,
        practiceId: practice.id,
        practiceName: practice.name,
        permissions: practice.permissions,
        choosePractice: (id) => {
          window.localStorage.setItem(CHOSEN, id);
          setChosen(id);
        },
      }}
    >
      <ShortcutProvider>
        <Shell />
      </ShortcutProvider>
    </DeskContext>
  );
}

async function openDesk(): Promise<SignedIn> {
  const signedIn = await loadSession();
  keepFor(signedIn.id);
  return signedIn;
}
