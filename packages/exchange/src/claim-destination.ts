/** A file on its way to a partner. Its name is its one identity: the same file sent again is the same file. */
export interface PartnerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where claims go: the sandbox payer, a folder, a clearinghouse. */
export interface ClaimDestination {
  /** Such as `sandbox` or `folder:outbox`. */
  readonly id: string;
  /** Claims that a machine accepted may go here and nowhere else. */
  readonly isSandbox: boolean;
  /**
   * Hands the file over and answers what the partner gave back at once: nothing for a folder, every answer for the
   * sandbox. A rejected promise means that nobody can tell whether the partner has it.
   */
  deliver(file: PartnerFile): Promise<readonly PartnerFile[]>;
}
