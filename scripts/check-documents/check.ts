/** One statement about one file: what must hold, and what was found where it does not. */
export interface Check {
  readonly file: string;
  readonly claim: string;
  /** Faults in sentences; none means that the claim holds. */
  readonly faults: readonly string[];
}
