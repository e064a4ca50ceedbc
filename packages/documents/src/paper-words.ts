import type { ReceiptFacts } from "./patient-papers.ts";

/** The fixed words of receipts, itemised bills, superbills and estimates in one language. */
export interface PaperWords {
  readonly receipt: string;
  readonly receiptNumber: string;
  readonly received: string;
  readonly methods: Readonly<Record<ReceiptFacts["method"], string>>;
  readonly credit: string;
  readonly thanks: string;
  readonly itemizedBill: string;
  readonly superbill: string;
  readonly estimate: string;
  readonly account: string;
  readonly date: string;
  readonly code: string;
  readonly service: string;
  readonly units: string;
  readonly charge: string;
  readonly paid: string;
  readonly paidAndOff: string;
  readonly owed: string;
  readonly total: string;
  readonly expected: string;
  readonly birthDate: string;
  readonly provider: string;
  readonly billing: string;
  readonly taxNumber: string;
  readonly place: string;
  readonly diagnosis: string;
  readonly title: string;
  readonly mainService: string;
  readonly scheduled: string;
  readonly separately: string;
  readonly rights: string;
  readonly estimateRights: readonly string[];
}

export const PAPER_WORDS: Readonly<Record<"en" | "es", PaperWords>> = {
  en: {
    receipt: "Receipt",
    receiptNumber: "Receipt number",
    received: "Received",
    methods: { cash: "cash", check: "check", card: "card", "bank-debit": "bank debit" },
    credit: "Kept as your credit",
    thanks: "Thank you.",
    itemizedBill: "Itemized bill",
    superbill: "Superbill for your insurer",
    estimate: "Good-faith estimate of expected charges",
    account: "Account",
    date: "Date",
    code: "Code",
    service: "Service",
    units: "Units",
    charge: "Charge",
    paid: "Paid",
    paidAndOff: "Paid, taken off",
    owed: "You owe",
    total: "Total",
    expected: "Expected",
    birthDate: "Date of birth",
    provider: "Provider",
    billing: "Billed by",
    taxNumber: "tax number",
    place: "Place of service",
    diagnosis: "Diagnosis",
    title: "Title",
    mainService: "Main service",
    scheduled: "Scheduled for",
    separately: "These must be scheduled apart, and you can ask for an estimate of each:",
    rights: "What you should know",
    estimateRights: [
      "This is an estimate. What you need may turn out differently on the day, and the bill with it.",
      "It is not a contract. You need not get these services here.",
      "If you are billed $400 or more above this estimate by a provider on it, you may dispute the bill within 120 days of receiving it: see www.cms.gov/nosurprises or call 1-800-985-3059. Disputing will not lower the quality of your care.",
      "Keep this estimate: you may need it to dispute a bill.",
    ],
  },
  es: {
    receipt: "Recibo",
    receiptNumber: "Número de recibo",
    received: "Recibido",
    methods: { cash: "efectivo", check: "cheque", card: "tarjeta", "bank-debit": "débito bancario" },
    credit: "Queda a su favor",
    thanks: "Gracias.",
    itemizedBill: "Factura detallada",
    superbill: "Comprobante para su aseguradora",
    estimate: "Estimación de buena fe de los cargos esperados",
    account: "Cuenta",
    date: "Fecha",
    code: "Código",
    service: "Servicio",
    units: "Unidades",
    charge: "Cargo",
    paid: "Pagado",
    paidAndOff: "Pagado y descontado",
    owed: "Usted debe",
    total: "Total",
    expected: "Esperado",
    birthDate: "Fecha de nacimiento",
    provider: "Profesional",
    billing: "Facturado por",
    taxNumber: "número fiscal",
    place: "Lugar del servicio",
    diagnosis: "Diagnóstico",
    title: "Título",
    mainService: "Servicio principal",
    scheduled: "Programado para",
    separately: "Esto debe programarse por separado y puede pedir una estimación de cada uno:",
    rights: "Lo que debe saber",
    estimateRights: [
      "Esto es una estimación. Lo que usted necesite puede resultar distinto ese día, y la factura también.",
      "No es un contrato. No está obligado a recibir estos servicios aquí.",
      "Si un profesional de esta lista le factura $400 o más por encima de esta estimación, puede disputar la factura dentro de los 120 días de recibirla: visite www.cms.gov/nosurprises o llame al 1-800-985-3059. Disputar no empeora la calidad de su atención.",
      "Guarde esta estimación: puede necesitarla para disputar una factura.",
    ],
  },
};
