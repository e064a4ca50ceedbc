import type { ReactElement } from "react";
import type { ApiProblem } from "../../api/client.ts";
import { Failure } from "../../ui/answers.tsx";

/** What came of the last thing done here: a sentence, or what stands in its way. */
export function Told({
  of,
  words,
}: {
  readonly of: readonly { readonly error: ApiProblem | null }[];
  readonly words: string;
}): ReactElement {
  const problem = of.find(({ error }) => error !== null)?.error;
  return (
    <>
      {problem === undefined || problem === null ? null : <Failure problem={problem} />}
      <p role="status">{words}</p>
    </>
  );
}
