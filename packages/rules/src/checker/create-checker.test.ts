import { type Fragment, type FragmentElement, join, type Plan, type Text } from '@rencana/model';
import { describe, expect, test } from 'vitest';
import { defineAllowanceRule, defineFileRule, definePlanRule, type FileRule, type PlanRule } from '../rule.ts';
import type { RuleSettings } from '../rule-settings.ts';
import { createChecker } from './create-checker.ts';

const text: Text = { id: 'Contoh.', en: 'Example.' };
const base = {
  family: 'test',
  severity: 'warning',
  summary: text,
  explanation: text,
  basis: { kind: 'judgement', text },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  examples: [],
} as const;

/** Reports every indicator at `target#0` of the kind of place given. */
function indicatorRule(code: string, path: string, more: Partial<PlanRule> = {}): PlanRule {
  const rule = definePlanRule({
    ...base,
    code,
    reads: ['indicator'],
    check({ indicator }, report) {
      for (const { id } of indicator) report({ element: id, path }, text, { needsWhole: path === 'name' });
    },
  });
  return { ...rule, ...more } as PlanRule;
}

const fileRule: FileRule = defineFileRule({
  ...base,
  code: 'file-rule',
  check({ problems }, file, report) {
    for (const { key } of problems) report({ file, key }, text);
  },
});

const element = (
  kind: FragmentElement['kind'],
  name: string,
  more: Partial<FragmentElement> = {},
): FragmentElement => ({
  id: name,
  kind,
  name,
  in: [],
  properties: [],
  ...more,
});

const fragment = (...elements: FragmentElement[]): Fragment => ({ elements, problems: [] });

const damagedAt = (key: string, ...elements: FragmentElement[]): Fragment => ({
  elements,
  problems: [{ code: 'syntax', message: text, key }],
});

const planFragment = fragment(element('plan', 'contoh'));
const indicators = fragment(element('indicator', 'ikm'));

function input(files: Readonly<Record<string, Fragment>>, previous?: Plan) {
  const list = Object.entries(files).map(([path, each]) => ({ path, fragment: each }));
  return { plan: join({ files: list, libraries: [] }, previous), files: list };
}

const codes = (findings: readonly { readonly code: string }[]): string[] => findings.map(({ code }) => code);

describe('createChecker', () => {
  test('runs nothing again while nothing changed, and gives the same answer', () => {
    const checker = createChecker({ rules: [fileRule, indicatorRule('a', 'target#0')] });
    const damaged = damagedAt('spbe!0', element('indicator', 'ikm'), element('indicator', 'spbe'));
    const first = input({ 'plan.rencana': planFragment, 'i.rencana': damaged });
    const findings = checker.check(first);
    expect(checker.runs()).toBe(2);
    expect(checker.check(input({ 'plan.rencana': planFragment, 'i.rencana': damaged }, first.plan))).toBe(findings);
    expect(checker.runs()).toBe(2);
  });

  test('runs a file rule only for a damaged file, and again only when its damage changed', () => {
    const checker = createChecker({ rules: [fileRule] });
    const damaged = damagedAt('ikm!0', element('indicator', 'ikm'));
    const first = input({ 'plan.rencana': planFragment, 'i.rencana': damaged });
    expect(codes(checker.check(first))).toEqual(['file-rule']);
    expect(checker.runs()).toBe(1);
    const moved = damagedAt('ikm!0', element('indicator', 'ikm'), element('sopd', 'dinkes'));
    checker.check(input({ 'plan.rencana': planFragment, 'i.rencana': moved }, first.plan));
    expect(checker.runs()).toBe(1);
    checker.check(input({ 'plan.rencana': planFragment, 'i.rencana': damagedAt('ikm!1') }, first.plan));
    expect(checker.runs()).toBe(2);
    expect(checker.check(input({ 'plan.rencana': planFragment, 'i.rencana': indicators }, first.plan))).toEqual([]);
    expect(checker.runs()).toBe(2);
  });

  test('runs a plan rule again only when a part that it reads changed', () => {
    const checker = createChecker({ rules: [indicatorRule('a', 'target#0')] });
    const first = input({ 'plan.rencana': planFragment, 'i.rencana': indicators });
    checker.check(first);
    const second = input(
      {
        'plan.rencana': planFragment,
        'i.rencana': indicators,
        's.rencana': fragment(element('sopd', 'dinkes')),
      },
      first.plan,
    );
    checker.check(second);
    expect(checker.runs()).toBe(1);
    checker.check(
      input({ 'plan.rencana': planFragment, 'i.rencana': fragment(element('indicator', 'spbe')) }, second.plan),
    );
    expect(checker.runs()).toBe(2);
  });

  test('gives the findings in one order, whatever the order of the files', () => {
    const rules = [fileRule, indicatorRule('a', 'target#0')];
    const one = createChecker({ rules }).check(input({ 'plan.rencana': planFragment, 'i.rencana': indicators }));
    const other = createChecker({ rules }).check(input({ 'i.rencana': indicators, 'plan.rencana': planFragment }));
    expect(other).toEqual(one);
  });

  test('lets the more specific rule speak alone at one entry', () => {
    const general = indicatorRule('general', 'target#0:at');
    const specific = indicatorRule('specific', 'target#0:value', { supersedes: ['general'] });
    const elsewhere = indicatorRule('general', 'target#1:value');
    const findings = createChecker({ rules: [general, specific, elsewhere] }).check(
      input({ 'plan.rencana': planFragment, 'i.rencana': indicators }),
    );
    expect(codes(findings)).toEqual(['specific', 'general']);
  });

  test.each([
    [undefined, ['early']],
    ['2', ['early']],
    ['3', ['early', 'late']],
  ])('with current-stage %s tells %j', (stage, expected) => {
    const plan = element('plan', 'contoh', {
      properties: stage
        ? [{ keyword: 'current-stage', value: { shape: 'number', number: { kind: 'number', number: stage } } }]
        : [],
    });
    const rules = [indicatorRule('early', 'target#0'), indicatorRule('late', 'target#1', { stage: 3 })];
    const findings = createChecker({ rules }).check(input({ 'plan.rencana': fragment(plan), 'i.rencana': indicators }));
    expect(codes(findings)).toEqual(expected);
  });

  test('goes on after a rule that throws, and names it', () => {
    const broken: PlanRule = {
      ...indicatorRule('broken', 'target#0'),
      check: () => {
        throw new Error('no such thing');
      },
    };
    const findings = createChecker({ rules: [broken, indicatorRule('a', 'target#0')] }).check(
      input({ 'plan.rencana': planFragment, 'i.rencana': indicators }),
    );
    expect(codes(findings)).toEqual(['internal-error', 'a']);
    expect(findings[0]?.message.en).toContain('“broken”');
  });

  test('does not tell what is missing while a part of the element cannot be read', () => {
    const damaged = damagedAt('ikm!0', element('indicator', 'ikm'), element('indicator', 'spbe'));
    const findings = createChecker({ rules: [indicatorRule('missing', 'name')] }).check(
      input({ 'plan.rencana': planFragment, 'i.rencana': damaged }),
    );
    expect(findings.map(({ place }) => place)).toEqual([{ element: 'contoh.spbe', path: 'name' }]);
  });

  test('is silent where the planner allows it with a reason, unless the language forbids it', () => {
    const allowed = element('indicator', 'ikm', {
      properties: [{ keyword: 'allow', value: { shape: 'allow', code: 'a', reason: ['Disepakati.'] } }],
    });
    const files = { 'plan.rencana': planFragment, 'i.rencana': fragment(allowed, element('indicator', 'spbe')) };
    const judged = createChecker({ rules: [indicatorRule('a', 'target#0')] }).check(input(files));
    expect(judged.map(({ place }) => place)).toEqual([{ element: 'contoh.spbe', path: 'target#0' }]);
    const strict = indicatorRule('a', 'target#0', { basis: { kind: 'language', text } });
    expect(createChecker({ rules: [strict] }).check(input(files))).toHaveLength(2);
  });

  test('allows nothing without a reason', () => {
    const files = {
      'plan.rencana': planFragment,
      'i.rencana': fragment(allowing(element('indicator', 'ikm'), 'a', ' ')),
    };
    expect(codes(createChecker({ rules: [indicatorRule('a', 'target#0')] }).check(input(files)))).toEqual(['a']);
  });

  test('hears nothing of the general case where the special one is allowed', () => {
    const rules = [
      indicatorRule('general', 'target#0'),
      indicatorRule('special', 'target#0', { supersedes: ['general'] }),
    ];
    const files = {
      'plan.rencana': planFragment,
      'i.rencana': fragment(allowing(element('indicator', 'ikm'), 'special')),
    };
    expect(createChecker({ rules }).check(input(files))).toEqual([]);
  });

  test.each([
    ['nothing is found', 'b', {}, ['unused']],
    ['something is found', 'a', {}, []],
    ['the rule is off', 'b', { b: { severity: 'off' } }, []],
    ['the rule is due later', 'late', {}, []],
    ['the rule is not known', 'lte', {}, ['unknown late']],
    ['the language forbids it', 'strict', {}, ['forbidden']],
  ] as const)('tells of an allowance where %s: %s', (_, code, settings, expected) => {
    const told: string[] = [];
    const allowances = defineAllowanceRule({
      ...base,
      code: 'allowances',
      check: (unused) => {
        for (const { problem, near } of unused) told.push([problem, near].filter(Boolean).join(' '));
      },
    });
    const silent: Partial<PlanRule> = { check: () => {} };
    const rules = [
      indicatorRule('a', 'target#0'),
      indicatorRule('b', 'target#0', silent),
      indicatorRule('late', 'target#0', { ...silent, stage: 3 }),
      indicatorRule('strict', 'target#0', { ...silent, basis: { kind: 'language', text } }),
      allowances,
    ];
    const files = { 'plan.rencana': planFragment, 'i.rencana': fragment(allowing(element('indicator', 'ikm'), code)) };
    createChecker({ rules }).check({ ...input(files), settings });
    expect(told).toEqual(expected);
  });

  test('leaves out that a property is missing where a rule made for it speaks about the element', () => {
    const general = indicatorRule('general', 'name', {
      check({ indicator }, report) {
        for (const { id } of indicator ?? [])
          for (const missing of ['owner', 'unit'])
            report({ element: id, path: 'name' }, text, { missing, subject: missing });
      },
    });
    const special = indicatorRule('special', 'owner', { tellsMissing: ['owner'] });
    const files = { 'plan.rencana': planFragment, 'i.rencana': indicators };
    const tell = (settings: RuleSettings) =>
      createChecker({ rules: [general, special] })
        .check({ ...input(files), settings })
        .map(({ code, subject }) => [code, subject].filter(Boolean).join(' '));
    expect(tell({})).toEqual(['general unit', 'special']);
    expect(tell({ special: { severity: 'off' } })).toEqual(['general owner', 'general unit']);
  });

  test('leaves out findings that are due only in a later stage than the rule', () => {
    const rule = indicatorRule('a', 'name', {
      check({ indicator }, report) {
        for (const { id } of indicator ?? []) report({ element: id, path: 'name' }, text, { from: 3 });
      },
    });
    const checked = input({ 'plan.rencana': planFragment, 'i.rencana': indicators });
    const checker = createChecker({ rules: [rule] });
    expect(checker.check({ ...checked, stage: 2 })).toEqual([]);
    expect(codes(checker.check({ ...checked, stage: 3 }))).toEqual(['a']);
    expect(checker.runs()).toBe(1);
  });

  test('gives findings the severity that is set, and switches on what is off by default', () => {
    const rules = [indicatorRule('a', 'target#0'), indicatorRule('shy', 'target#1', { offByDefault: true })];
    const checked = input({ 'plan.rencana': planFragment, 'i.rencana': indicators });
    const tell = (settings: RuleSettings) =>
      createChecker({ rules })
        .check({ ...checked, settings })
        .map(({ code, severity }) => `${code} ${severity}`);
    expect(tell({})).toEqual(['a warning']);
    expect(tell({ a: { severity: 'error' }, shy: { severity: 'hint' } })).toEqual(['a error', 'shy hint']);
    expect(tell({ a: { severity: 'off' } })).toEqual([]);
  });

  test('hands a rule the values of its options, and runs it again only when they change', () => {
    const seen: unknown[] = [];
    const rule = indicatorRule('a', 'target#0', {
      options: [{ name: 'months', summary: text, type: 'integer', default: 12, minimum: 1, maximum: 60 }],
      check: (_, __, options) => {
        seen.push(options);
      },
    });
    const checked = input({ 'plan.rencana': planFragment, 'i.rencana': indicators });
    const checker = createChecker({ rules: [rule] });
    checker.check(checked);
    checker.check({ ...checked, settings: { b: { severity: 'off' } } });
    checker.check({ ...checked, settings: { a: { severity: 'hint' } } });
    checker.check({ ...checked, settings: { a: { options: { months: 9 } } } });
    expect(seen).toEqual([{ months: 12 }, { months: 9 }]);
  });
});

function allowing(of: FragmentElement, code: string, reason = 'Disepakati.'): FragmentElement {
  return { ...of, properties: [{ keyword: 'allow', value: { shape: 'allow', code, reason: [reason] } }] };
}
