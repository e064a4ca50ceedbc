import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";
import styles from "./claim-file.module.css";

/** The claim's part of the file that left, segment by segment, with what each says. */
export function ClaimFile({ claimId }: { readonly claimId: string }): ReactElement {
  const explained = useOperation("explainClaimFile", { params: { claimId } });
  return (
    <Answered of={explained}>
      {({ files }) => (
        <>
          {files.map(({ fileId, segments }) => (
            <Panel key={fileId} title={fileId}>
              <table className={styles.file ?? ""}>
                <thead>
                  <tr>
                    <th>Segment, as it was sent</th>
                    <th>What it says</th>
                  </tr>
                </thead>
                <tbody>
                  {segments.map(({ text, meaning, shared }, index) => (
                    <tr key={`${index} ${text}`} data-shared={shared}>
                      <td>{text}</td>
                      <td>{meaning}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Panel>
          ))}
        </>
      )}
    </Answered>
  );
}
