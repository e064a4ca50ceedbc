import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { Field, Form } from "../../ui/field.tsx";
import { dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { Told } from "./told.tsx";

/** Places one patient's debt with an agency: a person's decision, with its reason. */
export function PlaceDebt({
  debt: { patientId, patientName, balance },
  agencies,
  onDone,
}: {
  readonly debt: Answer<"openCollections">["review"][number];
  readonly agencies: readonly string[];
  readonly onDone: (told: string) => void;
}): ReactElement {
  const [agency, setAgency] = useState(agencies[0] ?? "");
  const [reason, setReason] = useState("The final notice passed without payment.");
  const place = useChange((practiceId) =>
    call(practiceId, "placeWithAgency", {
      body: { patientId, agency: agency.trim(), reason: reason.trim() },
    }),
  );
  return (
    <Panel title={`Place ${dollars(balance)} of ${patientName} with an agency`} padded>
      <Form
        label="Place with an agency"
        onSubmit={() =>
          place.mutate(undefined, {
            onSuccess: ({ amount }) =>
              onDone(`${dollars(amount)} is placed with ${agency.trim()}; its next file tells it.`),
          })
        }
        buttons={
          <>
            <button
              type="submit"
              className="button primary"
              disabled={agency.trim().length < 2 || reason.trim().length < 3 || place.isPending}
            >
              Place it
            </button>
            <button type="button" className="button" onClick={() => onDone("")}>
              Leave it
            </button>
          </>
        }
      >
        <Field label="Agency">
          <input
            className="field"
            list="agencies"
            value={agency}
            onChange={(event) => setAgency(event.target.value)}
          />
        </Field>
        <Field label="Why" hint="No names." wide>
          <input className="field" value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </Form>
      <datalist id="agencies">
        {agencies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Told of={[place]} words="" />
    </Panel>
  );
}
