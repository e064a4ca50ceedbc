import type { Destination } from "@claimwright/exchange";
import type { InboundFile } from "@claimwright/store";
import type { Office } from "../office.ts";
import { type InboxDesk, receiveFile } from "./receive-file.ts";

export interface PickedUpFile {
  readonly file: InboundFile;
  readonly bytes: Uint8Array;
}

/** Takes in what a partner has left for us. A file leaves the partner's folder only once its bytes are kept. */
export async function pickUpAnswers(
  office: Office,
  desk: InboxDesk,
  partner: Destination,
): Promise<readonly PickedUpFile[]> {
  const taken: PickedUpFile[] = [];
  for (const { name, bytes, done } of await partner.collect()) {
    const { file } = await receiveFile(office, desk, { name, source: partner.name, bytes });
    await done();
    taken.push({ file, bytes });
  }
  return taken;
}
