import { parseDollars } from "@claimwright/base";
import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { Field, Form } from "../../ui/field.tsx";
import { dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { Told } from "./told.tsx";

/** Keys one payment of an agency: what the debtor paid, and what the agency keeps of it. */
export function KeyRecovery({
  placement: { placementId, agency, patientName, amount, recovered },
  today,
  onDone,
}: {
  readonly placement: Answer<"openCollections">["placements"][number];
  readonly today: string;
  readonly onDone: (told: string) => void;
}): ReactElement {
  const [typed, setTyped] = useState({ receivedOn: today, collected: "", fee: "", reference: "" });
  const collected = parseDollars(typed.collected.trim());
  const fee = typed.fee.trim() === "" ? 0 : parseDollars(typed.fee.trim());
  const book = useChange((practiceId) =>
    call(practiceId, "takeRecovery", {
      params: { placementId },
      body: {
        receivedOn: typed.receivedOn,
        collected: collected ?? 0,
        fee: fee ?? 0,
        reference: typed.reference.trim(),
      },
    }),
  );
  const set = (field: keyof typeof typed) => (event: { readonly target: { readonly value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value });
  const isGood =
    collected !== undefined && collected > 0 && fee !== undefined && typed.reference.trim() !== "";
  return (
    <Panel title={`${agency} collected on the account of ${patientName}`} padded>
      <p className="small quiet">{dollars(amount - recovered)} is left to collect.</p>
      <Form
        label="A payment of an agency"
        onSubmit={() =>
          book.mutate(undefined, {
            onSuccess: ({ applied }) => onDone(`${dollars(applied)} of the debt is paid.`),
          })
        }
        buttons={
          <>
            <button type="submit" className="button primary" disabled={!isGood || book.isPending}>
              Book it
            </button>
            <button type="button" className="button" onClick={() => onDone("")}>
              Leave it
            </button>
          </>
        }
      >
        <Field label="Received on">
          <input className="field" type="date" value={typed.receivedOn} onChange={set("receivedOn")} />
        </Field>
        <Field label="Collected in dollars" hint="The fee included.">
          <input className="field" inputMode="decimal" value={typed.collected} onChange={set("collected")} />
        </Field>
        <Field label="Fee in dollars">
          <input className="field" inputMode="decimal" value={typed.fee} onChange={set("fee")} />
        </Field>
        <Field label="The agency's number of it">
          <input className="field" value={typed.reference} onChange={set("reference")} />
        </Field>
      </Form>
      <Told of={[book]} words="" />
    </Panel>
  );
}
