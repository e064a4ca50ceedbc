import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useEffect, useState } from "react";
import type { ApiProblem } from "../../api/client.ts";
import { openSession } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import styles from "./sign-in.module.css";
import { SignInForm } from "./sign-in-form.tsx";

/** Opens a session from the token behind the `#` of the printed link, which no server and no log ever sees. */
export function SignIn(): ReactElement {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<ApiProblem>();
  const enter = (): void => {
    navigate({ to: "/", replace: true, reloadDocument: true });
  };
  useEffect(() => {
    const token = window.location.hash.slice(1);
    if (token === "") return;
    window.history.replaceState(null, "", "/sign-in");
    openSession({ token }).then(() => navigate({ to: "/", replace: true, reloadDocument: true }), setProblem);
  }, [navigate]);
  return (
    <main className={styles.page} id="main">
      <h1>Claimwright</h1>
      {problem === undefined ? null : <Failure problem={problem} />}
      <SignInForm onSignedIn={enter} />
    </main>
  );
}
