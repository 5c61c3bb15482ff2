import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readText } from '@rencana/language';
import { kindNames, kinds, type PropertyDefinition } from '@rencana/model';
import { describe, expect, test } from 'vitest';
import { saidConstructs } from './said-constructs.ts';

const root = path.resolve(import.meta.dirname, '../..');
const reference = readFileSync(path.join(root, 'docs/language.md'), 'utf8');
const examples = [...reference.matchAll(/^```rencana\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
const facts = reference.slice(reference.indexOf('## Dari fakta ke tulisan'));
const constructs = [...facts.matchAll(/^\|.*\|(.*)\|$/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, construct = '']) => construct),
);

const folder = path.join(root, 'examples');
const plans = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.rencana'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));
const said = saidConstructs([...examples, ...plans].map((text) => readText(text).fragment));

describe('the reference of the language', () => {
  test('has an example for every kind', () => {
    expect(examples.length).toBeGreaterThan(kindNames.length);
    for (const kind of kindNames)
      expect(
        examples.some((text) => text.startsWith(`${kind} `)),
        kind,
      ).toBe(true);
  });

  test.each(examples.map((text) => [text.split('\n')[0], text]))('reads without a problem: %s', (_, text = '') => {
    const { fragment } = readText(text);
    expect(fragment.problems).toEqual([]);
    expect(fragment.elements.length).toBeGreaterThan(0);
    expect(JSON.stringify(fragment.elements)).not.toContain('"kind":"malformed"');
  });

  test('says every property of every kind and block in both languages', () => {
    const sections = new Map(reference.split(/^#{3,4} /m).map((part) => [part.slice(0, part.indexOf('\n')), part]));
    const missing = kindNames.flatMap((kind) =>
      kinds[kind].properties.flatMap((property) =>
        isCommon(property)
          ? []
          : [
              ...missingFrom(sections.get(kind), property, kind),
              ...(property.block?.properties ?? []).flatMap((inner) =>
                missingFrom(sections.get(`${kind}.${property.keyword}`), inner, `${kind}.${property.keyword}`),
              ),
            ],
      ),
    );
    expect(missing).toEqual([]);
  });
});

/** The forms of all kinds by their section, the first block of each. */
const forms = new Map(
  kindNames.map((kind) => {
    const section = reference.slice(reference.indexOf(`\n### ${kind}\n`));
    return [kind, /```rencana\n([\s\S]*?)```/.exec(section)?.[1] ?? ''] as const;
  }),
);

describe('the form of a kind', () => {
  test('says nothing that the form of another kind says', () => {
    const owners = new Map<string, string[]>();
    for (const [kind, form] of forms)
      for (const [, prose = ''] of form.matchAll(/"([^"]{12,})"/g))
        owners.set(prose, [...(owners.get(prose) ?? []), kind]);
    const isCarrier = (kind: string): boolean => ['programme', 'action', 'quickwin'].includes(kind);
    const shared = [...owners].filter(([, kinds]) => new Set(kinds).size > 1 && !kinds.every(isCarrier));
    expect(shared).toEqual([]);
  });

  test('fits to its kind: units, grades and directions of an index, the date of the regulation, its own title', () => {
    expect(forms.get('indicator')).toMatch(/kind +index[\s\S]*unit +"poin"[\s\S]*direction +up/);
    expect(forms.get('regulation')).toMatch(/subject +"Sistem Pemerintahan Berbasis Elektronik"/);
    expect(forms.get('library')).not.toMatch(/vision|leader|wave/);
  });
});

describe('the table from facts to text', () => {
  test('covers the stages, the decrees, quick wins, indicators, actions and the evaluation', () => {
    expect(constructs.length).toBeGreaterThan(200);
  });

  test.each([...new Set(constructs)])('names a construct that exists: %s', (construct) => {
    expect(findProblem(construct)).toBeUndefined();
  });

  test.each([...new Set(constructs)])('has an example of %s, in the reference or in a plan', (construct) => {
    expect(said).toContain(construct);
  });

  test('leaves no property of any kind out', () => {
    const named = (path: string): boolean =>
      constructs.some(
        (construct) => construct === path || (/^[ .]/.test(construct.slice(path.length)) && construct.startsWith(path)),
      );
    expect(kindNames.flatMap((kind) => propertyPaths(kind)).filter((each) => !named(each))).toEqual([]);
  });

  test.each([
    ['indicator.colour', 'indicator has no colour'],
    ['indikator', 'there is no kind indikator'],
    ['decree.member.role = king', 'king is not a word of decree.member.role'],
    ['decree.member.colour', 'decree.member has no colour'],
  ])('would not let %s pass', (construct, problem) => {
    expect(findProblem(construct)).toBe(problem);
  });
});

function isCommon({ keyword }: PropertyDefinition): boolean {
  return keyword === 'english' || keyword === 'allow';
}

/** All properties of a kind and of its blocks; a library shares the properties of a plan, which the table names there. */
function propertyPaths(kind: keyof typeof kinds): string[] {
  const owner = kind === 'library' ? 'plan' : kind;
  return kinds[kind].properties
    .filter((property) => !isCommon(property))
    .flatMap(({ keyword, block }) => [
      `${owner}.${keyword}`,
      ...(block?.properties ?? []).map((inner) => `${owner}.${keyword}.${inner.keyword}`),
    ]);
}

function missingFrom(section: string | undefined, { keyword, texts }: PropertyDefinition, owner: string): string[] {
  const row = section?.split('\n').find((line) => line.startsWith(`| \`${keyword}\``));
  return row?.includes(texts.id) && row.includes(texts.en) ? [] : [`${owner}.${keyword}`];
}

/** Why a construct such as `decree.member.role = patron` does not exist; nothing where it does. */
function findProblem(construct: string): string | undefined {
  const [path = '', word] = construct.split(' = ');
  const [kindName = '', ...keywords] = path.split('.');
  const kind = kindNames.find((name) => name === kindName);
  if (!kind) return `there is no kind ${kindName}`;
  let properties = kinds[kind].properties;
  let owner: string = kind;
  let property: PropertyDefinition | undefined;
  for (const keyword of keywords) {
    property = properties.find((candidate) => candidate.keyword === keyword);
    if (!property) return `${owner} has no ${keyword}`;
    owner = `${owner}.${keyword}`;
    properties = property.block?.properties ?? [];
  }
  return word === undefined || Object.hasOwn(property?.words ?? {}, word)
    ? undefined
    : `${word} is not a word of ${path}`;
}
