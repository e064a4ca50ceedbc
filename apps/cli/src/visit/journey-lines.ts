import { type Finding, formatDollars, placeText, usDate, type Why } from "@claimwright/base";
import { formatIcd10cm } from "@claimwright/codesets";
import { type CodedEncounter, type Evidence, readingName } from "@claimwright/model";
import type { ClaimJourney, VisitJourney } from "@claimwright/office";

/** One visit from the note to the bill, with the why of every code and every cent, as lines for a terminal. */
export function journeyLines(journey: VisitJourney): string[] {
  return [
    ...headLines(journey),
    ...codingLines(journey),
    ...journey.claims.flatMap((claim) => claimLines(claim, findingsOf(journey, claim))),
    ...statementLines(journey),
    ...heldLines(journey),
  ];
}

function headLines({ encounter, patient, practice, provider, state }: VisitJourney): string[] {
  return [
    `Visit ${encounter.id} · ${usDate(encounter.dateOfService)} · ${practice.name} · ${state}`,
    `  patient   ${readingName(patient.name)}, born ${usDate(patient.birthDate)} · account ${patient.accountNumber}`,
    `  note      signed by ${readingName(provider.name)}, ${provider.credential} · ${encounter.note.text.length} characters`,
  ];
}

function codingLines({ coded, encounter }: VisitJourney): string[] {
  if (coded === undefined) return [];
  const words = (evidence: readonly Evidence[]) => quote(encounter.note.text, evidence);
  return [
    `  codes     accepted by ${coded.codedBy} (${coded.acceptedBy}) · ${releaseText(coded)}`,
    ...coded.diagnoses.flatMap((diagnosis, index) => [
      `    ${index + 1}. ${formatIcd10cm(diagnosis.code)}  ${diagnosis.title}`,
      ...words(diagnosis.evidence),
      ...reasonLines(diagnosis.why, 5),
    ]),
    ...coded.services.flatMap((service) => [
      `    ${[service.code, ...service.modifiers].join("-")}  ${service.title ?? service.system} × ${service.units}, for diagnosis ${service.diagnosisPointers.join(", ")}`,
      ...words(service.evidence),
      ...reasonLines(service.why, 5),
    ]),
  ];
}

function claimLines(journey: ClaimJourney, findings: readonly Finding[]): string[] {
  const { claim, payments, transfers, history } = journey;
  const built = journey.whys.filter(({ decision }) => decision.startsWith("claim."));
  return [
    `  claim     ${claim.patientControlNumber} to ${claim.payer.name} · ${formatDollars(claim.totalCharge)} · ${journey.state}`,
    ...built.map(({ why }) => `    ${why.reason} [${why.source}]`),
    ...findingLines(findings),
    ...history.map((change) => `    ${change.to.padEnd(12)} ${change.reason}`),
    ...payments.flatMap(({ payment }) => [
      `  835       ${payment.payerClaimControlNumber} · charged ${formatDollars(payment.totalCharge)}, paid ${formatDollars(payment.paid)}`,
      ...payment.lines.map(
        (line) =>
          `    ${line.procedureCode}  charged ${formatDollars(line.charge)}, paid ${formatDollars(line.paid)}${line.adjustments
            .map(({ group, reason, amount }) => `, ${group}-${reason} ${formatDollars(amount)}`)
            .join("")}`,
      ),
    ]),
    ...(transfers.length === 0 ? [] : ["  ledger"]),
    ...transfers.map(
      (transfer) =>
        `    ${formatDollars(transfer.amount).padStart(10)}  ${transfer.kind.padEnd(22)} ${transfer.why.reason}`,
    ),
  ];
}

function statementLines({ statements }: VisitJourney): string[] {
  const statement = statements.at(-1);
  if (statement === undefined) return [];
  return [
    `  statement ${usDate(statement.statementDate)} · patient owes ${formatDollars(statement.amountDue)}`,
    ...statement.visits.flatMap(({ lines }) =>
      lines.flatMap((line) => [
        `    ${line.description} (${line.code}): charge ${formatDollars(line.charge)}, plan discount ${formatDollars(line.discount)}, plan paid ${formatDollars(line.planPaid)}, patient owes ${formatDollars(line.patientOwes)}`,
        ...line.shares.map((share) => `      ${share.explanation}`),
      ]),
    ),
  ];
}

function heldLines({ whys, state }: VisitJourney): string[] {
  if (state !== "held") return [];
  return whys
    .filter(({ decision }) => decision === "hold")
    .flatMap(({ why }) => [`  held      ${why.reason}`, `            [${why.rule}; ${why.source}]`]);
}

/** What the edits found when the claim was built, as it was kept then. */
function findingsOf({ timeline }: VisitJourney, claim: ClaimJourney): readonly Finding[] {
  const edited = timeline.find(({ kind, subjectId }) => kind === "claim.edited" && subjectId === claim.id);
  return (edited?.data?.findings as readonly Finding[] | undefined) ?? [];
}

function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ["    edits: nothing found"];
  return findings.map(
    ({ severity, place, message, remedy, source }) =>
      `    edit ${severity}: ${placeText(place)}: ${message} ${remedy} [${source}]`,
  );
}

/** The very words of the note, in quotation marks. */
function quote(text: string, evidence: readonly Evidence[]): string[] {
  const words = evidence.map(({ start, end }) => `“${text.slice(start, end).replace(/\s+/g, " ")}”`);
  return words.length === 0 ? [] : [`       ${[...new Set(words)].join(" ")}`];
}

function reasonLines(why: Why, indent: number): string[] {
  const margin = " ".repeat(indent);
  const release = why.release === undefined ? "" : `; ${why.release}`;
  const own = `${margin}  ${why.reason} [${why.source}${release}]`;
  return [own, ...(why.because ?? []).flatMap((inner) => reasonLines(inner, indent + 2))];
}

function releaseText({ releases }: CodedEncounter): string {
  return Object.entries(releases)
    .map(([set, version]) => `${set} ${version}`)
    .join(", ");
}
