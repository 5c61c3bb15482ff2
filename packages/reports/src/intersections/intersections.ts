import type { BlockDraft, InlineDraft } from '@rencana/document';
import { betweenOf, type Intersection, type IntersectionPair } from '@rencana/model';
import { heading, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { intersectionGraph } from '../drawing/intersection-graph.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { defineReport } from '../report.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { coordinatorTable } from './coordinator-table.ts';
import { derivedTable } from './derived-table.ts';
import { intersectionMatrix } from './intersection-matrix.ts';
import { carriersId, intersectionSheet } from './intersection-sheet.ts';
import { type IntersectionsParts, intersectionsParts } from './intersections-parts.ts';

const texts = {
  subject: { id: 'Irisan Antardimensi', en: 'Intersections Between Dimensions' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Buku Pendukung', en: 'Companion Volume' },
  cover: { id: 'Irisan\nAntardimensi', en: 'Intersections\nBetween Dimensions' },
  matrix: { id: 'Matriks Irisan', en: 'Matrix of Intersections' },
  lead: {
    id: (region: string) =>
      `Satu program, kegiatan, atau quick win Smart City ${region} dapat melayani lebih dari satu dimensi. Irisan itu digambarkan pada `,
    en: (region: string) =>
      `One programme, action or quick win of the Smart City of ${region} may serve more than one dimension. Such intersections are drawn in `,
  },
  counted: { id: ' dan dihitung menurut pasangan dimensi pada ', en: ' and counted by pair of dimensions in ' },
  coordinators: { id: 'Koordinator', en: 'Who Coordinates' },
  coordinatorLead: {
    id: (count: string) =>
      `Sebanyak ${count} irisan disepakati untuk dikoordinasikan bersama. Koordinator setiap irisan disajikan pada `,
    en: (count: string) => `It was agreed to coordinate ${plural(count, 'intersection')} jointly, see `,
  },
  sheets: { id: 'Lembar Irisan', en: 'Sheets' },
  sheetLead: {
    id: 'Setiap irisan yang disepakati dijelaskan dalam satu lembar: dimensi yang bertemu, koordinatornya, hal yang dipakai bersama, dan unsur yang mewujudkannya.',
    en: 'Each intersection that was agreed on has a sheet: the dimensions that meet, who coordinates, what is shared, and what carries it.',
  },
  carriers: { id: ' Unsur yang mewujudkannya disajikan pada ', en: ' What carries them is listed in ' },
  until: { id: ' sampai dengan ', en: ' to ' },
  derived: { id: 'Irisan Menurut Pasangan Dimensi', en: 'Intersections by Pair' },
  derivedLead: {
    id: 'Selain yang disepakati, irisan diturunkan dari rencana: unsur yang tercatat pada dua dimensi, atau yang menggerakkan indikator dimensi lain. Seluruhnya disajikan pada ',
    en: 'Besides those agreed on, intersections follow from the plan: what stands in two dimensions, or moves an indicator of another one. All of them are listed in ',
  },
  none: {
    id: 'Irisan antardimensi belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No intersections have been set at the time of writing.',
  },
  approval: { id: 'Lembar Persetujuan', en: 'Approval' },
  approvalText: {
    id: 'Irisan antardimensi ini disepakati sebagai dasar koordinasi antarperangkat daerah dalam pelaksanaan masterplan.',
    en: 'The agencies coordinate the carrying out of the plan by these intersections.',
  },
} as const;

/** Where dimensions meet: graph and matrix, who coordinates, a sheet for each, and what follows from the plan. */
export const intersections = defineReport({
  name: 'intersections',
  title: texts.subject,
  summary: {
    id: 'Graf dan matriks irisan, koordinator, satu lembar untuk setiap irisan, dan irisan turunan.',
    en: 'Graph and matrix of intersections, who coordinates, a sheet for each, and the derived ones.',
  },
  sections: ['matrix', 'coordinators', 'sheets', 'derived', 'approval'],
  languages: ['id', 'en'],
  reads: intersectionsParts,
  build(parts, options) {
    const view = createView(parts, options);
    const ids = new Set(view.dimensions.map(({ element }) => element.id));
    const pairs = parts.intersections.filter(({ first, second }) => ids.has(first) && ids.has(second));
    const tied = pairs.filter(({ strength }) => strength > 0);
    const declared = inOrder(view, parts.intersection).filter((each) =>
      betweenOf(each, parts).some((id) => ids.has(id)),
    );
    const isEmpty = tied.length === 0 && declared.length === 0;
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      body: isEmpty
        ? [heading(1, 'matrix', view.say(texts.matrix)), paragraph(view.say(texts.none)), ...identityBlocks(view)]
        : [
            ...matrixChapter(view, parts, pairs, declared),
            ...(wantsSection(view, 'sheets') ? sheetChapter(view, parts, declared) : []),
            ...(wantsSection(view, 'derived') ? derivedChapter(view, tied) : []),
            ...(wantsSection(view, 'approval') ? approvalChapter(view) : []),
          ],
    });
  },
});

function matrixChapter(
  view: View,
  parts: IntersectionsParts,
  pairs: readonly IntersectionPair[],
  declared: readonly Intersection[],
): readonly BlockDraft[] {
  const matrix = wantsSection(view, 'matrix')
    ? [
        paragraph(
          view.say(texts.lead)(regionName(view)),
          reference('intersection-graph'),
          view.say(texts.counted),
          reference('intersection-matrix'),
          '.',
        ),
        ...identityBlocks(view),
        ...narrativeBlocks(view, parts.narrative, { section: 'intersections', level: 3 }),
        intersectionGraph(view, pairs, 'intersection-graph'),
        intersectionMatrix(view, pairs),
      ]
    : [];
  const coordinators =
    wantsSection(view, 'coordinators') && declared.length > 0
      ? [
          heading(2, 'coordination', view.say(texts.coordinators)),
          paragraph(
            view.say(texts.coordinatorLead)(countWord(declared.length, view.language)),
            reference('coordinators'),
            '.',
          ),
          coordinatorTable(view, declared),
        ]
      : [];
  const content = [...matrix, ...coordinators];
  return content.length === 0 ? [] : [heading(1, 'matrix', view.say(texts.matrix)), ...content];
}

function sheetChapter(view: View, parts: IntersectionsParts, declared: readonly Intersection[]): readonly BlockDraft[] {
  if (declared.length === 0) return [];
  return [
    heading(1, 'sheets', view.say(texts.sheets)),
    paragraph(view.say(texts.sheetLead), ...carrierPointers(view, declared)),
    ...declared.flatMap((intersection) => intersectionSheet(view, parts, intersection)),
  ];
}

/** Where the tables of what carries the intersections stand; nothing without any. */
function carrierPointers(view: View, declared: readonly Intersection[]): readonly (InlineDraft | string)[] {
  const carried = declared.filter(({ through }) => through.some((each) => view.find(each)));
  const [first] = carried;
  const last = carried.at(-1);
  if (!first || !last) return [];
  const until = first === last ? [] : [view.say(texts.until), reference(carriersId(last))];
  return [view.say(texts.carriers), reference(carriersId(first)), ...until, '.'];
}

function derivedChapter(view: View, tied: readonly IntersectionPair[]): readonly BlockDraft[] {
  if (tied.length === 0) return [];
  return [
    heading(1, 'derived', view.say(texts.derived)),
    paragraph(view.say(texts.derivedLead), reference('derived-table'), '.'),
    derivedTable(view, tied),
  ];
}

function approvalChapter(view: View): readonly BlockDraft[] {
  return [
    heading(1, 'approval', view.say(texts.approval), { unnumbered: true }),
    paragraph(view.say(texts.approvalText)),
    signatures(view),
  ];
}
