import type { Text } from '@rencana/model';

/** A limit of a rule that the configuration may change; its page, the schema and the check are made from it. */
export interface RuleOption<Name extends string = string> {
  /** As the configuration names it, in kebab-case: `months`. `severity` is taken. */
  readonly name: Name;
  /** What it limits and in which unit, as a sentence. */
  readonly summary: Text;
  readonly type: 'integer' | 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** The values of the options of one rule by name; those that nobody set have their default. */
export type OptionValues<Name extends string = string> = Readonly<Record<Name, number>>;
