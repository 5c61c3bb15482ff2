import type { Severity } from '@rencana/model';
import type { Rule } from './rule.ts';
import type { OptionValues } from './rule-option.ts';

/** What a plan wants of one rule; what is missing stays as the rule has it. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  /** Values of its options by name. */
  readonly options?: OptionValues;
}

/** The wishes of a plan by code of rule. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

const noValues: OptionValues = {};

/** The severity that a rule has in a plan: all findings get it, or each its own where nothing is set. */
export function severityIn(rule: Rule, settings: RuleSettings): Severity | 'off' | undefined {
  return ownSetting(rule, settings)?.severity ?? (rule.offByDefault ? 'off' : undefined);
}

/** The values that a rule checks with; the same object while the settings are the same. */
export function optionValuesIn(rule: Rule, settings: RuleSettings): OptionValues {
  if (!rule.options) return noValues;
  const known = valuesOf.get(rule)?.get(settings);
  if (known) return known;
  const set = ownSetting(rule, settings)?.options ?? {};
  const values = Object.fromEntries(rule.options.map(({ name, default: initial }) => [name, set[name] ?? initial]));
  const remembered = valuesOf.get(rule) ?? new WeakMap<RuleSettings, OptionValues>();
  valuesOf.set(rule, remembered.set(settings, values));
  return values;
}

const valuesOf = new WeakMap<Rule, WeakMap<RuleSettings, OptionValues>>();

function ownSetting(rule: Rule, settings: RuleSettings): RuleSetting | undefined {
  return Object.hasOwn(settings, rule.code) ? settings[rule.code] : undefined;
}
