import type { BlockDraft } from '@rencana/document';
import { heading, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { abbreviationBlocks } from '../frame/abbreviations.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { periodText, regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { defineReport } from '../report.ts';
import { shortName } from '../view/short-name.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { agencyChapter } from './agency-chapter.ts';
import { agencyPlanParts } from './agency-plan-parts.ts';
import { type AgencyWork, agencyWorks, hasWork } from './agency-work.ts';
import { summaryTable } from './summary-table.ts';

const texts = {
  subject: { id: 'Rencana Aksi Perangkat Daerah', en: 'Action Plan of the Agencies' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Rencana Aksi', en: 'Action Plan' },
  cover: { id: 'Rencana Aksi\nPerangkat Daerah', en: 'Action Plan\nof the Agencies' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  lead: {
    id: (region: string, period: string, count: string) =>
      `Dokumen ini memuat apa yang harus dikerjakan setiap perangkat daerah ${region} untuk melaksanakan Masterplan Smart City${period && ` ${period}`}: tugas, kegiatan, anggaran, quick win, orang yang ditugasi, dan isian yang masih harus dilengkapi. Sebanyak ${count} perangkat daerah mendapat satu bab masing-masing; beban kerjanya dirangkum pada `,
    en: (region: string, period: string, count: string) =>
      `This document tells each agency of ${region} what it has to do to carry out the Smart City master plan${period && ` ${period}`}: duties, actions, budget, quick wins, the persons named, and what it still has to fill in. Chapters follow for ${plural(count, 'agency', 'agencies')}; the work is summed up in `,
  },
  idle: {
    id: (names: string) => `Perangkat daerah yang belum mendapat tugas dalam rencana ini adalah ${names}.`,
    en: (names: string) => `The plan asks nothing yet of ${names}.`,
  },
  none: {
    id: 'Tugas perangkat daerah belum ditetapkan pada saat dokumen ini disusun.',
    en: 'The plan gives no work to agencies at the time of writing.',
  },
  approval: { id: 'Lembar Persetujuan', en: 'Approval' },
  approvalText: {
    id: 'Rencana aksi ini menjadi acuan perangkat daerah dalam menyusun rencana kerja dan anggaran tahunannya.',
    en: 'The agencies draw up their yearly plans and budgets by this action plan.',
  },
} as const;

/** The action plan of every agency: a summary, then a chapter for each. */
export const agencyPlan = defineReport({
  name: 'agency-plan',
  title: texts.subject,
  summary: {
    id: 'Satu bab bagi setiap perangkat daerah: tugas, kegiatan, anggaran, quick win, penugasan, dan kekurangannya.',
    en: 'A chapter for each agency: duties, actions, budget, quick wins, persons named, and what it still owes.',
  },
  sections: [
    'abbreviations',
    'summary',
    'duties',
    'actions',
    'quickwins',
    'support',
    'indicators',
    'services',
    'persons',
    'remarks',
    'owed',
    'approval',
  ],
  languages: ['id', 'en'],
  reads: agencyPlanParts,
  build(parts, options) {
    const view = createView(parts, options);
    const works = agencyWorks(view, parts);
    const busy = works.filter(hasWork);
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      lists: (shown) => abbreviationBlocks(view, parts, shown),
      body: [
        ...(wantsSection(view, 'summary') ? summaryChapter(view, works, busy) : []),
        ...busy.flatMap((work) => agencyChapter(view, parts, work)),
        ...(wantsSection(view, 'approval') && busy.length > 0 ? approvalChapter(view) : []),
      ],
    });
  },
});

function summaryChapter(view: View, works: readonly AgencyWork[], busy: readonly AgencyWork[]): readonly BlockDraft[] {
  const head = heading(1, 'summary', view.say(texts.summary));
  if (busy.length === 0) return [head, paragraph(view.say(texts.none)), ...identityBlocks(view)];
  const lead = view.say(texts.lead)(regionName(view), periodText(view), countWord(busy.length, view.language));
  const idle = works
    .filter((work) => !hasWork(work))
    .map(({ sopd }) => shortName(view, { name: sopd.title, id: sopd.id }));
  return [
    head,
    paragraph(lead, reference('agency-summary'), '.'),
    ...identityBlocks(view),
    summaryTable(view, busy),
    ...(idle.length > 0 ? [paragraph(view.say(texts.idle)(enumerate(idle, view.language)))] : []),
  ];
}

function approvalChapter(view: View): readonly BlockDraft[] {
  return [
    heading(1, 'approval', view.say(texts.approval), { unnumbered: true }),
    paragraph(view.say(texts.approvalText)),
    signatures(view),
  ];
}
