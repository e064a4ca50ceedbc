import type { ReactElement } from "react";

/** The head of the last column of a table, in which each row has what can be done about it. */
export function DeedsHead(): ReactElement {
  return (
    <th>
      <span className="hidden-words">What to do</span>
    </th>
  );
}

/** One thing to do about a row, as a word in it. */
export function Deed({
  name,
  about,
  isBusy = false,
  onDo,
}: {
  readonly name: string;
  /** What it is done to, for who cannot see the row: `of Ada Collins, $20.00`. */
  readonly about: string;
  readonly isBusy?: boolean;
  readonly onDo: () => void;
}): ReactElement {
  return (
    <button type="button" className="as-link" disabled={isBusy} onClick={onDo}>
      {name}
      <span className="hidden-words"> {about}</span>
    </button>
  );
}
