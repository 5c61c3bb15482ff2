import type { ClosedWord, PropertyDefinition, Shape } from '../../../packages/model/src/index.ts';

/** The names of the value forms, as the introduction explains them. */
const names: Readonly<Record<Shape, string>> = {
  prose: 'teks · prose',
  number: 'angka · number',
  range: 'rentang · range',
  moment: 'waktu · moment',
  span: 'jangka waktu · span',
  value: 'nilai apa saja · any value',
  references: 'nama · name',
  closed: 'salah satu · one of',
  words: 'kata · word',
  paths: 'jalur · path',
  series: 'deret · series',
  'fund-series': 'sumber dana dan uang per tahun · fund and money by year',
  'dimension-number': 'dimensi dan angka · dimension and number',
  allow: 'kode aturan dan alasan · rule and reason',
  conditions: 'syarat · condition',
  block: 'blok · block',
};

/** How the value of a property is written: its form, what it may name, its closed words. */
export function valueForm({ shape, list, to, words }: PropertyDefinition): string {
  const name = list ? `${names[shape]}, …` : names[shape];
  if (shape === 'closed') return `${name}: ${closedWords(words ?? {})}`;
  if (shape !== 'references' || !to) return name;
  return `${name} → ${to.length > 12 ? 'unsur apa saja · any element' : codes(to)}`;
}

/** The closed words with the Indonesian ones that parse too, and with what documents print where that is neither. */
function closedWords(words: Readonly<Record<string, ClosedWord>>): string {
  return Object.entries(words)
    .map(([word, { id, twins }]) => {
      const isSaid = [word, ...twins].includes(id.toLowerCase().replace(/ /g, '-'));
      const explained = [...(isSaid ? [] : [id]), ...(twins.length > 0 ? [`juga ${codes(twins)}`] : [])];
      return explained.length > 0 ? `\`${word}\` (${explained.join('; ')})` : `\`${word}\``;
    })
    .join(', ');
}

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
