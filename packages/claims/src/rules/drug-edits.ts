import { isoDate } from "@claimwright/base";
import type { EditRule } from "../edit-rule.ts";
import { isDrug, isVaccine, isVaccineAdministration } from "../internal/code-classes.ts";
import { eachLine } from "../internal/evaluators.ts";

/** Drugs by their code, units and National Drug Code, and vaccines with their giving. */
export const DRUG_EDITS: readonly EditRule[] = [
  {
    code: "edit.drug-code-missing",
    title: "The payer asks for the National Drug Code, and there is none",
    severity: "stop",
    source: "42 CFR 447.520; 837P X222A1, loop 2410, LIN03",
    remedy: "Enter the NDC of the package that was used, with quantity and unit.",
    evaluate: eachLine("NDC", (line, { payerProfile }) =>
      payerProfile.drugCodesRequired && isDrug(line.procedureCode) && line.drug === undefined
        ? `${line.procedureCode} is billed without its NDC.`
        : undefined,
    ),
  },
  {
    code: "edit.drug-code-shape",
    title: "The National Drug Code does not have eleven digits",
    severity: "stop",
    source: "837P X222A1, loop 2410, LIN03 (5-4-2 format)",
    remedy: "Write the NDC as eleven digits; fill the short part with a zero in front.",
    evaluate: eachLine("NDC", (line) =>
      line.drug !== undefined && !/^\d{11}$/.test(line.drug.ndc)
        ? "The NDC is not eleven digits."
        : undefined,
    ),
  },
  {
    code: "edit.drug-quantity",
    title: "The drug's quantity or unit of measure is missing or wrong",
    severity: "stop",
    source: "837P X222A1, loop 2410, CTP04 and CTP05",
    remedy: "Enter a quantity above zero, in F2, GR, ME, ML or UN.",
    evaluate: eachLine("NDC", ({ drug }) => {
      if (drug === undefined) return undefined;
      const good = /^\d+(\.\d+)?$/.test(drug.quantity) && /[1-9]/.test(drug.quantity) && UNITS.has(drug.unit);
      return good ? undefined : "The quantity is not above zero or its unit is not known.";
    }),
  },
  {
    code: "edit.drug-waste-unsaid",
    title: "A drug line for Medicare does not say whether any was discarded",
    severity: "warn",
    source: "Social Security Act 1847A(h); JW and JZ policy, from 2023-07-01",
    remedy: "For a single-dose container add JZ (none discarded) or a second line with JW.",
    override: { statement: "The drug came from a multiple-dose container." },
    evaluate: eachLine("modifiers", (line, { payerProfile }) =>
      payerProfile.lineOfBusiness === "medicare" &&
      isDrug(line.procedureCode) &&
      line.dateOfService.from >= WASTE_SINCE &&
      !line.modifiers.some((modifier) => modifier === "JW" || modifier === "JZ")
        ? `${line.procedureCode} has neither JW nor JZ.`
        : undefined,
    ),
  },
  {
    code: "edit.drug-waste-without-use",
    title: "A discarded amount stands without the amount that was given",
    severity: "stop",
    source: "IOM 100-04 chapter 17, 40",
    remedy: "Bill the amount given on a line of its own, without JW.",
    evaluate: eachLine("modifiers", (line, { claim }) => {
      if (!line.modifiers.includes("JW")) return undefined;
      const given = claim.lines.some(
        (other) => other.procedureCode === line.procedureCode && !other.modifiers.includes("JW"),
      );
      return given ? undefined : `${line.procedureCode} is billed as discarded and not as given.`;
    }),
  },
  {
    code: "edit.drug-without-giving",
    title: "An injected drug is billed without its administration",
    severity: "warn",
    source: "IOM 100-04 chapter 12, 30.5",
    remedy: "Bill the injection or infusion, or state that someone else gave it.",
    override: { statement: "The drug was handed out, or someone else gave it." },
    evaluate: eachLine("procedure code", (line, { claim }) => {
      if (!isDrug(line.procedureCode) || /^J7|^J8/.test(line.procedureCode)) return undefined;
      const given = claim.lines.some((other) => isGiving(other.procedureCode));
      return given ? undefined : `${line.procedureCode} is billed, and nothing says how it was given.`;
    }),
  },
  {
    code: "edit.vaccine-without-giving",
    title: "A vaccine is billed without its administration",
    severity: "warn",
    source: "IOM 100-04 chapter 18, 10.2; CPT vaccine guidelines",
    remedy: "Bill the administration: 90460 to 90474, or G0008 to G0010 for Medicare.",
    override: { statement: "The administration is billed on another claim." },
    evaluate: eachLine("procedure code", (line, { claim }) =>
      isVaccine(line.procedureCode) &&
      !claim.lines.some((other) => isVaccineAdministration(other.procedureCode))
        ? `${line.procedureCode} is billed without an administration.`
        : undefined,
    ),
  },
  {
    code: "edit.vaccine-giving-alone",
    title: "The administration of a vaccine is billed without a vaccine",
    severity: "warn",
    source: "IOM 100-04 chapter 18, 10.2; CPT vaccine guidelines",
    remedy: "Bill the vaccine, also one that was free, as the payer asks.",
    override: { statement: "The vaccine was supplied free and the payer does not want it billed." },
    evaluate: eachLine("procedure code", (line, { claim }) => {
      if (!isVaccineAdministration(line.procedureCode)) return undefined;
      const vaccine = claim.lines.some(
        (other) => isVaccine(other.procedureCode) || /^(Q20|9138|9130)/.test(other.procedureCode),
      );
      return vaccine ? undefined : `${line.procedureCode} is billed without a vaccine.`;
    }),
  },
];

const WASTE_SINCE = isoDate("2023-07-01");
const UNITS: ReadonlySet<string> = new Set(["F2", "GR", "ME", "ML", "UN"]);

/** Injections and infusions, joint and nerve injections, chemotherapy, home infusion by the day. */
function isGiving(code: string): boolean {
  return (
    (code >= "96360" && code <= "96379") ||
    (code >= "96401" && code <= "96549") ||
    (code >= "S9325" && code <= "S9590") ||
    /^(20[56]\d\d|64[345]\d\d|6232\d|11900|11901|67028|90471|94640)$/.test(code)
  );
}
