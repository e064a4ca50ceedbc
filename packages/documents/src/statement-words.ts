/** The fixed words of a patient's bill in one language. */
export interface StatementWords {
  readonly locale: "en-US" | "es-US";
  readonly title: string;
  readonly statementDate: string;
  readonly dueDate: string;
  readonly account: string;
  readonly amountDue: string;
  readonly visitWith: (provider: string) => string;
  readonly patient: string;
  readonly billedTo: string;
  readonly service: string;
  readonly charge: string;
  readonly discount: string;
  readonly planPaid: string;
  readonly other: string;
  readonly youPaid: string;
  readonly withPlan: string;
  readonly youOwe: string;
  readonly visitTotal: string;
  readonly whyYours: string;
  readonly nothingDue: string;
  readonly howToPay: string;
  readonly payTo: string;
  readonly questions: (phone: string) => string;
  readonly slip: string;
  readonly amountEnclosed: string;
  readonly page: (page: number, pages: number) => string;
}

export const STATEMENT_WORDS: Readonly<Record<"en" | "es", StatementWords>> = {
  en: {
    locale: "en-US",
    title: "Your bill",
    statementDate: "Date of this bill",
    dueDate: "Please pay by",
    account: "Account",
    amountDue: "You owe",
    visitWith: (provider) => `Visit with ${provider}`,
    patient: "Patient",
    billedTo: "Billed to",
    service: "What was done",
    charge: "Charge",
    discount: "Discount",
    planPaid: "Plan paid",
    other: "Other",
    youPaid: "You paid",
    withPlan: "With plan",
    youOwe: "You owe",
    visitTotal: "This visit",
    whyYours: "Why the rest is yours:",
    nothingDue: "You owe nothing now.",
    howToPay: "How to pay",
    payTo: "Make checks payable to",
    questions: (phone) => `Questions about this bill? Call ${phone}.`,
    slip: "Please send this part with your payment",
    amountEnclosed: "Amount enclosed",
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
  es: {
    locale: "es-US",
    title: "Su factura",
    statementDate: "Fecha de esta factura",
    dueDate: "Pague antes del",
    account: "Cuenta",
    amountDue: "Usted debe",
    visitWith: (provider) => `Consulta con ${provider}`,
    patient: "Paciente",
    billedTo: "Facturado a",
    service: "Qué se hizo",
    charge: "Cargo",
    discount: "Descuento",
    planPaid: "Pagó el plan",
    other: "Otros",
    youPaid: "Usted pagó",
    withPlan: "En el plan",
    youOwe: "Usted debe",
    visitTotal: "Esta consulta",
    whyYours: "Por qué le corresponde el resto:",
    nothingDue: "Por ahora no debe nada.",
    howToPay: "Cómo pagar",
    payTo: "Haga los cheques a nombre de",
    questions: (phone) => `¿Preguntas sobre esta factura? Llame al ${phone}.`,
    slip: "Envíe esta parte con su pago",
    amountEnclosed: "Cantidad incluida",
    page: (page, pages) => `Página ${page} de ${pages}`,
  },
};
