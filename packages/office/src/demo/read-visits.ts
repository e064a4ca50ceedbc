import { fail, type Problem, type Result, succeed } from "@claimwright/base";
import type { Sex } from "@claimwright/model";
import type { DemoAge, DemoVisit } from "./demo-visit.ts";

/** One file holds at most this many visits, and a note this many characters. */
export const MAX_VISITS = 10_000;
export const MAX_NOTE_CHARACTERS = 1_000_000;
const MAX_AGE_YEARS = 130;

/**
 * Reads visits from JSON lines: `id`, `age`, `sex`, `cc`, `note` an object a line. The first faulty line ends the
 * reading: nothing of the file is used then. An age or sex that does not tell is no fault of the file; the visit is
 * held later with that as its reason. The lines do not say whether a patient is new; all are taken as established,
 * which never bills more than the note supports.
 */
export function readVisits(text: string, file: string): Result<readonly DemoVisit[], Problem> {
  const visits: DemoVisit[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const place = `line ${index + 1}`;
    const read = readVisit(line);
    if (!read.ok) return fail({ code: "input.line", file, place, ...read.error });
    const earlier = seen.get(read.value.id);
    if (earlier !== undefined) {
      return fail({
        code: "input.line",
        file,
        place,
        message: `The id of this visit stands on line ${earlier} already.`,
        remedy: "Give each visit an id of its own.",
      });
    }
    seen.set(read.value.id, index + 1);
    visits.push(read.value);
    if (visits.length > MAX_VISITS) {
      return fail({
        code: "input.too-large",
        file,
        place,
        message: `The file holds more than ${MAX_VISITS} visits.`,
        remedy: "Split it.",
      });
    }
  }
  if (visits.length > 0) return succeed(visits);
  return fail({
    code: "input.layout",
    file,
    message: "The file holds no visit.",
    remedy: 'Write one JSON object a line with "id", "age", "sex", "cc" and "note".',
  });
}

type Fault = Pick<Problem, "message" | "remedy">;

function readVisit(line: string): Result<DemoVisit, Fault> {
  const fields = parseObject(line);
  if (fields === undefined) {
    return fail({
      message: "This is not a JSON object.",
      remedy: 'Write one object a line, such as {"id":"V1","age":54,"sex":"female","cc":"cough","note":"…"}.',
    });
  }
  const { id, note } = fields;
  if (typeof id !== "string" || !/^[\w.-]{1,64}$/.test(id) || /^\.+$/.test(id)) {
    return fail({
      message: 'The field "id" is missing or is not a name.',
      remedy: "Write at most 64 letters, digits, dots, hyphens or underscores; it names the visit's folder.",
    });
  }
  if (typeof note !== "string" || note.trim() === "") {
    return fail({
      message: 'The field "note" is missing or empty.',
      remedy: "Write the text of the signed note.",
    });
  }
  if (note.length > MAX_NOTE_CHARACTERS) {
    return fail({
      message: `The note is longer than ${MAX_NOTE_CHARACTERS} characters.`,
      remedy: "Give one visit's note, not a whole chart.",
    });
  }
  const complaint = typeof fields.cc === "string" ? fields.cc.trim() : "";
  return succeed({
    id,
    age: readAge(fields.age),
    sex: readSex(fields.sex),
    note,
    patientStatus: "established",
    ...(complaint === "" ? {} : { chiefComplaint: complaint }),
  });
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** Charts write ages as `54`, `"54"`, `"17.0"`, `"22-month"`, `"6 weeks"`. */
function readAge(value: unknown): DemoAge {
  const text = String(value ?? "")
    .trim()
    .toLowerCase();
  const match =
    /^(\d{1,3})(?:\.\d+)?[\s-]*(years?|yrs?|y\/?o?|months?|mos?|weeks?|wks?|days?)?(?:[\s-]*old)?$/.exec(
      text,
    );
  if (!match) return { kind: "unknown" };
  const count = Number(match[1]);
  const unit = match[2] ?? "years";
  if (unit.startsWith("mo")) return { kind: "months", months: count };
  if (unit.startsWith("w")) return { kind: "months", months: Math.floor((count * 7) / 30) };
  if (unit.startsWith("d")) return { kind: "months", months: Math.floor(count / 30) };
  return count > MAX_AGE_YEARS ? { kind: "unknown" } : { kind: "years", years: count };
}

function readSex(value: unknown): Sex {
  switch (
    String(value ?? "")
      .trim()
      .toLowerCase()
  ) {
    case "f":
    case "female":
    case "woman":
      return "F";
    case "m":
    case "male":
    case "man":
      return "M";
    default:
      return "U";
  }
}
