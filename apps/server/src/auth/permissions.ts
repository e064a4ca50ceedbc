/** What a person may be at a practice. */
export type Role =
  | "front-desk"
  | "coder"
  | "biller"
  | "poster"
  | "refund-approver"
  | "manager"
  | "auditor"
  | "provider"
  | "learner"
  | "teacher"
  | "admin";

/** What a route asks for. Each names a job, not a screen. */
export type Permission =
  | "see-home"
  | "read-visits"
  | "code-visits"
  /** Sign addenda as the provider whom one is. */
  | "answer-queries"
  | "read-codes"
  | "read-claims"
  | "send-claims"
  | "read-money"
  | "post-money"
  | "read-patients"
  /** Register people, their cards and their visits, and ask their plans. */
  | "register-patients"
  /** Take money from a patient. */
  | "take-payments"
  /** Approve a refund that another person asked for. */
  | "approve-refunds"
  /** Write down what payers have agreed to allow. */
  | "manage-contracts"
  | "read-reports"
  /** Look into files of claims and payments that are not taken in. */
  | "check-files"
  | "read-audit"
  | "manage-people"
  | "manage-codes"
  /** Code practice cases and be graded. */
  | "practise"
  /** See how a class does. */
  | "teach"
  | "manage-practice";

const BY_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  "front-desk": ["see-home", "read-patients", "register-patients", "take-payments"],
  coder: ["see-home", "read-codes", "code-visits"],
  biller: [
    "see-home",
    "read-visits",
    "read-codes",
    "read-claims",
    "send-claims",
    "read-money",
    "read-patients",
    "read-reports",
    "check-files",
  ],
  poster: [
    "see-home",
    "read-visits",
    "read-claims",
    "read-money",
    "post-money",
    "check-files",
    "read-patients",
    "take-payments",
  ],
  // Never the one who posts: money that goes back passes two pairs of eyes.
  "refund-approver": ["see-home", "read-money", "read-patients", "approve-refunds"],
  manager: [
    "see-home",
    "read-visits",
    "code-visits",
    "read-codes",
    "read-claims",
    "send-claims",
    "read-money",
    "post-money",
    "read-patients",
    "register-patients",
    "take-payments",
    "approve-refunds",
    "manage-contracts",
    "read-reports",
    "check-files",
    "read-audit",
    "manage-people",
    "manage-codes",
    "manage-practice",
  ],
  auditor: [
    "see-home",
    "read-visits",
    "read-codes",
    "read-claims",
    "read-money",
    "read-patients",
    "read-reports",
    "check-files",
    "read-audit",
  ],
  provider: ["see-home", "read-codes", "answer-queries"],
  learner: ["see-home", "read-codes", "practise"],
  teacher: ["see-home", "read-codes", "practise", "teach"],
  // Runs the system and sees no patient.
  admin: ["see-home", "read-codes", "manage-people", "manage-codes", "manage-practice"],
};

/** Everything that somebody may be allowed. */
export const PERMISSIONS: readonly Permission[] = [...new Set(Object.values(BY_ROLE).flat())];

export const ROLES: readonly Role[] = Object.keys(BY_ROLE) as Role[];

export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => BY_ROLE[role]));
}

export function isRole(text: string): text is Role {
  return Object.hasOwn(BY_ROLE, text);
}
