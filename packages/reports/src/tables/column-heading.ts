import { dateText } from '@rencana/document';
import { findMomentKind, findProperty, type KindName, kindNames, type PropertyDefinition } from '@rencana/model';
import { fundName, shortName } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** Words that head a column and are no property of the kind: parts of the header and figures. */
const words: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  title: { id: 'Judul', en: 'Title' },
  name: { id: 'Nama', en: 'Name' },
  dimension: { id: 'Dimensi', en: 'Dimension' },
  subdimension: { id: 'Subdimensi', en: 'Sub-dimension' },
  budget: { id: 'Anggaran', en: 'Budget' },
  ceiling: { id: 'Pagu', en: 'Ceiling' },
  spent: { id: 'Realisasi anggaran', en: 'Spent' },
  percent: { id: 'Kemajuan', en: 'Progress' },
  coverage: { id: 'Cakupan', en: 'Coverage' },
  intersections: { id: 'Irisan', en: 'Intersections' },
  reached: { id: 'Realisasi', en: 'Reached' },
  achievement: { id: 'Capaian', en: 'Achievement' },
  'original-target': { id: 'Target semula', en: 'Original target' },
  baseline: { id: 'Nilai awal', en: 'Baseline' },
  target: { id: 'Target', en: 'Target' },
  score: { id: 'Nilai', en: 'Score' },
};

const abbreviated = { id: 'singkatan', en: 'abbreviation' };

/** The headings of columns; an office and its short name side by side are told apart. */
export function columnHeadings(view: View, kind: KindName, paths: readonly string[]): readonly string[] {
  const headings = paths.map((path) => columnHeading(view, kind, path));
  return headings.map((heading, index) => {
    const isShort = paths[index]?.endsWith('.short') ?? false;
    const hasTwin = headings.some((other, at) => other === heading && paths[at] !== paths[index]);
    return isShort && hasTwin ? `${heading} (${view.say(abbreviated)})` : heading;
  });
}

/** The heading of a column: `Anggaran 2024`, `Pemilik`, `Risiko: mitigasi`; what follows a fund's name keeps it. */
function columnHeading(view: View, kind: KindName, path: string): string {
  const [word = '', ...rest] = path.split('.');
  const property = findProperty(kind, word);
  const head = words[word] ? view.say(words[word]) : property ? propertyName(view, property) : word;
  return [head, ...restWords(view, property, rest)].reduce((text, part) =>
    /^\d/.test(part) ? `${text} ${part}` : `${text}: ${part}`,
  );
}

function restWords(view: View, property: PropertyDefinition | undefined, rest: readonly string[]): readonly string[] {
  const [word, ...more] = rest;
  if (word === undefined) return [];
  if (findMomentKind(word)) return [findMomentKind(word) === 'year' ? word : dateText(word, view.language)];
  const inner = property?.block?.properties.find(({ keyword }) => keyword === word);
  if (inner) return [lowerFirst(propertyName(view, inner)), ...restWords(view, inner, more)];
  const target = kindNames.find((kind) => property?.to?.includes(kind) && findProperty(kind, word));
  // The short name of an office is only another way to print the office.
  if (property?.shape === 'references' && rest.join('.') === 'short') return [];
  if (property?.shape === 'references' && (target || words[word]))
    return [lowerFirst(columnHeading(view, target ?? 'plan', rest.join('.')))];
  return [nameOfFund(view, word), ...restWords(view, undefined, more)];
}

/** The name that a report has for a fund or dimension, else the word as written. */
function nameOfFund(view: View, word: string): string {
  const named = view.findNamed(word);
  if (!named) return word;
  const reference = { name: word, id: named.id };
  return named.type === 'fund' ? fundName(view, reference) : shortName(view, reference);
}

/** In Indonesian the term that a planner looks for first, in English the keyword. */
function propertyName(view: View, { keyword, texts }: PropertyDefinition): string {
  const name = view.language === 'id' ? (texts.terms[0] ?? keyword) : keyword.replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
