import { addDays, type Cents, formatDollars, type IsoDate, sumCents, type Why } from "@claimwright/base";
import type { Payer, PayerId } from "@claimwright/model";
import { expectedAllowed } from "@claimwright/pricing";
import { type PayerPolicy, policyOn } from "@claimwright/receivables";
import { listEvents, loadPayer, type StoreTransaction } from "@claimwright/store";
import { contractOn, type KeptContract, listContracts } from "../contracts/payer-contracts.ts";
import { claimsOfPayer, MAX_CLAIMS_TRIED, servicesOf } from "../contracts/try-payer-contract.ts";
import { userNames } from "../internal/user-names.ts";
import { type Desk, type Office, todayOf } from "../office.ts";
import { listDispositions, type SetDisposition } from "../receivables/policies/dispositions.ts";
import { listPayerPolicies, type SetPolicy } from "../receivables/policies/payer-policies.ts";
import { runReport } from "../reports/run-report.ts";

/** Everything that a practice has written down about one payer, and how the payer does. */
export interface PayerPage {
  readonly payer: Payer;
  readonly version: number;
  readonly contracts: readonly KeptContract[];
  /** What counts today. */
  readonly policy: PayerPolicy;
  /** Those of the payer and of every payer, the latest first. */
  readonly policies: readonly SetPolicy[];
  /** The practice's own rows that hold for it, those for every payer among them. */
  readonly dispositions: readonly SetDisposition[];
  readonly expected: ExpectedOfPayer;
  readonly posting?: PostingOfPayer;
  readonly history: readonly PayerChange[];
}

/** What is out with the payer and not answered. */
export interface ExpectedOfPayer {
  readonly claims: number;
  readonly charged: Cents;
  /** By the contract of each day of service; a line that none prices counts with its charge. */
  readonly allowed: Cents;
  /** Claims older than the payer usually takes to answer. */
  readonly late: number;
  /** True when there are more than `MAX_CLAIMS_TRIED`: the latest were counted. */
  readonly isPart: boolean;
  readonly why: Why;
}

/** How the payer's payments posted in the last 90 days, shares from 0 to 1. */
export interface PostingOfPayer {
  readonly received: number;
  readonly alone: number;
  readonly mistaken?: number;
  readonly takenBack: number;
  readonly formula: string;
}

export interface PayerChange {
  readonly at: string;
  readonly byName: string;
  readonly kind: string;
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly reason?: string;
}

const POSTING_DAYS = 90;
const MAX_CHANGES_SHOWN = 50;

/** Throws ProblemError `input.not-found`. */
export async function openPayer(office: Office, desk: Desk, id: PayerId): Promise<PayerPage> {
  const { practiceId } = desk;
  const today = todayOf(office);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { payer, version } = await loadPayer(tx, practiceId, id);
    const contracts = (await listContracts(tx, practiceId)).filter(({ payerId }) => payerId === id);
    const policies = (await listPayerPolicies(tx, practiceId)).filter(
      ({ payerId }) => payerId === undefined || payerId === id,
    );
    const policy = policyOn(policies, id, today);
    const dispositions = (await listDispositions(tx, practiceId)).filter(
      ({ payerIdentifier: own }) => own === undefined || own === payer.payerIdentifier,
    );
    const posting = await postingOf(tx, desk, payer, today);
    return {
      payer,
      version,
      contracts,
      policy,
      policies: policies.toReversed(),
      dispositions,
      expected: await expectedOf(tx, desk, payer, {
        contracts,
        today,
        answerDays: policy.answerDays,
        codes: office.codes,
      }),
      ...(posting === undefined ? {} : { posting }),
      history: await changesOf(tx, desk, id),
    };
  });
}

async function expectedOf(
  tx: StoreTransaction,
  { practiceId }: Desk,
  payer: Payer,
  { contracts, today, answerDays, codes }: ExpectedTerms,
): Promise<ExpectedOfPayer> {
  const found = await claimsOfPayer(tx, practiceId, payer.id, { unanswered: true });
  const claims = found.slice(0, MAX_CLAIMS_TRIED).map(({ claim }) => claim);
  const priced = claims.map((claim) => {
    const { services } = servicesOf(claim);
    const day = services[0]?.date;
    const contract = day === undefined ? undefined : contractOn(contracts, payer.id, day, codes);
    const lines = contract === undefined ? [] : expectedAllowed(contract, services);
    const allowed = services.map(({ charge }, index) =>
      lines[index]?.outcome === "priced" ? lines[index].allowed : charge,
    );
    return {
      allowed: sumCents(allowed),
      isLate: day !== undefined && addDays(day, answerDays) < today,
    };
  });
  const allowed = sumCents(priced.map((each) => each.allowed));
  const charged = sumCents(claims.map(({ totalCharge }) => totalCharge));
  return {
    claims: claims.length,
    charged,
    allowed,
    late: priced.filter(({ isLate }) => isLate).length,
    isPart: found.length > claims.length,
    why: {
      rule: "payer.expected",
      reason: `${claims.length} claims of ${formatDollars(charged)} are sent, acknowledged or accepted and not answered; the contracts of their days allow ${formatDollars(allowed)}.`,
      source: contracts.map(({ title }) => title).join("; ") || "charges, as no contract is on file",
      inputs: { claims: claims.length, charged },
      result: allowed,
    },
  };
}

interface ExpectedTerms {
  readonly contracts: readonly KeptContract[];
  readonly today: IsoDate;
  readonly answerDays: number;
  readonly codes: Office["codes"];
}

async function postingOf(
  tx: StoreTransaction,
  { practiceId }: Desk,
  payer: Payer,
  today: IsoDate,
): Promise<PostingOfPayer | undefined> {
  const ask = { from: addDays(today, -POSTING_DAYS), to: today };
  const { rows, formula } = await runReport(tx, practiceId, "posting", ask);
  const row = rows.find(({ key }) => key === payer.payerIdentifier);
  if (row === undefined) return undefined;
  const [, received, alone, mistaken, takenBack] = row.values;
  return {
    received: Number(received),
    alone: Number(alone),
    ...(mistaken === undefined ? {} : { mistaken: Number(mistaken) }),
    takenBack: Number(takenBack),
    formula,
  };
}

const KINDS = ["payer.changed", "policy.set", "contract.kept"] as const;

async function changesOf(tx: StoreTransaction, { practiceId }: Desk, id: PayerId): Promise<PayerChange[]> {
  const names = await userNames(tx);
  const events = await listEvents(tx, practiceId, { kinds: KINDS, subjectId: id, limit: MAX_CHANGES_SHOWN });
  return events.map(({ at, actor, kind, data }) => {
    const { fields, reason } = (data ?? {}) as {
      readonly fields?: PayerChange["fields"];
      readonly reason?: string;
    };
    return {
      at,
      byName: names.get(actor) ?? actor,
      kind,
      fields: fields ?? [],
      ...(reason === undefined ? {} : { reason }),
    };
  });
}
