import { type ReactElement, useState } from "react";
import { Field, Form } from "../../ui/field.tsx";
import { Panel } from "../../ui/page.tsx";

const LEAST_LETTERS = 3;

/** Asks for the reason of one deed, and for nothing else. */
export function ReasonForm({
  title,
  label = "Why",
  placeholder,
  verb,
  isBusy,
  onGive,
  onCancel,
}: {
  readonly title: string;
  readonly label?: string;
  readonly placeholder: string;
  readonly verb: string;
  readonly isBusy: boolean;
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const [reason, setReason] = useState("");
  return (
    <Panel title={title} padded>
      <Form
        label={title}
        onSubmit={() => onGive(reason.trim())}
        buttons={
          <>
            <button
              type="submit"
              className="button primary"
              disabled={reason.trim().length < LEAST_LETTERS || isBusy}
            >
              {verb}
            </button>
            <button type="button" className="button" onClick={onCancel}>
              Leave it
            </button>
          </>
        }
      >
        <Field label={label} hint="No names." wide>
          <input
            className="field"
            placeholder={placeholder}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
      </Form>
    </Panel>
  );
}
