/** What kind of plan is billed (SBR09 of the 837), in words of our own. */
export const CLAIM_FILING_CODES = `
11 Other non-federal program
12 Preferred provider organization
13 Point of service plan
14 Exclusive provider organization
15 Indemnity insurance
16 Health maintenance organization for Medicare patients
17 Dental maintenance organization
AM Automobile medical
BL Blue Cross or Blue Shield
CH TRICARE
CI Commercial insurance
DS Disability
FI Federal employees program
HM Health maintenance organization
LM Liability medical
MA Medicare Part A
MB Medicare Part B
MC Medicaid
OF Other federal program
TV Title V
VA Veterans Affairs plan
WC Workers' compensation
ZZ Mutually defined or not known
`;

/** Who bears an adjustment (CAS01 of the 835), in words of our own. */
export const ADJUSTMENT_GROUPS = `
CO Contractual: the provider bears it
CR Correction of an earlier claim
OA Other: neither contract nor patient
PI Payer initiated: the payer sees no contract behind it
PR The patient bears it
`;
