export { assertMayGo } from "./assert-may-go.ts";
export type { ClaimDestination, PartnerFile } from "./claim-destination.ts";
