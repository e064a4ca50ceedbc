import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, addressOf, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { CsvFaults } from "../../ui/csv-faults.tsx";
import { Deed, DeedsHead } from "../../ui/deeds.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { KeyRecovery } from "./key-recovery.tsx";
import styles from "./money.module.css";
import { PlaceDebt } from "./place-debt.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { Told } from "./told.tsx";

type Opened = Answer<"openCollections">;
type Placement = Opened["placements"][number];
type Debt = Opened["review"][number];
type At =
  | { readonly deed: "place"; readonly debt: Debt }
  | { readonly deed: "payment" | "recall"; readonly placement: Placement };

/** Debts that the bills did not bring in: what waits for a decision, what agencies have, and their files. */
export function Collections({ today }: { readonly today: string }): ReactElement {
  const opened = useOperation("openCollections", {});
  const { permissions } = useDesk();
  const mayPost = permissions.includes("post-money");
  const [at, setAt] = useState<At>();
  const [told, setTold] = useState("");
  const recall = useChange((practiceId, { id, reason }: { readonly id: string; readonly reason: string }) =>
    call(practiceId, "recallPlacement", { params: { placementId: id }, body: { reason } }),
  );
  const book = useChange((practiceId, file: File) =>
    call(practiceId, "bookAgencyRemittance", { body: file }),
  );
  const done = (words: string): void => {
    setAt(undefined);
    setTold(words);
  };
  return (
    <>
      <Told of={[recall, book]} words={told} />
      <CsvFaults faults={book.data?.faults ?? []} />
      <Answered of={opened}>
        {(found) => (
          <>
            {at?.deed === "place" ? (
              <PlaceDebt debt={at.debt} agencies={agenciesOf(found.placements)} onDone={done} />
            ) : null}
            {at?.deed === "payment" ? (
              <KeyRecovery
                key={at.placement.placementId}
                placement={at.placement}
                today={today}
                onDone={done}
              />
            ) : null}
            {at?.deed === "recall" ? (
              <ReasonForm
                title={`Take the account of ${at.placement.patientName} back from ${at.placement.agency}`}
                placeholder="Such as: the patient pays here."
                verb="Take it back"
                isBusy={recall.isPending}
                onCancel={() => setAt(undefined)}
                onGive={(reason) =>
                  recall.mutate(
                    { id: at.placement.placementId, reason },
                    { onSuccess: ({ amount }) => done(`${dollars(amount)} is owed here again.`) },
                  )
                }
              />
            ) : null}
            <Review review={found.review} {...(mayPost ? { onPlace: setAt } : {})} />
            <Placements
              placements={found.placements}
              {...(mayPost ? { onDeed: setAt } : {})}
              actions={
                mayPost ? (
                  <FileButton
                    label="Take an agency's file in"
                    busyLabel="Booking…"
                    fileLabel="CSV of an agency"
                    accept=".csv,text/csv"
                    isBusy={book.isPending}
                    onFile={(file) => book.mutate(file, { onSuccess: (came) => setTold(bookedWords(came)) })}
                  />
                ) : null
              }
            />
            <Files found={found} mayPost={mayPost} onTold={setTold} />
          </>
        )}
      </Answered>
    </>
  );
}

function bookedWords({ payments, returns, collected, fees, faults }: Answer<"bookAgencyRemittance">): string {
  if (faults.length > 0) return "";
  return `${counted(payments, "payment")} of ${dollars(collected)} booked, ${dollars(fees)} kept by the agency; ${counted(returns, "account")} given back.`;
}

function agenciesOf(placements: readonly Placement[]): readonly string[] {
  return [...new Set(placements.map(({ agency }) => agency))];
}

function Review({
  review,
  onPlace,
}: {
  readonly review: Opened["review"];
  readonly onPlace?: (at: At) => void;
}): ReactElement {
  return (
    <Panel title={`${counted(review.length, "account")} past the final notice`}>
      {review.length === 0 ? (
        <Empty title="No final notice has passed.">Nothing goes to an agency by itself.</Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Patient</th>
              <th>Account</th>
              <th className="number">Owes</th>
              <th>Why now</th>
              <DeedsHead />
            </tr>
          </thead>
          <tbody>
            {review.map((debt) => (
              <tr key={debt.patientId}>
                <td>
                  <Link to="/patients/$patientId" params={{ patientId: debt.patientId }}>
                    {debt.patientName}
                  </Link>
                </td>
                <td className="code">{debt.accountNumber}</td>
                <td className="number">{dollars(debt.balance)}</td>
                <td className="small">{debt.reason}</td>
                <td>
                  {onPlace === undefined ? null : (
                    <Deed
                      name="Place"
                      about={`the account of ${debt.patientName}`}
                      onDo={() => onPlace({ deed: "place", debt })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Placements({
  placements,
  actions,
  onDeed,
}: {
  readonly placements: readonly Placement[];
  readonly actions: ReactElement | null;
  readonly onDeed?: (at: At) => void;
}): ReactElement {
  return (
    <Panel title="With agencies" actions={actions}>
      {placements.length === 0 ? (
        <Empty title="No account is with an agency." />
      ) : (
        <table>
          <thead>
            <tr>
              <th>Placed on</th>
              <th>Patient</th>
              <th>Agency</th>
              <th className="number">Placed</th>
              <th className="number">Collected</th>
              <th>State</th>
              <DeedsHead />
            </tr>
          </thead>
          <tbody>
            {placements.map((placement) => (
              <tr key={placement.placementId}>
                <td className="nowrap">{day(placement.placedOn)}</td>
                <td>
                  <Link to="/patients/$patientId" params={{ patientId: placement.patientId }}>
                    {placement.patientName}
                  </Link>{" "}
                  <span className="code quiet">{placement.accountNumber}</span>
                </td>
                <td>{placement.agency}</td>
                <td className="number">{dollars(placement.amount)}</td>
                <td className="number">{dollars(placement.recovered)}</td>
                <td className="small">{standing(placement)}</td>
                <td className="nowrap">
                  {onDeed === undefined || placement.recalled !== undefined ? null : (
                    <PlacementDeeds placement={placement} onDeed={onDeed} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function PlacementDeeds({
  placement,
  onDeed,
}: {
  readonly placement: Placement;
  readonly onDeed: (at: At) => void;
}): ReactElement {
  return (
    <span className={styles.deeds}>
      {placement.recovered < placement.amount ? (
        <Deed
          name="Payment"
          about={`on the account of ${placement.patientName}`}
          onDo={() => onDeed({ deed: "payment", placement })}
        />
      ) : null}
      <Deed
        name="Recall"
        about={`the account of ${placement.patientName}`}
        onDo={() => onDeed({ deed: "recall", placement })}
      />
    </span>
  );
}

function standing(placement: Placement): string {
  const { recalled, amount, recovered } = placement;
  if (recalled !== undefined) {
    const told = isUntold(placement) ? "; the agency is not told yet" : "";
    return `taken back on ${day(recalled.on)}: ${recalled.reason}${told}`;
  }
  if (isUntold(placement)) return "the agency is not told yet";
  return recovered === amount ? "collected" : "being collected";
}

/** Its agency has no file yet that says where it stands: placed, or taken back after a file had placed it. */
function isUntold({ sentIn, recalled }: Placement): boolean {
  return recalled === undefined
    ? sentIn === undefined
    : sentIn !== undefined && recalled.sentIn === undefined;
}

function Files({
  found,
  mayPost,
  onTold,
}: {
  readonly found: Opened;
  readonly mayPost: boolean;
  readonly onTold: (told: string) => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const make = useChange((practice, agency: string) =>
    call(practice, "makeAgencyFile", { body: { agency } }),
  );
  const untold = agenciesOf(found.placements.filter(isUntold));
  return (
    <Panel
      title="Files to agencies"
      actions={
        <span>
          {(mayPost ? untold : []).map((agency) => (
            <button
              key={agency}
              type="button"
              className="button primary"
              disabled={make.isPending}
              onClick={() =>
                make.mutate(agency, {
                  onSuccess: ({ placed, recalled }) =>
                    onTold(`The file is made: ${placed} placed, ${recalled} taken back. Fetch it below.`),
                })
              }
            >
              Make the file for {agency}
            </button>
          ))}
        </span>
      }
    >
      <Told of={[make]} words="" />
      {found.files.length === 0 ? (
        <Empty title="No file was made yet.">
          A file holds what its agency does not know yet; it can be fetched again as it was.
        </Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Made</th>
              <th>Agency</th>
              <th>Holds</th>
              <th className="number">Worth</th>
              <th>File</th>
            </tr>
          </thead>
          <tbody>
            {found.files.map(({ fileId, agency, name, placed, recalled, amount, madeOn, madeBy }) => (
              <tr key={fileId}>
                <td className="nowrap">
                  {day(madeOn)} <span className="small quiet">{madeBy}</span>
                </td>
                <td>{agency}</td>
                <td>
                  {placed} placed, {recalled} taken back
                </td>
                <td className="number">{dollars(amount)}</td>
                <td>
                  {mayPost ? (
                    <a href={addressOf(practiceId, "downloadAgencyFile", { params: { fileId } })} download>
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
