import type { BlockDraft, RowDraft, Tone } from '@rencana/document';
import type { Readiness } from '@rencana/model';
import { paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { chip, reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { AnalysisParts } from './analysis-parts.ts';

const texts = {
  lead: {
    id: (count: string) =>
      `Kesiapan daerah dikaji melalui ${count} butir menurut unsur struktur, infrastruktur, suprastruktur, alam, dan budaya, sebagaimana disajikan pada `,
    en: (count: string) =>
      `The readiness of the region was studied in ${plural(count, 'point')} by structure, infrastructure, superstructure, nature and culture, see `,
  },
  result: {
    id: (told: string) => ` Hasilnya: ${told}.`,
    en: (told: string) => ` The result: ${told}.`,
  },
  condition: {
    id: (count: string, condition: string) => `${count} butir dinilai ${condition.toLowerCase()}`,
    en: (count: string, condition: string) => `${count} ${condition.toLowerCase()}`,
  },
  open: {
    id: (aspects: string) => ` Unsur ${aspects} belum dikaji.`,
    en: (aspects: string) => ` Not studied yet: ${aspects}.`,
  },
  caption: { id: 'Kesiapan daerah menurut unsur', en: 'Readiness of the region by aspect' },
  summary: {
    id: 'Setiap baris satu butir kesiapan dengan keadaan sekarang, keadaan yang dituju, dan penilaiannya.',
    en: 'One point a row, with its existing and desired state and its rating.',
  },
  columns: {
    id: ['Butir kesiapan', 'Keadaan sekarang', 'Keadaan yang dituju', 'Kesiapan'],
    en: ['Point', 'Existing state', 'Desired state', 'Readiness'],
  },
  others: { id: 'Unsur lain', en: 'Others' },
  none: {
    id: 'Kesiapan daerah belum dikaji pada saat dokumen ini disusun.',
    en: 'The readiness of the region has not been studied at the time of writing.',
  },
} as const;

type Aspect = NonNullable<Readiness['aspect']>;

const aspects = Object.keys(vocabulary.aspect) as readonly Aspect[];
const conditions = ['good', 'fair', 'low'] as const;
const tones: Readonly<Record<(typeof conditions)[number], Tone>> = { good: 'good', fair: 'warning', low: 'bad' };
const widths = [22, 30, 30, 12];

/** The readiness of the region by aspect in words and as a table; a sentence where nothing was studied. */
export function readinessBlocks(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  const told = narrativeBlocks(view, parts.narrative, { section: 'readiness', level: 3 });
  const all = inOrder(view, parts.readiness);
  if (all.length === 0) return told.length > 0 ? told : [paragraph(view.say(texts.none))];
  const lead = view.say(texts.lead)(countWord(all.length, view.language));
  return [
    ...told,
    paragraph(lead, reference('readiness-table'), '.', resultText(view, all), openText(view, all)),
    table({
      id: 'readiness-table',
      caption: view.say(texts.caption),
      summary: view.say(texts.summary),
      columns: view.say(texts.columns).map((title, index) => ({ title, width: widths[index] ?? 20 })),
      rows: [...aspects, undefined].flatMap((aspect) => groupRows(view, aspect, all)),
    }),
  ];
}

/** `satu butir dinilai baik, tiga butir dinilai cukup, dan satu butir dinilai kurang`. */
function resultText(view: View, all: readonly Readiness[]): string {
  const counts = conditions.flatMap((condition) => {
    const count = all.filter((each) => each.condition === condition).length;
    const word = view.say(vocabulary.condition[condition]);
    return count === 0 ? [] : [view.say(texts.condition)(countWord(count, view.language), word)];
  });
  return counts.length === 0 ? '' : view.say(texts.result)(enumerate(counts, view.language));
}

function openText(view: View, all: readonly Readiness[]): string {
  const open = aspects.filter((aspect) => all.every((each) => each.aspect !== aspect));
  const names = open.map((aspect) => view.say(vocabulary.aspect[aspect]).toLowerCase());
  return names.length === 0 ? '' : view.say(texts.open)(enumerate(names, view.language));
}

function groupRows(view: View, aspect: Aspect | undefined, all: readonly Readiness[]): readonly RowDraft[] {
  const members = all.filter((each) => each.aspect === aspect);
  if (members.length === 0) return [];
  const title = view.say(aspect ? vocabulary.aspect[aspect] : texts.others);
  return [
    { role: 'group', tone: 'neutral', cells: [cell(title, { colspan: widths.length })] },
    ...members.map((each) => row(view, each)),
  ];
}

function row(view: View, readiness: Readiness): RowDraft {
  const { existing, desired, condition } = readiness;
  return {
    role: 'body',
    place: placeOf(readiness),
    cells: [
      cell(titleOf(readiness, view.language), { header: true }),
      cell(existing ? proseInlines(view, existing) : '–'),
      cell(desired ? proseInlines(view, desired) : '–'),
      cell(condition ? [chip(tones[condition], view.say(vocabulary.condition[condition]))] : '–'),
    ],
  };
}
