/** What the workbench has, in the order of the rail. Whoever may not ask for a screen's data does not see it. */
export const SCREENS = [
  { path: "/", name: "Today", key: "g t", permission: "see-home" },
  { path: "/front-desk", name: "Front desk", key: "g f", permission: "register-patients" },
  { path: "/coding", name: "Coding", key: "g c", permission: "code-visits" },
  { path: "/queries", name: "Questions", key: "g q", permission: "answer-queries" },
  { path: "/claims", name: "Claims", key: "g l", permission: "read-claims" },
  { path: "/payments", name: "Remittances", key: "g r", permission: "read-money" },
  { path: "/work", name: "Denials and work", key: "g w", permission: "read-money" },
  { path: "/patients", name: "Patients", key: "g p", permission: "read-patients" },
  { path: "/reports", name: "Reports", key: "g o", permission: "read-reports" },
  { path: "/payers", name: "Payers", key: "g y", permission: "manage-contracts" },
  { path: "/codes", name: "Code sets", key: "g s", permission: "read-codes" },
  { path: "/practice", name: "Practice", key: "g x", permission: "practise" },
  { path: "/jobs", name: "Jobs", key: "g j", permission: "manage-codes" },
  { path: "/settings", name: "Settings", key: "g n", permission: "manage-practice" },
  { path: "/people", name: "People", key: "g e", permission: "manage-people" },
  { path: "/audit", name: "Audit", key: "g u", permission: "read-audit" },
] as const;
