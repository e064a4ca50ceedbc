import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { isoDate, type Problem } from "@claimwright/base";
import { type Destination, folderDestination, type InquiryLine } from "@claimwright/exchange";
import { type ActorId, idOf, type PracticeId } from "@claimwright/model";
import {
  createOffice,
  loadFeeTable,
  type Office,
  openInstalledCodes,
  practiceSandbox,
  SEED_LAST_DAY,
  SEED_PRACTICES,
  seedSandboxFolder,
} from "@claimwright/office";
import type { FeeTable } from "@claimwright/pricing";
import type { Store } from "@claimwright/store";
import type { PracticeContext } from "./http/route.ts";

/** Gives work on a practice what it needs: its clock, its codes, its fees, its partner. */
export interface PracticeRooms {
  contextOf(desk: PracticeContext["desk"]): Promise<PracticeContext>;
}

/** Where the claims of a practice go, and who is asked about benefits. */
type Partner = Destination & InquiryLine;

/** New codes and fees count after this at the latest. */
const LOOKED_AT_EVERY_MS = 5_000;

export function openRooms(store: Store, home: string): PracticeRooms {
  const offices = officesOf(store, home);
  const fees = feesOf(store);
  const partners = new Map<PracticeId, Partner>();
  return {
    contextOf: async (desk) => {
      const office = offices(desk.practiceId);
      let partner = partners.get(desk.practiceId);
      if (partner === undefined) {
        partner = partnerOf(office, desk.practiceId, home);
        partners.set(desk.practiceId, partner);
      }
      return {
        office,
        desk,
        today: isoDate(office.now().toISOString().slice(0, 10)),
        fees: await fees(desk),
        partner,
        inquiries: partner,
        home,
      };
    },
  };
}

function isInvented(practiceId: PracticeId): boolean {
  return SEED_PRACTICES.some(({ id }) => id === practiceId);
}

/** A practice's own fees, read again after a few seconds; a visit with a service that has none is held and says so. */
function feesOf(store: Store): (desk: PracticeContext["desk"]) => Promise<FeeTable> {
  const tables = new Map<PracticeId, { readonly readAt: number; readonly table: Promise<FeeTable> }>();
  return ({ practiceId, actor }) => {
    const known = tables.get(practiceId);
    if (known !== undefined && Date.now() - known.readAt < LOOKED_AT_EVERY_MS) return known.table;
    const table = store.withPractices([practiceId], actor, (tx) => loadFeeTable(tx, practiceId));
    tables.set(practiceId, { readAt: Date.now(), table });
    table.catch(() => tables.delete(practiceId));
    return table;
  };
}

/** Offices share the codes; the invented practice has a clock of its own. They are made again when codes are installed. */
function officesOf(store: Store, home: string): (practiceId: PracticeId) => Office {
  const startedAt = Date.now();
  // The last of its six months, the last day that the starter code set answers for.
  const morning = Date.parse(`${SEED_LAST_DAY}T14:00:00.000Z`);
  const inventedNow = () => new Date(morning + Date.now() - startedAt);
  const open = () => {
    const { library: codes } = openInstalledCodes(home);
    const real = createOffice({ store, codes, newId: randomUUID, now: () => new Date() });
    return { real, invented: { ...real, store: store.withClock(inventedNow), now: inventedNow } };
  };
  let registry = registryStamp(home);
  let offices = open();
  let lookedAt = Date.now();
  return (practiceId) => {
    if (Date.now() - lookedAt > LOOKED_AT_EVERY_MS) {
      lookedAt = Date.now();
      const stamp = registryStamp(home);
      if (stamp !== registry) offices = open();
      registry = stamp;
    }
    return isInvented(practiceId) ? offices.invented : offices.real;
  };
}

function registryStamp(home: string): number {
  return statSync(join(home, "codes", "registry.json"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Claims of a practice are dropped in a folder, from where a clearinghouse's client carries them; answers come back so. */
function partnerOf(office: Office, practiceId: PracticeId, home: string): Partner {
  if (isInvented(practiceId)) {
    const desk = { practiceId, actor: idOf<ActorId>("server") };
    return practiceSandbox(office, desk, seedSandboxFolder(home, practiceId));
  }
  const folder = join(home, "exchange", practiceId);
  return {
    ...folderDestination({
      name: "the clearinghouse's folder",
      outgoing: join(folder, "outgoing"),
      incoming: join(folder, "incoming"),
    }),
    usage: "P",
    ask: async () => ({ outcome: "failed", problem: NO_LINE }),
  };
}

/** A folder answers nobody who waits. */
const NO_LINE: Problem = {
  code: "exchange.failed",
  message: "The practice has no connection that answers questions about benefits.",
  remedy: "Ask on the payer's own site or by phone.",
};
