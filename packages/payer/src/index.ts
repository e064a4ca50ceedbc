export type {
  SandboxIdentity,
  SandboxMember,
  SandboxPayerConfig,
  SandboxPlan,
} from "./sandbox-config.ts";
export { sandboxFeeTable } from "./sandbox-fees.ts";
export type { AdjudicatedClaim, ForwardBalance, SandboxHistory } from "./sandbox-history.ts";
export {
  createSandboxPayer,
  type ReceivedAt,
  type SandboxAnswer,
  type SandboxPayer,
} from "./sandbox-payer.ts";
export { sandboxPlan } from "./sandbox-plan.ts";
