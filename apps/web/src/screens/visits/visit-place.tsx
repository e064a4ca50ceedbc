import type { ReactElement } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";

type Journey = Answer<"openVisit">;

/** Before a claim says it, a biller may say where the visit was. */
const MOVABLE: ReadonlySet<string> = new Set(["signed", "coded", "held"]);

/** Where the visit was, to be chosen among the locations that were open on its day. */
export function VisitPlace({ journey }: { readonly journey: Journey }): ReactElement {
  const { permissions } = useDesk();
  const { location, placeOfService } = journey;
  const where = `${location?.name ?? journey.practiceName} · place of service ${placeOfService}`;
  const mayMove = permissions.includes("send-claims") && permissions.includes("read-patients");
  if (!mayMove || !MOVABLE.has(journey.state)) return <p>Seen at {where}</p>;
  return (
    <>
      <p>Seen at {where}</p>
      <PlaceChoice journey={journey} />
    </>
  );
}

function PlaceChoice({ journey }: { readonly journey: Journey }): ReactElement | null {
  const { encounterId, dateOfService, version, location } = journey;
  const choices = useOperation("listDeskChoices", {});
  const move = useChange((practiceId, locationId: string) =>
    call(practiceId, "moveVisit", { params: { encounterId }, body: { locationId, version } }),
  );
  const open = (choices.data?.locations ?? []).filter(
    ({ locationId, from, to }) =>
      locationId !== location?.id && from <= dateOfService && (to === undefined || dateOfService <= to),
  );
  if (open.length === 0) return null;
  return (
    <p>
      <select
        className="field"
        aria-label="The visit was at"
        value=""
        disabled={move.isPending}
        onChange={(event) => move.mutate(event.target.value)}
      >
        <option value="">It was elsewhere…</option>
        {open.map(({ locationId, name }) => (
          <option key={locationId} value={locationId}>
            {name}
          </option>
        ))}
      </select>{" "}
      <span className="quiet small">
        A claim that is held says the new place once its codes are signed again.
      </span>
      {move.error === null ? null : <span role="alert"> {move.error.message}</span>}
    </p>
  );
}
