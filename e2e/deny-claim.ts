import type { Page } from "playwright-core";

interface Line {
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly charge: number;
  readonly dateOfService: string;
}

/** Lets the payer deny an accepted claim as not necessary, by paper that somebody who may post money keys. */
export async function denyClaim(page: Page): Promise<void> {
  const at = (path: string): string => new URL(`/api/practices/larkfield-family${path}`, page.url()).href;
  const get = async <T>(path: string): Promise<T> => (await page.request.get(at(path))).json() as Promise<T>;
  const { rows } = await get<{ rows: { claimId: string }[] }>("/claims?states=accepted&limit=1");
  const { claim } = await get<{ claim: { controlNumber: string; lines: Line[] } }>(
    `/claims/${rows[0]?.claimId}`,
  );
  const { payers } = await get<{ payers: { id: string }[] }>("/payments/payers");
  const response = await page.request.post(at("/payments/paper"), {
    data: {
      payerId: payers[0]?.id,
      checkNumber: "NOPAY-1",
      checkDate: "2026-03-30",
      checkAmount: 0,
      rows: claim.lines.map(({ procedureCode, modifiers, charge, dateOfService }) => ({
        patientControlNumber: claim.controlNumber,
        procedureCode,
        modifiers,
        dateOfService,
        charge,
        paid: 0,
        adjustments: [{ group: "CO", reason: "50", amount: charge }],
      })),
    },
  });
  if (!response.ok()) throw new Error(`the denial was not posted: ${response.status()}`);
}
