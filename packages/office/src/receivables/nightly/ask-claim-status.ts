import type { IsoDate } from "@claimwright/base";
import type { ClaimStatusInquiry, InsuredPerson, Practice } from "@claimwright/model";
import {
  appendEvents,
  claimEffect,
  insertOutboundFile,
  listFilesOfClaim,
  loadClaims,
  loadPractice,
  reserveCompanyNumbers,
  type StoredClaim,
  type StoreTransaction,
} from "@claimwright/store";
import { write276 } from "@claimwright/transactions";
import { outgoingEnvelope } from "../../internal/outgoing-envelope.ts";
import type { Desk, Office } from "../../office.ts";
import type { SilentClaim } from "./find-silent-claims.ts";

/**
 * Writes a status inquiry (276 X212) for each claim that nobody hears of, once a sending and kind of silence: one file
 * a payer and destination, kept as waiting for the partner to whom the claim went. Answers the ids of the files.
 */
export async function askClaimStatus(
  tx: StoreTransaction,
  office: Office,
  desk: Desk,
  silent: readonly SilentClaim[],
): Promise<readonly string[]> {
  const { practiceId } = desk;
  const toAsk: SilentClaim[] = [];
  for (const claim of silent) {
    if (claim.state.kind === "rejected") continue;
    const effect = `276/${claim.claimId}/${claim.state.kind}/${claim.sentOn}`;
    if (await claimEffect(tx, practiceId, effect)) toAsk.push(claim);
  }
  if (toAsk.length === 0) return [];
  const practice = await loadPractice(tx, practiceId);
  const stored = await loadClaims(
    tx,
    practiceId,
    toAsk.map(({ claimId }) => claimId),
  );
  const files: string[] = [];
  for (const [destination, claims] of await byDestination(tx, desk, stored)) {
    files.push(await writeInquiries(tx, office, desk, { practice, destination, claims }));
  }
  return files;
}

/** Inquiries go where the claims went: by destination and payer. */
async function byDestination(
  tx: StoreTransaction,
  { practiceId }: Desk,
  claims: readonly StoredClaim[],
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const groups = new Map<string, StoredClaim[]>();
  for (const stored of claims) {
    const destination = (await listFilesOfClaim(tx, practiceId, stored.id)).at(-1)?.destination;
    if (destination === undefined) continue;
    const key = JSON.stringify([destination, stored.claim.payer.payerIdentifier]);
    groups.set(key, [...(groups.get(key) ?? []), stored]);
  }
  return groups;
}

interface Inquiries {
  readonly practice: Practice;
  /** The JSON of destination and payer. */
  readonly destination: string;
  readonly claims: readonly StoredClaim[];
}

async function writeInquiries(
  tx: StoreTransaction,
  office: Office,
  { practiceId }: Desk,
  { practice, destination, claims }: Inquiries,
): Promise<string> {
  const [name, payerIdentifier] = JSON.parse(destination) as [string, string];
  const number = await reserveCompanyNumbers(tx, "interchange");
  const fileId = `276-${String(number).padStart(9, "0")}`;
  const text = write276(
    outgoingEnvelope(office, practice, {
      payerIdentifier,
      number,
      usage: claims.every(({ acceptedBy }) => acceptedBy === "person") ? "P" : "T",
    }),
    [
      {
        setControlNumber: 1,
        reference: fileId,
        inquiries: claims.map((stored) => inquiryOf(stored, practice)),
      },
    ],
  );
  await insertOutboundFile(tx, {
    id: fileId,
    name: `${fileId}.x12`,
    destination: name,
    bytes: new TextEncoder().encode(text),
    claims: claims.map(({ id }) => ({ practiceId, claimId: id })),
  });
  await appendEvents(
    tx,
    practiceId,
    claims.map(({ id, encounterId }) => ({
      kind: "claim.status-asked",
      subjectKind: "claim",
      subjectId: id,
      encounterId,
      data: { fileId },
    })),
  );
  return fileId;
}

function inquiryOf({ claim, payerClaimControlNumber }: StoredClaim, practice: Practice): ClaimStatusInquiry {
  const { payer, subscriber, patient, lines } = claim;
  return {
    payer: {
      role: "PR",
      organizationName: payer.name,
      identifierQualifier: "PI",
      identifier: payer.payerIdentifier,
    },
    receiver: {
      role: "41",
      organizationName: practice.name,
      identifierQualifier: "46",
      identifier: practice.npi,
    },
    provider: {
      role: "1P",
      organizationName: practice.name,
      identifierQualifier: "XX",
      identifier: practice.npi,
    },
    subscriber: insuredPerson(subscriber, subscriber.memberId),
    ...(patient === undefined ? {} : { patient: insuredPerson(patient) }),
    traceNumber: claim.patientControlNumber,
    ...(payerClaimControlNumber === undefined ? {} : { payerClaimControlNumber }),
    patientControlNumber: claim.patientControlNumber,
    totalCharge: claim.totalCharge,
    servicePeriod: servicePeriod(lines.map(({ dateOfService }) => dateOfService)),
    lines: [],
  };
}

type Named = Pick<InsuredPerson, "name" | "groupNumber" | "birthDate" | "sex">;

function insuredPerson({ name, groupNumber, birthDate, sex }: Named, memberId?: string): InsuredPerson {
  return {
    name,
    ...(memberId === undefined ? {} : { memberId }),
    ...(groupNumber === undefined ? {} : { groupNumber }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === undefined ? {} : { sex }),
  };
}

function servicePeriod(days: readonly { readonly from: IsoDate; readonly to?: IsoDate }[]) {
  const first = days.map(({ from }) => from).sort()[0] ?? ("" as IsoDate);
  const last = days
    .map(({ from, to }) => to ?? from)
    .sort()
    .at(-1);
  return last === undefined || last === first ? { from: first } : { from: first, to: last };
}
