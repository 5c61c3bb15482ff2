/** One measurement beside what it is measured against, both of the same run. */
export interface Row {
  readonly what: string;
  /** Milliseconds, or megabytes where the name says so. */
  readonly milliseconds: number;
  readonly against: string;
  readonly ratio: number;
  readonly atMost?: number;
}
