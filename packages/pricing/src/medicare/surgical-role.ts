import { type Procedure, policyWhy, reduced } from "./procedure.ts";
import { percentText, type Share } from "./share.ts";

const MANUAL = "IOM 100-04 chapter 12";

/**
 * Who did which part of a surgery: assistants (80, 81, 82; AS), co-surgeons (62), teams (66), and parts of the global
 * package (54, 55, 56, 78). What the fee schedule does not pay becomes a share of zero, with the reason.
 */
export function priceSurgicalRole(procedure: Procedure): Procedure {
  for (const modifier of procedure.modifiers) {
    const role = ROLES[modifier];
    if (role === undefined) continue;
    const answer = role(procedure.row);
    if (answer === undefined) continue;
    const { share, reason, section } = answer;
    const why = policyWhy(
      `pfs.modifier-${modifier.toLowerCase()}`,
      reason,
      { modifier },
      share === "by report" ? share : percentText(share),
      `${MANUAL}, ${section}`,
    );
    if (share === "by report") return { ...procedure, byReport: true, because: [...procedure.because, why] };
    return reduced(procedure, share, why);
  }
  return procedure;
}

interface RoleAnswer {
  readonly share: Share | "by report";
  readonly reason: string;
  readonly section: string;
}

type Role = (row: Procedure["row"]) => RoleAnswer | undefined;

const ROLES: Readonly<Record<string, Role>> = {
  "80": (row) => assistant(row, 1_600, "An assistant surgeon is paid 16 % of the fee."),
  "81": (row) => assistant(row, 1_600, "A minimum assistant surgeon is paid 16 % of the fee."),
  "82": (row) => assistant(row, 1_600, "An assistant surgeon without a resident is paid 16 % of the fee."),
  AS: (row) => assistant(row, 1_360, "A non-physician assistant at surgery is paid 85 % of 16 % of the fee."),
  "62": (row) =>
    row.coSurgeon === "1" || row.coSurgeon === "2"
      ? { share: 6_250, reason: "Each of two surgeons is paid 62.5 % of the fee.", section: "40.8" }
      : { share: 0, reason: "Co-surgeons are not paid for this procedure.", section: "40.8" },
  "66": (row) =>
    row.team === "1" || row.team === "2"
      ? { share: "by report", reason: "Team surgery is priced by report.", section: "40.8" }
      : { share: 0, reason: "Team surgery is not paid for this procedure.", section: "40.8" },
  "54": (row) =>
    hasPackage(row)
      ? {
          share: (row.preoperative + row.intraoperative) * 100,
          reason: "Surgical care alone is paid the pre- and intraoperative shares of the fee.",
          section: "40.4",
        }
      : undefined,
  "55": (row) =>
    hasPackage(row)
      ? {
          share: row.postoperative * 100,
          reason: "Postoperative care alone is paid the postoperative share of the fee.",
          section: "40.4",
        }
      : undefined,
  "56": () => ({ share: 0, reason: "Medicare does not recognise modifier 56.", section: "40.2" }),
  "78": (row) =>
    hasPackage(row)
      ? {
          share: row.intraoperative * 100,
          reason: "A return to the operating room is paid the intraoperative share of the fee.",
          section: "40.4",
        }
      : undefined,
};

function assistant(row: Procedure["row"], share: Share, reason: string): RoleAnswer {
  const section = "20.4.3";
  if (row.assistant === "0" || row.assistant === "2") return { share, reason, section };
  return { share: 0, reason: "An assistant at surgery is not paid for this procedure.", section };
}

/** Zero-day procedures have no shares in the file and are paid whole. */
function hasPackage(row: Procedure["row"]): boolean {
  return row.preoperative + row.intraoperative + row.postoperative > 0;
}
