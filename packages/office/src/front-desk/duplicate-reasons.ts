import type { Patient, PersonName } from "@claimwright/model";

/** What is typed at the desk so far about somebody who may be known. */
export interface PersonTyped {
  readonly first?: string;
  readonly last?: string;
  readonly birthDate?: string;
  readonly phone?: string;
  readonly ssn?: string;
}

/**
 * Why a known patient may be the person at the desk, the strongest reason first; empty when nothing speaks for it.
 * `sure` asks for a statement before a second record is made.
 */
export interface DuplicateReasons {
  readonly sure: boolean;
  readonly reasons: readonly string[];
}

/** One name alone, or a birth date alone, is no reason: two facts must meet. */
export function duplicateReasons(typed: PersonTyped, known: Patient): DuplicateReasons {
  const sameSsn = typed.ssn !== undefined && typed.ssn === known.ssn;
  const sameBirth = typed.birthDate === known.birthDate;
  const nearBirth = !sameBirth && isNearBirth(typed.birthDate, known.birthDate);
  const name = nameLikeness(typed, known.name);
  const samePhone = typed.phone !== undefined && typed.phone === known.phone;
  const reasons: string[] = [];
  if (sameSsn) reasons.push("The social security number is the same.");
  if (sameBirth && name !== undefined) reasons.push(`The birth date is the same and ${NAME_WORDS[name]}.`);
  if (nearBirth && name === "same") {
    reasons.push("The name is the same and the birth date differs as by a slip of the hand.");
  }
  if (samePhone && name !== undefined && reasons.length === 0) {
    reasons.push(`The phone number is the same and ${NAME_WORDS[name]}.`);
  }
  if (samePhone && sameBirth && reasons.length === 0) {
    reasons.push("The birth date and the phone number are the same.");
  }
  return { sure: sameSsn || (sameBirth && name === "same"), reasons };
}

type NameLikeness = "same" | "swapped" | "alike" | "last only";

const NAME_WORDS: Readonly<Record<NameLikeness, string>> = {
  same: "the name is the same",
  swapped: "first and last name are changed about",
  alike: "the name differs by a letter or a short form",
  "last only": "the last name is the same",
};

function nameLikeness({ first, last }: PersonTyped, known: PersonName): NameLikeness | undefined {
  const typedFirst = plain(first);
  const typedLast = plain(last);
  const knownFirst = plain(known.first);
  const knownLast = plain(known.last);
  if (typedLast === "") return undefined;
  if (typedLast === knownLast && typedFirst === knownFirst) return "same";
  if (typedFirst !== "" && typedFirst === knownLast && typedLast === knownFirst) return "swapped";
  const lastAlike = typedLast === knownLast || isWithinOneLetter(typedLast, knownLast);
  const firstAlike =
    typedFirst !== "" &&
    (isWithinOneLetter(typedFirst, knownFirst) ||
      typedFirst.startsWith(knownFirst) ||
      knownFirst.startsWith(typedFirst));
  if (lastAlike && firstAlike) return "alike";
  return typedLast === knownLast ? "last only" : undefined;
}

/** Letters alone, without case and accents. */
function plain(text: string | undefined): string {
  return (text ?? "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

const SHORTEST_ALIKE = 4;

/** One letter more, less, another, or two neighbours changed about; short names differ by any letter. */
export function isWithinOneLetter(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_ALIKE || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1);
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
  );
}

/** Day and month changed about, or one digit another. */
function isNearBirth(typed: string | undefined, known: string): boolean {
  if (typed === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const [year, month, day] = known.split("-");
  if (typed === `${year}-${day}-${month}`) return true;
  return [...typed].filter((digit, index) => digit !== known[index]).length === 1;
}
