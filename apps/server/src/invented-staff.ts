import { type ActorId, type CompanyId, idOf, type PracticeId } from "@claimwright/model";
import { SEED_PRACTICE, SEED_PRACTICES } from "@claimwright/office";
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

/** Who works for every practice of the company; the others work at its first one. */
const FOR_ALL: ReadonlySet<Role> = new Set(["coder", "biller", "poster", "manager"]);

type Named = { readonly id: PracticeId; readonly name: string };

/** The practices at which somebody with these roles works. */
export function practicesFor(roles: readonly Role[]): readonly Named[] {
  return roles.some((role) => FOR_ALL.has(role)) ? SEED_PRACTICES : SEED_PRACTICES.slice(0, 1);
}

/** Adds the staff to the invented practices where nobody is yet. */
export async function ensureStaff(people: People, companyId: CompanyId): Promise<void> {
  const by = idOf<ActorId>("seed");
  if ((await people.peopleAt(companyId, by, SEED_PRACTICE)).length > 0) return;
  for (const { id, login, name, roles } of STAFF) {
    await people.add(companyId, by, {
      id,
      login,
      name,
      grants: practicesFor(roles).flatMap(({ id: practiceId }) =>
        roles.map((role) => ({ practiceId, role })),
      ),
    });
  }
}

function member(name: string, roles: readonly Role[]): StaffMember {
  const id = name.toLowerCase().replace(" ", ".");
  return { id: idOf<ActorId>(id), login: `${id}@larkfield.example`, name, roles };
}
