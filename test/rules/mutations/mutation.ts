import type { Random } from './random.ts';

/** One way to spoil a sound plan, made for one rule. */
export interface Mutation {
  /** The rule that must find it. */
  readonly code: string;
  /** What else may be found, because the same defect deserves it or hides what others rest on. */
  readonly explains?: readonly string[];
  /** A neighbouring plan that the defect needs. */
  readonly besides?: string;
  /** The plan with one defect, drawn from those that are possible. */
  readonly spoil: (text: string, random: Random) => string;
}
