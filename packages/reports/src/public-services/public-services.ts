import type { BlockDraft } from '@rencana/document';
import type { Service } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { abbreviationBlocks } from '../frame/abbreviations.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { defineReport } from '../report.ts';
import { serviceTable } from '../services/service-table.ts';
import { type DimensionGroup, groupByDimension } from '../view/group-by-dimension.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { type PublicServicesParts, publicServicesParts } from './public-services-parts.ts';
import { serviceSheet } from './service-sheet.ts';

const texts = {
  title: {
    id: 'Layanan Publik Sebelum dan Sesudah Smart City',
    en: 'Public Services Before and After the Smart City',
  },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Buku Pendukung', en: 'Companion Volume' },
  cover: { id: 'Layanan Publik\nSebelum dan Sesudah', en: 'Public Services\nBefore and After' },
  summary: { id: 'Ringkasan Layanan', en: 'Summary of the Services' },
  sheets: { id: 'Perubahan Setiap Layanan', en: 'How Each Service Changes' },
  closing: { id: 'Penutup', en: 'Closing' },
  lead: {
    id: (region: string, count: string) =>
      `Smart City ${region} meningkatkan ${count} layanan publik. Keadaan sekarang dan keadaan yang dituju dirangkum pada `,
    en: (region: string, count: string) =>
      `The Smart City of ${region} improves ${plural(count, 'public service')}. What they are and what they are to be is summed up in `,
  },
  none: {
    id: 'Layanan publik yang ditingkatkan belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No public services have been named at the time of writing.',
  },
  closingText: {
    id: 'Perangkat daerah penyelenggara melaporkan kemajuan setiap layanan kepada Tim Pelaksana Smart City.',
    en: 'The agencies report the progress of each service to the implementing team.',
  },
} as const;

/** The public services: what they are, what they are to be, what carries the change and how it is measured. */
export const publicServices = defineReport({
  name: 'public-services',
  title: texts.title,
  summary: {
    id: 'Keadaan sekarang dan yang dituju setiap layanan publik, kegiatan yang membawanya, dan indikatornya.',
    en: 'The existing and desired state of each public service, the actions that carry it and its indicators.',
  },
  sections: ['abbreviations', 'summary', 'services', 'closing'],
  languages: ['id', 'en'],
  reads: publicServicesParts,
  build(parts, options) {
    const view = createView(parts, options);
    const groups = groupByDimension(view, inOrder(view, parts.service));
    return assemble(view, {
      subject: view.say(texts.title),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      lists: (shown) => abbreviationBlocks(view, parts, shown),
      body: [...summary(view, parts, groups), ...sheets(view, parts, groups), ...closing(view, groups)],
    });
  },
});

type Groups = readonly DimensionGroup<Service>[];

function summary(view: View, parts: PublicServicesParts, groups: Groups): readonly BlockDraft[] {
  if (!wantsSection(view, 'summary')) return [];
  const head = heading(1, 'summary', view.say(texts.summary));
  const told = narrativeBlocks(view, parts.narrative, { section: 'services', level: 3 });
  const shown = serviceTable(
    view,
    groups.flatMap(({ elements }) => elements),
  );
  if (!shown) return [head, ...told, paragraph(view.say(texts.none)), ...identityBlocks(view)];
  const count = groups.reduce((sum, { elements }) => sum + elements.length, 0);
  const lead = view.say(texts.lead)(regionName(view), countWord(count, view.language));
  return [head, ...told, paragraph(lead, reference('service-table'), '.'), shown, ...identityBlocks(view)];
}

function sheets(view: View, parts: PublicServicesParts, groups: Groups): readonly BlockDraft[] {
  if (!wantsSection(view, 'services') || groups.length === 0) return [];
  return [
    heading(1, 'services', view.say(texts.sheets)),
    ...groups.flatMap(({ title, tone, dimension, elements }) => [
      heading(
        2,
        `services-of-${dimension?.element.name ?? 'others'}`,
        title,
        dimension ? { tone, place: placeOf(dimension.element) } : {},
      ),
      ...elements.flatMap((service) => serviceSheet(view, parts, service)),
    ]),
  ];
}

function closing(view: View, groups: Groups): readonly BlockDraft[] {
  if (!wantsSection(view, 'closing') || groups.length === 0) return [];
  return [heading(1, 'closing', view.say(texts.closing)), paragraph(view.say(texts.closingText)), signatures(view)];
}
