import { type ReactElement, useState } from "react";
import type { ApiProblem } from "../../api/client.ts";
import { openSession, type SignedIn } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";

/** Signs in with the link that the server printed, pasted whole or its token alone. */
export function SignInForm({
  onSignedIn,
}: {
  readonly onSignedIn: (signedIn: SignedIn) => void;
}): ReactElement {
  const [link, setLink] = useState("");
  const [problem, setProblem] = useState<ApiProblem>();
  const submit = (): void => {
    openSession(tokenOf(link)).then(onSignedIn, setProblem);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      style={{ display: "grid", gap: 10 }}
    >
      <label style={{ display: "grid", gap: 4 }}>
        Sign-in link
        <input
          className="field"
          type="password"
          autoComplete="off"
          value={link}
          onChange={(event) => setLink(event.target.value)}
          required
        />
      </label>
      {problem === undefined ? null : <Failure problem={problem} />}
      <button type="submit" className="button primary" style={{ justifySelf: "start" }}>
        Sign in
      </button>
    </form>
  );
}

function tokenOf(text: string): string {
  return text.trim().replace(/^.*#/, "");
}
