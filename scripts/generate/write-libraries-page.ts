import { libraryTexts } from '../../packages/language/src/library/generated/library-texts.ts';
import { readText } from '../../packages/language/src/read-text.ts';
import type { FragmentElement, Malformed, Prose } from '../../packages/model/src/fragment.ts';

interface Section {
  readonly kind: string;
  readonly heading: string;
}

/** What a plan takes from a library, in the order of the page; dimensions hold their sub-dimensions. */
const sections: readonly Section[] = [
  { kind: 'dimension', heading: 'Dimensi dan subdimensi · Dimensions and sub-dimensions' },
  { kind: 'fund', heading: 'Sumber dana · Funds' },
  { kind: 'indicator', heading: 'Indikator · Indicators' },
  { kind: 'document', heading: 'Dokumen · Documents' },
  { kind: 'regulation', heading: 'Regulasi · Regulations' },
  { kind: 'evaluation', heading: 'Penilaian · Evaluations' },
  { kind: 'requirement', heading: 'Syarat · Requirements' },
];

/** `docs/libraries.md`: the names and titles that each library of the product gives, in both languages. */
export function writeLibrariesPage(): string {
  const libraries = libraryTexts.map(({ text }) => readText(text).fragment.elements);
  const parts = [
    '<!-- Dibuat oleh `npm run generate` dari packages/language/src/library. Jangan diubah di sini. -->',
    '# Pustaka · Libraries',
    'Nama yang dibawa setiap pustaka bawaan. Tulis `uses` dengan nama pustaka di `plan.rencana`, lalu pakai nama di kolom pertama; subdimensi ditulis dengan dimensinya, misalnya `governance.public-service`. Cara memakainya ada di [acuan bahasa](language.md#nama-dan-pustaka--names-and-libraries).',
    '*The names that each library of the product brings. Write `uses` with the name of the library in `plan.rencana`, then use the names of the first column; a sub-dimension is written with its dimension, such as `governance.public-service`. How they are used is told in the [reference](language.md#nama-dan-pustaka--names-and-libraries).*',
    [
      '| Pustaka · Library | Judul | Title |',
      '|---|---|---|',
      ...libraries.flatMap(([library]) => (library ? [row(`[${library.name}](#${library.name})`, library)] : [])),
    ].join('\n'),
    ...libraries.flatMap(librarySection),
  ];
  return `${parts.join('\n\n')}\n`;
}

function librarySection([library, ...elements]: readonly FragmentElement[]): readonly string[] {
  if (!library) return [];
  const english = englishOf(library);
  return [
    `## ${library.name}`,
    english ? `${proseOf(library.title)} · *${english}*` : proseOf(library.title),
    ...sections.flatMap((section) => kindTable(section, elements)),
  ];
}

function kindTable({ kind, heading }: Section, elements: readonly FragmentElement[]): readonly string[] {
  const shown = elements.filter((element) => element.kind === kind);
  if (shown.length === 0) return [];
  const rows = shown.flatMap((element) => [
    row(`\`${element.name}\``, element),
    ...elements.filter((each) => isPartOf(each, element)).map((each) => row(`\`${element.name}.${each.name}\``, each)),
  ]);
  return [`**${heading}**`, ['| Nama · Name | Judul | Title |', '|---|---|---|', ...rows].join('\n')];
}

function isPartOf(element: FragmentElement, { kind, name }: FragmentElement): boolean {
  return kind === 'dimension' && element.kind === 'subdimension' && name !== undefined && element.in[0] === name;
}

function row(name: string, element: FragmentElement): string {
  return `| ${name} | ${cell(proseOf(element.title))} | ${cell(englishOf(element))} |`;
}

function englishOf({ properties }: FragmentElement): string {
  const value = properties.find(({ keyword }) => keyword === 'english')?.value;
  return value?.shape === 'prose' ? proseOf(value.prose) : '';
}

/** Titles of libraries are plain: they mention nothing. */
function proseOf(prose: Prose | Malformed | undefined): string {
  return prose && !('kind' in prose) ? prose.filter((piece) => typeof piece === 'string').join('') : '';
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
