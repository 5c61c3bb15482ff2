export { type Checker, type CheckerOptions, type CheckInput, createChecker } from './checker/create-checker.ts';
export { currentStage, type Stage } from './checker/current-stage.ts';
export {
  type AllowanceRule,
  type Basis,
  type DiskRule,
  defineAllowanceRule,
  defineDiskRule,
  defineFileRule,
  definePlanRule,
  type FileRule,
  type PlanRule,
  type Rule,
  type RuleExample,
} from './rule.ts';
export type { OptionValues, RuleOption } from './rule-option.ts';
export type { RuleSetting, RuleSettings } from './rule-settings.ts';
export { rules } from './rules.ts';
export { kindWords } from './wording/kind-words.ts';
