import type { Destination } from "@claimwright/exchange";
import { listOutboundFiles } from "@claimwright/store";
import type { Desk, Office } from "./office.ts";
import { listClaimsOfFile } from "./queries/claims-of-file.ts";
import { deliverFile, type SentClaims } from "./send-claims.ts";

/**
 * Hands over what was written for a destination and never reached it: the program died in between, or the other side
 * was away. The bytes are the kept ones, so a file that had arrived after all is the same file there.
 */
export async function deliverWaiting(
  office: Office,
  desk: Desk,
  destination: Destination,
): Promise<readonly SentClaims[]> {
  const waiting = await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const own: string[] = [];
    for (const { id, destination: name } of await listOutboundFiles(tx, "waiting")) {
      if (name !== destination.name) continue;
      // A file is its company's; ours are those that carry claims of this practice.
      if ((await listClaimsOfFile(tx, desk.practiceId, id)).length > 0) own.push(id);
    }
    return own;
  });
  const delivered: SentClaims[] = [];
  for (const fileId of waiting) delivered.push(await deliverFile(office, desk, fileId, destination));
  return delivered;
}
