import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { reportSearch } from "./screens/reports/report-search.ts";
import { SignIn } from "./screens/sign-in/sign-in.tsx";
import { Desk } from "./shell/desk.tsx";

const root = createRootRoute();
const signIn = createRoute({ getParentRoute: () => root, path: "/sign-in", component: SignIn });
const desk = createRoute({ getParentRoute: () => root, id: "desk", component: Desk });

const today = createRoute({
  getParentRoute: () => desk,
  path: "/",
  component: lazyRouteComponent(() => import("./screens/today/today.tsx"), "Today"),
});
const coding = createRoute({
  getParentRoute: () => desk,
  path: "/coding",
  component: lazyRouteComponent(() => import("./screens/coding/coding-queue.tsx"), "CodingQueue"),
});
const codeVisit = createRoute({
  getParentRoute: () => desk,
  path: "/coding/$encounterId",
  component: lazyRouteComponent(() => import("./screens/coding/coding-workbench.tsx"), "CodingWorkbench"),
});

const queries = createRoute({
  getParentRoute: () => desk,
  path: "/queries",
  component: lazyRouteComponent(() => import("./screens/queries/query-list.tsx"), "QueryList"),
});

export interface ClaimSearch {
  readonly states?: string;
  readonly number?: string;
  readonly from?: string;
  readonly to?: string;
  /** Whose claims: `me`, or nobody's in particular. */
  readonly whose?: string;
}

const claims = createRoute({
  getParentRoute: () => desk,
  path: "/claims",
  validateSearch: (search: Record<string, unknown>): ClaimSearch => {
    const text = (name: string) => (typeof search[name] === "string" ? { [name]: search[name] } : {});
    return { ...text("states"), ...text("number"), ...text("from"), ...text("to"), ...text("whose") };
  },
  component: lazyRouteComponent(() => import("./screens/claims/claim-list.tsx"), "ClaimList"),
});
const claim = createRoute({
  getParentRoute: () => desk,
  path: "/claims/$claimId",
  component: lazyRouteComponent(() => import("./screens/claims/claim-page.tsx"), "ClaimPage"),
});
const visit = createRoute({
  getParentRoute: () => desk,
  path: "/visits/$encounterId",
  component: lazyRouteComponent(() => import("./screens/visits/visit-journey.tsx"), "VisitJourney"),
});
const payments = createRoute({
  getParentRoute: () => desk,
  path: "/payments",
  component: lazyRouteComponent(() => import("./screens/payments/payment-list.tsx"), "PaymentList"),
});
const payment = createRoute({
  getParentRoute: () => desk,
  path: "/payments/$paymentId",
  component: lazyRouteComponent(() => import("./screens/payments/payment-page.tsx"), "PaymentPage"),
});
const paper = createRoute({
  getParentRoute: () => desk,
  path: "/payments/paper",
  component: lazyRouteComponent(() => import("./screens/payments/paper-remittance.tsx"), "PaperRemittance"),
});
const work = createRoute({
  getParentRoute: () => desk,
  path: "/work",
  component: lazyRouteComponent(() => import("./screens/worklist/work-list.tsx"), "WorkList"),
});
const frontDesk = createRoute({
  getParentRoute: () => desk,
  path: "/front-desk",
  component: lazyRouteComponent(() => import("./screens/front-desk/front-desk.tsx"), "FrontDesk"),
});
const deskPatient = createRoute({
  getParentRoute: () => desk,
  path: "/front-desk/$patientId",
  component: lazyRouteComponent(() => import("./screens/front-desk/desk-patient.tsx"), "DeskPatient"),
});
const newEstimate = createRoute({
  getParentRoute: () => desk,
  path: "/front-desk/$patientId/estimate",
  component: lazyRouteComponent(() => import("./screens/front-desk/new-estimate.tsx"), "NewEstimate"),
});
const payers = createRoute({
  getParentRoute: () => desk,
  path: "/payers",
  validateSearch: viewSearch,
  component: lazyRouteComponent(() => import("./screens/payers/payers.tsx"), "Payers"),
});
const payer = createRoute({
  getParentRoute: () => desk,
  path: "/payers/$payerId",
  component: lazyRouteComponent(() => import("./screens/payers/payer-page.tsx"), "PayerPage"),
});
const registerPatient = createRoute({
  getParentRoute: () => desk,
  path: "/patients/new",
  component: lazyRouteComponent(() => import("./screens/front-desk/register-patient.tsx"), "RegisterPatient"),
});
const patients = createRoute({
  getParentRoute: () => desk,
  path: "/patients",
  component: lazyRouteComponent(() => import("./screens/patients/patient-list.tsx"), "PatientList"),
});
const patient = createRoute({
  getParentRoute: () => desk,
  path: "/patients/$patientId",
  component: lazyRouteComponent(() => import("./screens/patients/patient-account.tsx"), "PatientAccount"),
});
const codes = createRoute({
  getParentRoute: () => desk,
  path: "/codes",
  component: lazyRouteComponent(() => import("./screens/codes/code-sets.tsx"), "CodeSets"),
});

export interface ViewSearch {
  readonly view?: string;
}

/** Screens with several views name the one that is open in their address. */
function viewSearch(search: Record<string, unknown>): ViewSearch {
  return typeof search.view === "string" ? { view: search.view } : {};
}

const files = createRoute({
  getParentRoute: () => desk,
  path: "/files",
  validateSearch: viewSearch,
  component: lazyRouteComponent(() => import("./screens/files/files.tsx"), "Files"),
});
const reports = createRoute({
  getParentRoute: () => desk,
  path: "/reports",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./screens/reports/reports.tsx"), "Reports"),
});

const money = createRoute({
  getParentRoute: () => desk,
  path: "/money",
  validateSearch: viewSearch,
  component: lazyRouteComponent(() => import("./screens/money/money.tsx"), "Money"),
});

const people = createRoute({
  getParentRoute: () => desk,
  path: "/people",
  component: lazyRouteComponent(() => import("./screens/people/people.tsx"), "People"),
});
const person = createRoute({
  getParentRoute: () => desk,
  path: "/people/$userId",
  component: lazyRouteComponent(() => import("./screens/people/person.tsx"), "Person"),
});
const account = createRoute({
  getParentRoute: () => desk,
  path: "/account",
  component: lazyRouteComponent(() => import("./screens/account/account.tsx"), "Account"),
});
const audit = createRoute({
  getParentRoute: () => desk,
  path: "/audit",
  validateSearch: viewSearch,
  component: lazyRouteComponent(() => import("./screens/audit/audit.tsx"), "Audit"),
});

const practice = createRoute({
  getParentRoute: () => desk,
  path: "/practice",
  validateSearch: viewSearch,
  component: lazyRouteComponent(() => import("./screens/practice/practice.tsx"), "Practice"),
});
const practiceCase = createRoute({
  getParentRoute: () => desk,
  path: "/practice/$caseId",
  component: lazyRouteComponent(() => import("./screens/practice/practice-case.tsx"), "PracticeCase"),
});

const allPractices = createRoute({
  getParentRoute: () => desk,
  path: "/all-practices",
  validateSearch: viewSearch,
  component: lazyRouteComponent(() => import("./screens/company/all-practices.tsx"), "AllPractices"),
});

const settings = createRoute({
  getParentRoute: () => desk,
  path: "/settings",
  validateSearch: viewSearch,
  component: lazyRouteComponent(() => import("./screens/settings/settings.tsx"), "Settings"),
});

const jobs = createRoute({
  getParentRoute: () => desk,
  path: "/jobs",
  component: lazyRouteComponent(() => import("./screens/jobs/jobs.tsx"), "Jobs"),
});

const routeTree = root.addChildren([
  signIn,
  desk.addChildren([
    today,
    coding,
    codeVisit,
    queries,
    claims,
    claim,
    visit,
    payments,
    payment,
    paper,
    work,
    frontDesk,
    deskPatient,
    newEstimate,
    payers,
    payer,
    registerPatient,
    patients,
    patient,
    codes,
    reports,
    files,
    money,
    people,
    person,
    account,
    audit,
    practice,
    practiceCase,
    allPractices,
    settings,
    jobs,
  ]),
]);

export const router = createRouter({ routeTree, defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
