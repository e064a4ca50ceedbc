import { type ActorId, type CompanyId, idOf, type PracticeId } from "@claimwright/model";
import type { People } from "./auth/people.ts";
import { ROLES, type Role } from "./auth/permissions.ts";

export interface StaffMember {
  readonly id: ActorId;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const MARA = member("Mara Ellison", ROLES);

/** Who works at the invented practice. Nobody of them exists; they sign in by the printed link. */
const STAFF: readonly StaffMember[] = [
  MARA,
  member("Ines Calder", ["front-desk"]),
  member("Noah Prentice", ["coder"]),
  member("Ruth Okonjo", ["biller"]),
  member("Dara Whitlock", ["poster"]),
  member("June Castellan", ["manager"]),
  member("Pell Hargrove", ["auditor"]),
  member("Miriam Thornbury", ["provider"]),
  member("Tess Arbogast", ["learner"]),
  member("Oren Blythe", ["learner"]),
  member("Lena Marchetti", ["teacher"]),
  member("Gus Ferraro", ["admin"]),
];

/** The one who opens a link with these roles. */
export function staffFor(roles: readonly Role[]): StaffMember {
  const [role] = roles;
  const found = roles.length === 1 ? STAFF.find((each) => each.roles.join() === role) : undefined;
  return found ?? MARA;
}

/** Adds the staff to the invented practice where nobody is yet. */
export async function ensureStaff(
  people: People,
  companyId: CompanyId,
  practiceId: PracticeId,
): Promise<void> {
  const by = idOf<ActorId>("seed");
  if ((await people.peopleAt(companyId, by, practiceId)).length > 0) return;
  for (const { id, login, name, roles } of STAFF) {
    await people.add(companyId, by, {
      id,
      login,
      name,
      grants: roles.map((role) => ({ practiceId, role })),
    });
  }
}

function member(name: string, roles: readonly Role[]): StaffMember {
  const id = name.toLowerCase().replace(" ", ".");
  return { id: idOf<ActorId>(id), login: `${id}@larkfield.example`, name, roles };
}
