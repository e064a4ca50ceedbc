/** Why a claim is held, as the server knows it and as a person reads it. */
export const HOLD_REASONS = [
  ["authorization", "an authorization is awaited"],
  ["coverage", "the coverage is being verified"],
  ["records", "records are being collected"],
  ["coding", "a coder looks at the codes again"],
  ["payer", "the payer asked to wait"],
  ["patient", "the patient asked not to bill the plan"],
] as const;
