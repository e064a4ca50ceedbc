import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { encode } from "uqr";
import { type ApiProblem, ask } from "../../api/client.ts";
import { Failure } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";
import styles from "../people/people.module.css";

interface Device {
  readonly secret: string;
  readonly address: string;
}

const post = (path: string, body: object): Promise<Response> =>
  ask(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

/** A device that shows six digits: it counts once it has shown them here. */
export function CodeDevice({
  hasDevice,
  onSetUp,
}: {
  readonly hasDevice: boolean;
  readonly onSetUp: () => void;
}): ReactElement {
  const [code, setCode] = useState("");
  const begin = useMutation<Device, ApiProblem>({
    mutationFn: async () => (await post("/api/session/codes", {})).json() as Promise<Device>,
  });
  const confirm = useMutation<unknown, ApiProblem>({
    mutationFn: () => post("/api/session/codes/confirm", { code: code.replaceAll(/\s/g, "") }),
    onSuccess: () => {
      begin.reset();
      setCode("");
      onSetUp();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate();
  };
  const problem = begin.error ?? confirm.error;
  return (
    <Panel title="One-time codes" padded>
      {problem === null ? null : <Failure problem={problem} />}
      <div className={styles.fields}>
        <p>
          {hasDevice
            ? "A device is set up: its code is asked for at each sign-in by password."
            : "No device is set up: the password alone opens the door."}
        </p>
        {begin.data === undefined ? (
          <button type="button" className="button" disabled={begin.isPending} onClick={() => begin.mutate()}>
            {hasDevice ? "Set up another device" : "Set up a device"}
          </button>
        ) : (
          <>
            <QrCode text={begin.data.address} />
            <p>
              Take the picture with an authenticator app, or type this key there:{" "}
              <code className={styles.secret}>{begin.data.secret}</code>
            </p>
            <form className={styles.fields} onSubmit={submit}>
              <label>
                The six digits that the app shows
                <input
                  className="field"
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  required
                  value={code}
                  onChange={(event) => setCode(event.target.value)}
                />
              </label>
              <button type="submit" className="button primary" disabled={confirm.isPending}>
                Take it into use
              </button>
            </form>
          </>
        )}
      </div>
    </Panel>
  );
}

function QrCode({ text }: { readonly text: string }): ReactElement {
  const { data, size } = encode(text, { border: 0 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="Picture of the key for the authenticator app"
      shapeRendering="crispEdges"
    >
      <path d={path.join("")} fill="#000000" />
    </svg>
  );
}
