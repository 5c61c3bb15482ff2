export { type Checker, type CheckerOptions, type CheckInput, createChecker } from './checker/create-checker.ts';
export { currentStage, type Stage } from './checker/current-stage.ts';
export {
  type Basis,
  defineFileRule,
  definePlanRule,
  type FileRule,
  type PlanRule,
  type Rule,
  type RuleExample,
} from './rule.ts';
export { rules } from './rules.ts';
