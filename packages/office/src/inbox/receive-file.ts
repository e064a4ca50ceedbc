import type { ActorId, CompanyId } from "@claimwright/model";
import { type InboundFile, recordInboundFile } from "@claimwright/store";
import type { Office } from "../office.ts";
import { answerKind } from "./file-kind.ts";

export interface ReceivedFile {
  readonly name: string;
  /** Where it came from, such as `sandbox` or a partner's folder. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** Whose inbox it is, and who works on it. */
export interface InboxDesk {
  readonly companyId: CompanyId;
  readonly actor: ActorId;
}

/**
 * Keeps a file that came in, before anything is done with it: what is received is never lost, and the same bytes
 * again are the same file. Applying it is another step (`processInbox`), which a crash in between only delays.
 */
export async function receiveFile(
  office: Office,
  desk: InboxDesk,
  file: ReceivedFile,
): Promise<{ readonly file: InboundFile; readonly isNew: boolean }> {
  return office.store.withCompany(desk.companyId, desk.actor, (tx) =>
    recordInboundFile(tx, { id: office.newId(), kind: answerKind(file.bytes), ...file }),
  );
}
