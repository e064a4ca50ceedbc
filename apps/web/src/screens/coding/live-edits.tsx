import { type ReactElement, useDeferredValue, useMemo } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { FindingList } from "../../ui/finding-list.tsx";
import { OverrideButton } from "../../ui/override-button.tsx";
import { bodyOf, type Draft } from "./draft.ts";

/** What the claim edits say of the codes as they stand, asked again after each change. */
export function LiveEdits({
  encounterId,
  draft,
}: {
  readonly encounterId: string;
  readonly draft: Draft;
}): ReactElement {
  const deferred = useDeferredValue(draft);
  const body = useMemo(() => bodyOf(deferred, true), [deferred]);
  const check = useOperation(
    "checkCodingDraft",
    { params: { encounterId }, body },
    { enabled: body.diagnoses.length > 0 && body.services.length > 0, keepPrevious: true },
  );
  if (check.error !== null) return <p style={{ padding: "6px 12px" }}>{check.error.message}</p>;
  if (check.data === undefined)
    return (
      <p className="quiet" style={{ padding: "6px 12px" }}>
        Checked once there are codes.
      </p>
    );
  return (
    <FindingList
      findings={check.data.findings}
      whenNone="No edit has anything to say."
      deedsOf={(finding) => (
        <OverrideButton by="overrideForCoding" encounterId={encounterId} finding={finding} />
      )}
    />
  );
}
