import type { Document } from '@rencana/document';
import { libraryTexts, readText } from '@rencana/language';
import { join, type Language, type PlanParts } from '@rencana/model';
import { type Report, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { examplePlans } from '../language/example-plans.ts';

/** The reports that are asked for in English too. */
const names = ['quickwin-profiles', 'indicator-book', 'executive-summary'];

/** Keys of the document model whose strings nobody reads. */
const hidden = new Set(
  'kind role tone id target place align style iso language of numbering density ordered direction'.split(' '),
);

/** Words that both languages have, names, and the word that stands for the prose of the plan. */
const shared = new Set(
  `zz no kotawaringin timur contoh smart city governance branding economy living society environment quick win wins qw
  rupiah rp digital program media model internet outcome output total target status data april november september swot
  apbd apbn csr`.split(/\s+/),
);

const isNumeral = (word: string): boolean => /^[ivx]+$/.test(word);

/** The parts of an example without prose of its own: what is left in its documents the reports say, and the libraries. */
function partsWithoutProse(name: string): PlanParts {
  const example = examplePlans.find((each) => each.name === name);
  if (!example) throw new Error(`There is no example "${name}".`);
  const files = [...example.files].map(([path, text]) => ({ path, fragment: readText(withoutProse(text)).fragment }));
  const libraries = libraryTexts.map(({ name: library, path, text }) => ({
    name: library,
    files: [{ path, fragment: readText(text).fragment }],
  }));
  return join({ files, libraries }).parts;
}

/** Every word between quotes becomes `zz`, but for the name of the region and what is mentioned. */
function withoutProse(text: string): string {
  const lines = text.replace(/^\s*\/\/.*$/gm, '');
  return lines.replace(/"""[\s\S]*?"""|"[^"\n]*"/g, (quoted) =>
    quoted.startsWith('"Kabupaten ')
      ? quoted
      : quoted.replace(/\[\[[^\]]*\]\]|\p{L}[\p{L}\p{M}]*/gu, (word) => (word.startsWith('[[') ? word : 'zz')),
  );
}

function wordsOf(report: Report, parts: PlanParts, language: Language): ReadonlySet<string> {
  const document: Document = report.build(parts, { language, errors: [], findings: [] });
  const words = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (hidden.has(key)) return;
    if (typeof value === 'string') for (const [word] of value.toLowerCase().matchAll(/\p{L}{2,}/gu)) words.add(word);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, each] of Object.entries(value)) walk(each, Array.isArray(value) ? key : inner);
  };
  walk(document, '');
  return words;
}

describe.each(names)('the English %s', (name) => {
  const report = reports.find((each) => each.name === name) as Report;

  test.each(['kotawaringin-timur', 'minimal'])('of %s has no word of the Indonesian one', (example) => {
    const parts = partsWithoutProse(example);
    const indonesian = wordsOf(report, parts, 'id');
    const english = wordsOf(report, parts, 'en');
    expect(indonesian).toContain('indikator');
    expect([...english].filter((word) => indonesian.has(word) && !shared.has(word) && !isNumeral(word))).toEqual([]);
  });
});
