import { type FormEvent, type ReactElement, useState } from "react";
import type { ApiProblem } from "../../api/client.ts";
import { type Credentials, openSession, type SignedIn, setPassword } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import styles from "./sign-in.module.css";

const CODE_NEEDED = "urn:claimwright:access.code-needed";
const NEW_PASSWORD_NEEDED = "urn:claimwright:access.new-password-needed";

/** By login and password, with the six digits of a device where one is set up; or by a link that was printed. */
export function SignInForm({
  onSignedIn,
}: {
  readonly onSignedIn: (signedIn: SignedIn) => void;
}): ReactElement {
  const [problem, setProblem] = useState<ApiProblem>();
  const [choosesPassword, setChoosesPassword] = useState(false);
  const enter = (credentials: Credentials): void => {
    openSession(credentials).then(onSignedIn, (refusal: ApiProblem) => {
      setProblem(refusal);
      if (refusal.type === NEW_PASSWORD_NEEDED) setChoosesPassword(true);
    });
  };
  const change = ({ login, password, newPassword }: PasswordChange): void => {
    setPassword({ login, password, newPassword }).then(() => {
      setChoosesPassword(false);
      enter({ login, password: newPassword });
    }, setProblem);
  };
  return (
    <div className={styles.ways}>
      {problem === undefined ? null : <Failure problem={problem} />}
      <PasswordForm
        asksForCode={problem?.type === CODE_NEEDED}
        choosesPassword={choosesPassword}
        onEnter={enter}
        onChange={change}
      />
      <LinkForm onEnter={enter} />
    </div>
  );
}

interface PasswordChange {
  readonly login: string;
  readonly password: string;
  readonly newPassword: string;
}

function PasswordForm({
  asksForCode,
  choosesPassword,
  onEnter,
  onChange,
}: {
  readonly asksForCode: boolean;
  readonly choosesPassword: boolean;
  readonly onEnter: (credentials: Credentials) => void;
  readonly onChange: (change: PasswordChange) => void;
}): ReactElement {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const field = textsOf(event.currentTarget);
    const code = field("code");
    const login = field("login");
    const password = field("password");
    if (choosesPassword) {
      onChange({ login, password, newPassword: field("newPassword") });
      return;
    }
    onEnter({
      login,
      password,
      ...(code === "" ? {} : { code }),
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        Login
        <input className="field" name="login" autoComplete="username" required />
      </label>
      <label>
        Password
        <input className="field" name="password" type="password" autoComplete="current-password" required />
      </label>
      {choosesPassword ? (
        <label>
          A new password of your own, twelve characters or more
          <input
            className="field"
            name="newPassword"
            type="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={128}
            required
          />
        </label>
      ) : null}
      {asksForCode ? (
        <label>
          Six digits from your device
          <input className="field" name="code" inputMode="numeric" autoComplete="one-time-code" required />
        </label>
      ) : null}
      <button type="submit" className="button primary">
        Sign in
      </button>
    </form>
  );
}

function LinkForm({ onEnter }: { readonly onEnter: (credentials: Credentials) => void }): ReactElement {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onEnter({ token: tokenOf(textsOf(event.currentTarget)("link")) });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        Or the sign-in link that the server printed
        <input className="field" name="link" type="password" autoComplete="off" required />
      </label>
      <button type="submit" className="button">
        Open the link
      </button>
    </form>
  );
}

/** Reads the texts of a form by name; a field that is not there is empty. */
function textsOf(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
}

function tokenOf(text: string): string {
  return text.trim().replace(/^.*#/, "");
}
