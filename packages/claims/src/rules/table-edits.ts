import type { EditRule } from "../edit-rule.ts";
import type { EditTableName } from "../edit-tables.ts";
import type { Hit } from "../finding-kind.ts";
import { claimPlace } from "../internal/places.ts";

/** Tables as a biller calls them. */
const TABLE_NAMES: Readonly<Record<EditTableName, string>> = {
  ptp: "NCCI code pairs",
  mue: "medically unlikely units",
  addOns: "add-on codes",
  indicators: "physician fee schedule indicators",
  ages: "age conflicts",
  sexes: "sex conflicts",
  coverage: "coverage policies",
};

/** Says which edits could not run, so that none is skipped in silence. */
export function tableEdits(others: readonly EditRule[]): readonly EditRule[] {
  const asking = (name: EditTableName) => others.filter((rule) => rule.table === name);
  const names = (Object.keys(TABLE_NAMES) as EditTableName[]).filter((name) => asking(name).length > 0);
  return [
    {
      code: "edit.table-missing",
      title: "A table that edits ask is not installed",
      severity: "inform",
      source: "The installed releases",
      remedy: "Install the table, or switch its edits off in the payer's profile.",
      evaluate: ({ tables, payerProfile }) => {
        const missing = names.filter(
          (name) =>
            tables[name].status === "missing" &&
            asking(name).some((rule) => !payerProfile.editsOff.includes(rule.code)),
        );
        if (missing.length === 0) return [];
        const list = missing.map((name) => TABLE_NAMES[name]).join(", ");
        return [{ place: claimPlace("tables"), message: `Edits were not run for want of: ${list}.` }];
      },
    },
    {
      code: "edit.table-stale",
      title: "A table that edits ask does not cover the date of service",
      severity: "warn",
      source: "The installed releases",
      remedy: "Install the release of the date of service.",
      override: { statement: "The claim was checked by hand against the release of the date." },
      evaluate: ({ tables, payerProfile, firstDate }) =>
        names.flatMap((name): Hit[] => {
          const answer = tables[name];
          const off = asking(name).every((rule) => payerProfile.editsOff.includes(rule.code));
          if (answer.status !== "stale" || off) return [];
          const message = `The newest release of ${TABLE_NAMES[name]} answers until ${answer.until} and not for ${firstDate ?? "the claim"}.`;
          return [{ place: claimPlace("tables"), message, release: answer.newest }];
        }),
    },
  ];
}
