// Takes a picture of every screen, light, dark and at the width of a phone, of the invented practice, and writes
// docs/tour.md around them. Names of screens as arguments take the pictures of those alone. Look at each picture
// afterwards: nothing may overflow, overlap or stay empty.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startPractice } from "../apps/server/dist/index.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "docs", "tour");

const LOOKS = [
  { name: "light", viewport: { width: 1200, height: 760 }, colorScheme: "light" },
  { name: "dark", viewport: { width: 1200, height: 760 }, colorScheme: "dark" },
  { name: "phone", viewport: { width: 390, height: 844 }, colorScheme: "light" },
];

/** A payment with a fault in BPR01. */
const FAULTY_835 = [
  `ISA*00*${" ".repeat(10)}*00*${" ".repeat(10)}*ZZ*PLAN${" ".repeat(11)}*ZZ*LARKFIELD${" ".repeat(6)}*260320*0900*^*00501*000000001*0*T*:`,
  "GS*HP*PLAN*LARKFIELD*20260320*0900*1*X*005010X221A1",
  "ST*835*0001",
  "BPR*?*0*C*NON************20260320",
  "TRN*1*T77*1999999999",
  "N1*PR*PLAIN PLAN",
  "SE*5*0001",
  "GE*1*1",
  "IEA*1*000000001",
  "",
].join("~");

/** Name, title, what one sees, how to get there (a path, or steps on the page). */
const SCREENS = [
  [
    "sign-in",
    "Sign in",
    "By login and password with a one-time code, or by the link that the server prints when it starts.",
    { path: "/sign-in", signedOut: true },
  ],
  [
    "today",
    "Today",
    "What waits, what is owed and how the months went; every figure opens what it counts.",
    { path: "/", shows: "Claims by state" },
  ],
  [
    "front-desk",
    "Front desk",
    "Who comes today, whether the plan holds, what to take, and which visits still bring no charge.",
    { path: "/front-desk", shows: "Comes for" },
  ],
  [
    "register",
    "Registering a person",
    "Whoever may be the same person is shown while the form is filled in, with the reasons.",
    {
      path: "/patients/new",
      shows: "May be the same person",
      fill: [
        ["Last name", "Brightwater"],
        ["First name", "Leonor"],
        ["Birth date", "1996-04-23"],
      ],
      settles: "birth date is the same",
    },
  ],
  [
    "desk-patient",
    "A person at the desk",
    "Who they are, who answers for the account, what the plan said and what it means for today.",
    { path: "/front-desk/patient-0003", shows: "Out-of-pocket maximum" },
  ],
  [
    "estimate",
    "An estimate",
    "What planned services will cost, shared by the plan's answer, each figure with its reason.",
    {
      path: "/front-desk/patient-0003/estimate",
      shows: "Nothing is planned yet.",
      fill: [
        ["Main service", "Office visit and X-ray of the shoulder"],
        ["Diagnoses", "I10"],
        ["Code of service 1", "99214"],
      ],
      settles: "Together",
    },
  ],
  [
    "coding-queue",
    "Coding queue",
    "Signed notes that wait for a coder, the longest waiting first.",
    { path: "/coding", shows: "Came for" },
  ],
  [
    "coding",
    "Coding workbench",
    "The note with the words behind each code, the codes in the order of the claim, the edits as they would run, the level of the visit and the code book. No amount is on this screen.",
    { path: "/coding/V00433", shows: "Level of the visit" },
  ],
  [
    "coding-why",
    "The why of a code",
    "Every code says which words, which rule and which release it rests on.",
    { path: "/coding/V00433", shows: "Level of the visit", press: { role: "button", name: /^Why: code/ } },
  ],
  [
    "questions",
    "Questions to a provider",
    "What coders ask, with the note's own words; the answer is signed as an addendum.",
    { path: "/queries", shows: "What the note says", roles: ["provider"] },
  ],
  [
    "claims",
    "Claims",
    "All claims with filters that the server answers, and views under names.",
    { path: "/claims", shows: "Date of service" },
  ],
  [
    "claims-chosen",
    "Many claims at once",
    "Chosen by keyboard; sent, held with a reason, released or given to somebody in one request.",
    { path: "/claims?states=ready", shows: "Date of service", keys: ["x", "j", "x"], settles: "chosen" },
  ],
  [
    "claim",
    "A claim",
    "Lines, edits, where it has been, what the payer answered and every cent.",
    { path: "/claims?states=denied", firstRow: true, shows: "Where it has been" },
  ],
  [
    "claim-correct",
    "Correcting a claim",
    "Who moves next, the forecast, and what a biller may mend; what was there before is kept.",
    {
      path: "/claims?states=ready",
      firstRow: true,
      shows: "Where it has been",
      keys: ["c"],
      settles: "Save",
    },
  ],
  [
    "claim-837",
    "The 837 explained",
    "The claim's part of the file as it was sent, segment by segment.",
    {
      path: "/claims?states=paid",
      firstRow: true,
      shows: "Where it has been",
      press: { role: "button", name: "837 explained" },
    },
  ],
  [
    "visit",
    "A visit's journey",
    "From the signed note to the bill, as it was kept.",
    { path: "/visits/V00001", shows: "Every cent" },
  ],
  [
    "remittances",
    "Remittances",
    "Payments, and the files that wait for a person.",
    { path: "/payments", shows: "Check or trace" },
  ],
  [
    "payment",
    "A payment",
    "The proof that it adds up, and what became of each claim.",
    { path: "/payments", link: /^EFT[0-9A-Z]{10,}/, shows: "Balance proof" },
  ],
  [
    "payment-match",
    "Matching by hand",
    "A claim payment whose claim is not known: the claims that fit, with how sure that is.",
    {
      path: "/payments",
      link: /^EFT550001/,
      shows: "Balance proof",
      press: { role: "button", name: /^Match/ },
      settles: "No claim fits.",
    },
  ],
  [
    "paper",
    "A paper remittance",
    "Keyed line by line under the same proof as an 835.",
    {
      path: "/payments/paper",
      shows: "Lines of the paper",
      fill: [
        ["Check number", "40117"],
        ["Check date", "2026-03-30"],
        ["Amount", "80.00"],
        ["Claim number, row 1", "CW0000377"],
        ["Service, row 1", "99213-25"],
        ["Served, row 1", "2026-03-04"],
        ["Charge, row 1", "128.00"],
        ["Paid, row 1", "80.00"],
        ["Adjusted, row 1", "CO-45 28.00"],
      ],
      // The label's text holds the names of the payers, too.
      choose: [/^Payer/, 1],
      settles: "a difference of $20.00",
    },
  ],
  [
    "work",
    "Denials and work",
    "What somebody must answer, the nearest deadline first.",
    { path: "/work", shows: "What to do" },
  ],
  [
    "work-detail",
    "A denial",
    "Why it is there, what people found out, and the appeal packet.",
    {
      path: "/work",
      shows: "What to do",
      press: { role: "button", name: /^Verify/ },
      settles: "Write it down",
    },
  ],
  [
    "money-credits",
    "Money: credits",
    "Money of somebody else: whose, how old, the 60 days of the law, and what to do about it.",
    { path: "/money?view=credits", shows: "60-day clock" },
  ],
  [
    "money-requests",
    "Money: payers' requests",
    "Letters for records, audits and demands, the nearest day first.",
    { path: "/money?view=requests", shows: "ADR-20417" },
  ],
  [
    "money-bank",
    "Money: the bank",
    "What the bank received against what was announced; each difference is listed.",
    { path: "/money?view=bank", shows: "Deposits, the latest first" },
  ],
  [
    "money-days",
    "Money: day close",
    "What the close of a day would say, the closed days, and the books of any day.",
    { path: "/money?view=days", shows: "Both sides sum to the same" },
  ],
  [
    "money-agencies",
    "Money: agencies",
    "What waits for a decision, what agencies collect, and the files that told them.",
    { path: "/money?view=agencies", shows: "Files to agencies" },
  ],
  [
    "money-policy",
    "Money: the patients' policy",
    "Bills, small balances, discounts and plans; whom another policy would touch tonight.",
    {
      path: "/money?view=policy",
      shows: "Whom it would touch tonight",
      fill: [["Least balance that is billed", "40"]],
      settles: "treated otherwise",
    },
  ],
  [
    "money-moving-in",
    "Money: moving in",
    "What an earlier system left open, checked line by line before it is taken over.",
    { path: "/money?view=moving-in", shows: "open-at-2025-09-30.csv" },
  ],
  [
    "patients",
    "Patients",
    "By name, birth date or account, with what is owed.",
    { path: "/patients", shows: "Patient owes" },
  ],
  [
    "patient",
    "A patient's account",
    "Coverage, statements, and the ledger of each visit.",
    { path: "/patients/patient-0031", shows: "Owes now" },
  ],
  [
    "reports",
    "Reports: key figures",
    "Each figure with what was divided by what, and the published one beside it.",
    { path: "/reports", shows: "Net collection rate" },
  ],
  [
    "report-receivables",
    "Reports: receivables by age",
    "By who owes or by provider, from the service, the sending or the day it became theirs, today or at the end of a past day; an amount opens its lines.",
    { path: "/reports?view=aging&open=patient", shows: "together" },
  ],
  [
    "report-payers",
    "Reports: payer scorecard",
    "How each payer pays: how fast, how much of what was charged, how often it denies and takes back.",
    { path: "/reports?view=payers", shows: "Paid of charged" },
  ],
  [
    "report-write-offs",
    "Reports: write-offs",
    "What nobody pays, by why; each amount opens its movements, each movement has its reason.",
    {
      path: "/reports?view=write-offs",
      shows: "Movements",
      press: { role: "button", name: /what is behind it$/ },
      settles: "together",
    },
  ],
  [
    "files",
    "Files",
    "Any X12 file is checked, explained and answered without being taken in.",
    {
      path: "/files",
      shows: "X12 file",
      upload: ["X12 file", "march.835", FAULTY_835],
      settles: "see what was found",
    },
  ],
  [
    "payers",
    "Payers",
    "Whom the practice bills, with the latest contract of each.",
    { path: "/payers", shows: "Latest contract" },
  ],
  [
    "payer",
    "A payer",
    "Who it is, what it asks of claims, what is expected of it, how its answers are dealt with, and who changed what.",
    { path: "/payers/payer-sandbox", shows: "Exhibit A" },
  ],
  [
    "payer-contract",
    "A new contract",
    "Tried on recent claims while it is typed: what it would allow, beside what holds now and what the payer allowed.",
    {
      path: "/payers/payer-sandbox",
      shows: "Exhibit A",
      press: { role: "button", name: /^New contract/ },
      fill: [
        ["Contract", "Agreement from April"],
        ["Holds from", "2026-04-01"],
        ["Value of clause 1", "65"],
      ],
      settles: "instead of",
      scrolls: "instead of",
    },
  ],
  [
    "reasons",
    "What reasons mean",
    "The practice's own rows above the standard ones; a new one runs the latest payments again without posting.",
    {
      path: "/payers?view=reasons",
      shows: "It says",
      press: { role: "button", name: "New row" },
      fill: [
        ["Reason code", "45"],
        ["Holds from", "2026-04-01"],
        ["Why", "Agreed by letter of March 12"],
      ],
      choose: ["As", 1],
      settles: "would go elsewhere",
    },
  ],
  [
    "fees",
    "Fees",
    "What the practice charges by the day it begins, from the grid, a file or Medicare's schedule; tried on last month.",
    {
      path: "/payers?view=fees",
      shows: "Fee for one unit",
      fill: [
        ["Begin on", "2026-05-01"],
        ["New fee of 99213", "195.00"],
        ["New fee of 99214", "270.00"],
      ],
      settles: "instead of",
    },
  ],
  [
    "rules",
    "Rules for claims",
    "The practice's own, written in a form of the catalogue of fields; tried on the claims that are there.",
    {
      path: "/payers?view=rules",
      shows: "Why, by whom",
      press: { role: "button", name: "New rule" },
      fill: [
        ["Name", "Venipuncture needs a note"],
        ["For visits from", "2026-04-01"],
        ["Values of condition 1", "99213, 99214"],
        ["What is wrong and what to do", "Look whether the visit was long enough."],
        ["Why there is this rule", "Audit of the first quarter"],
      ],
      settles: "It would catch",
    },
  ],
  [
    "code-sets",
    "Code sets",
    "The releases at hand, the dates they answer for, and the book of any date.",
    { path: "/codes", shows: "Releases at hand" },
  ],
  [
    "jobs",
    "Jobs",
    "Long work with how far it is, what came of it, and another try for what failed.",
    {
      path: "/jobs",
      shows: "Do the work of the night",
      press: { role: "button", name: "Do the work of the night now" },
      settles: "The seals and the ledger hold",
    },
  ],
  [
    "practice",
    "Practice",
    "Cases for those who learn, with how one did.",
    { path: "/practice", shows: "Asks for" },
  ],
  [
    "practice-case",
    "A practice case",
    "The same workbench with nothing proposed; graded, each code is told why it is right or wrong.",
    { path: "/practice/acute-05", shows: "Start azithromycin" },
  ],
  [
    "class",
    "A class",
    "For teachers: who stands where, by which mistakes, and which cases are hard.",
    { path: "/practice?view=class", shows: "Cases, the hardest first" },
  ],
  [
    "all-practices",
    "All practices",
    "One queue over every practice for which somebody works; a row opens at its own practice.",
    { path: "/all-practices", shows: "What to do" },
  ],
  [
    "settings",
    "Settings: the practice",
    "What every claim and statement says of the practice; the tax id by its ending alone.",
    { path: "/settings", shows: "Billing address" },
  ],
  [
    "settings-locations",
    "Settings: locations",
    "Where patients are seen; a claim names the place when it is not the billing address.",
    {
      path: "/settings?view=locations",
      shows: "Larkfield East",
      press: { role: "button", name: "Larkfield East" },
      settles: "CLIA number",
    },
  ],
  [
    "settings-enrolments",
    "Settings: enrolments",
    "How the practice and each clinician stand with each payer, and what comes as a file.",
    { path: "/settings?view=enrolments", shows: "Prairie Mutual" },
  ],
  [
    "settings-changes",
    "Settings: who changed what",
    "By the names of the fields; what stood in them is not kept.",
    { path: "/settings?view=changes", shows: "Location added" },
  ],
  [
    "people",
    "People",
    "Who may sign in, as what, and how their way in stands.",
    { path: "/people", shows: "Signs in by" },
  ],
  [
    "person",
    "A person's way in",
    "Login, password, device, sessions and keys, each to be ended.",
    { path: "/people/tess.arbogast", shows: "Way in" },
  ],
  [
    "account",
    "One's own account",
    "Password, one-time codes, sessions and keys for programs.",
    { path: "/account", shows: "A new key for a program" },
  ],
  [
    "audit",
    "Audit",
    "Who opened what, searched by patient, person and day; the record proves itself.",
    {
      path: "/audit",
      shows: "Whose record",
      press: { role: "button", name: "Verify the record" },
      settles: "as they were sealed",
    },
  ],
  [
    "palette",
    "Go to anything",
    "A screen, a patient or a claim by a few letters.",
    { path: "/claims", shows: "Date of service", keys: ["Control+k"], type: "und", settles: "Patients" },
  ],
  [
    "keys",
    "The keyboard",
    "Every key of the screen in one place.",
    { path: "/coding/V00433", shows: "Level of the visit", keys: ["?"] },
  ],
];

const named = process.argv.slice(2);
const isWanted = ([screen]) => named.length === 0 || named.includes(screen);
const given = process.env.CLAIMWRIGHT_HOME;
const home = given ?? mkdtempSync(join(tmpdir(), "claimwright-tour-"));
const practice = await startPractice({
  home,
  host: "127.0.0.1",
  port: 0,
  site: join(root, "apps", "web", "dist", "site"),
  tell: (line) => process.stderr.write(`${line}\n`),
});
try {
  mkdirSync(folder, { recursive: true });
  for (const look of LOOKS) await shootAll(look);
  writeFileSync(join(root, "docs", "tour.md"), tour());
} finally {
  await practice.close();
  if (given === undefined) rmSync(home, { recursive: true, force: true });
}

async function shootAll({ name, ...options }) {
  const { context, close } = await openBrowser(options);
  const page = await context.newPage();
  await signIn(page);
  for (const [screen, , , steps] of SCREENS.filter(isWanted)) {
    if (steps.signedOut) continue;
    if (steps.roles !== undefined) await signIn(page, steps.roles);
    await show(page, steps);
    await page.screenshot({ path: join(folder, `${screen}-${name}.png`) });
    if (steps.roles !== undefined) await signIn(page);
  }
  if (SCREENS.filter(isWanted).some(([, , , { signedOut }]) => signedOut))
    await shootSignIn(context, page, name);
  await close();
  process.stderr.write(`${name}: ${SCREENS.filter(isWanted).length} screens\n`);
}

async function signIn(page, roles) {
  await page.goto(practice.signInLink(roles));
  await page.getByRole("navigation").waitFor();
}

async function shootSignIn(context, page, name) {
  await context.clearCookies();
  await page.goto(`${practice.address}/sign-in`);
  await page.getByLabel("Password").waitFor();
  await page.screenshot({ path: join(folder, `sign-in-${name}.png`) });
}

async function show(
  page,
  { path, shows, firstRow, link, press, upload, keys = [], fill = [], choose, type, settles, scrolls },
) {
  await page.goto(practice.address + path);
  if (firstRow) await page.getByRole("row").nth(1).click();
  if (link !== undefined) await page.getByRole("link", { name: link }).first().click();
  await page.getByText(shows).first().waitFor();
  if (press !== undefined) await page.getByRole(press.role, { name: press.name }).first().click();
  if (upload !== undefined) {
    const [label, name, text] = upload;
    const buffer = Buffer.from(text);
    await page.getByLabel(label).last().setInputFiles({ name, mimeType: "text/plain", buffer });
  }
  for (const [label, text] of fill) await page.getByLabel(label, { exact: true }).fill(text);
  for (const key of keys) await page.keyboard.press(key);
  if (choose !== undefined)
    await page.getByLabel(choose[0], { exact: true }).selectOption({ index: choose[1] });
  if (type !== undefined) await page.keyboard.type(type);
  if (settles !== undefined) await page.getByText(settles).last().waitFor();
  if (scrolls !== undefined) await page.getByText(scrolls).last().scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(250);
}

/** The same browser as the end-to-end tests; a script cannot import their TypeScript. */
async function openBrowser(options) {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const { chromium: driver } = await import("playwright-core");
  const profile = mkdtempSync(join(tmpdir(), "claimwright-browser-"));
  const context = await driver.launchPersistentContext(profile, {
    executablePath: await chromium.executablePath(),
    headless: true,
    reducedMotion: "reduce",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
    ...options,
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function tour() {
  const sections = SCREENS.map(
    ([name, title, says]) =>
      `## ${title}\n${says}\n\n| light | dark | phone |\n|---|---|---|\n| ![${title}, light](tour/${name}-light.png) | ![${title}, dark](tour/${name}-dark.png) | ![${title}, phone](tour/${name}-phone.png) |\n`,
  );
  return `# A tour of the workbench\nThe invented practice that \`npm start\` opens. The pictures are taken by \`npm run screenshots\`; all people are invented.\n\n${sections.join("\n")}`;
}
