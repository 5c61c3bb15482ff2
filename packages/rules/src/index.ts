export {
  type Basis,
  defineFileRule,
  definePlanRule,
  type FileRule,
  type PlanRule,
  type Rule,
  type RuleExample,
} from './rule.ts';
