import type { Operations } from "../../api/generated.ts";

type Body = Operations["tryEstimate"]["body"];

/** Planned services as typed. */
export interface PlannedTyped {
  readonly providerId: string;
  readonly primaryService: string;
  readonly scheduledOn: string;
  /** Separated by spaces or commas: `E11.9 I10`. */
  readonly diagnoses: string;
  readonly services: readonly ServiceTyped[];
  /** One a line. */
  readonly separately: string;
}

export interface ServiceTyped {
  readonly code: string;
  readonly modifiers: string;
  readonly units: string;
}

export const NEW_SERVICE: ServiceTyped = { code: "", modifiers: "", units: "1" };

export const NOTHING_PLANNED: PlannedTyped = {
  providerId: "",
  primaryService: "",
  scheduledOn: "",
  diagnoses: "",
  services: [NEW_SERVICE],
  separately: "",
};

/** The request, or undefined while something is missing or cannot be. */
export function plannedBody(typed: PlannedTyped, providerId: string): Body | undefined {
  const services = typed.services.filter(({ code }) => code.trim() !== "").map(serviceOf);
  const diagnoses = parts(typed.diagnoses).map((code) => code.replaceAll(".", ""));
  const isWrong =
    providerId === "" ||
    typed.primaryService.trim() === "" ||
    services.length === 0 ||
    services.some(
      ({ code, units }) => !/^[A-Z0-9]{5}$/.test(code) || !Number.isInteger(units) || units < 1,
    ) ||
    services.some(({ modifiers }) => modifiers.some((modifier) => !/^[A-Z0-9]{2}$/.test(modifier))) ||
    diagnoses.some((code) => !/^[A-Z]\d[A-Z0-9]{1,5}$/.test(code));
  if (isWrong) return undefined;
  return {
    providerId,
    primaryService: typed.primaryService.trim(),
    ...(typed.scheduledOn === "" ? {} : { scheduledOn: typed.scheduledOn }),
    diagnoses,
    services,
    separately: typed.separately
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  };
}

function serviceOf({ code, modifiers, units }: ServiceTyped) {
  return { code: code.trim().toUpperCase(), modifiers: parts(modifiers), units: Number(units) };
}

function parts(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((part) => part !== "");
}
