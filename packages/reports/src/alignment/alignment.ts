import type { BlockDraft } from '@rencana/document';
import { heading, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { defineReport } from '../report.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { type Alignment, alignWork } from './aligned-work.ts';
import { type AlignmentParts, alignmentParts } from './alignment-parts.ts';
import { alignmentTable } from './alignment-table.ts';
import { missionSummary } from './mission-summary.ts';
import { unalignedTable } from './unaligned-table.ts';

const texts = {
  subject: { id: 'Matriks Keselarasan', en: 'Alignment Matrix' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Buku Pendukung', en: 'Companion Volume' },
  cover: { id: 'Matriks\nKeselarasan', en: 'Alignment\nMatrix' },
  summary: { id: 'Ringkasan Keselarasan', en: 'Alignment in Short' },
  lead: {
    id: (region: string, missions: string) =>
      `Dokumen ini menunjukkan bagaimana program dan kegiatan Smart City ${region} melayani ${missions} misi, yakni misi RPJMD dan misi Smart City beserta sasarannya. Sebuah kegiatan dinyatakan selaras bila menyebut misi atau sasaran itu, mewarisinya dari program induknya, atau menggerakkan indikator yang selaras dengannya. Ringkasannya disajikan pada `,
    en: (region: string, missions: string) =>
      `This document shows how the programmes and actions of the Smart City of ${region} serve ${plural(missions, 'mission')}: those of the RPJMD and those of the Smart City with their objectives. An action is aligned where it names the mission or objective, takes it from its programme, or moves an indicator that is aligned with it. A summary is given in `,
  },
  matrix: { id: 'Matriks Keselarasan', en: 'The Matrix' },
  unaligned: { id: 'Di Luar Misi dan Sasaran', en: 'Outside Missions and Objectives' },
  unalignedLead: {
    id: (count: string) =>
      `Sebanyak ${count} program, kegiatan, atau quick win tidak dikaitkan dengan misi maupun sasaran, sebagaimana disajikan pada `,
    en: (count: string) =>
      `There ${count === 'one' ? 'is one programme, action or quick win' : `are ${count} programmes, actions or quick wins`} tied to no mission or objective, see `,
  },
  none: {
    id: 'Misi dan sasaran belum ditetapkan pada saat dokumen ini disusun, sehingga keselarasan belum dapat disajikan.',
    en: 'No missions or objectives have been set at the time of writing, so alignment cannot be shown yet.',
  },
  approval: { id: 'Lembar Persetujuan', en: 'Approval' },
  approvalText: {
    id: 'Matriks keselarasan ini menjadi dasar pengintegrasian Masterplan Smart City dengan RPJMD dan rencana kerja perangkat daerah.',
    en: 'By this matrix the Smart City master plan is brought together with the RPJMD and the yearly plans of the agencies.',
  },
} as const;

/** Missions and objectives with the programmes and actions that serve them. */
export const alignment = defineReport({
  name: 'alignment',
  title: texts.subject,
  summary: {
    id: 'Misi RPJMD dan Smart City serta sasarannya dengan program, kegiatan, indikator, dan anggaran yang melayaninya.',
    en: 'Missions and objectives with the programmes, actions, indicators and budgets that serve them.',
  },
  sections: ['summary', 'matrix', 'unaligned', 'approval'],
  languages: ['id', 'en'],
  reads: alignmentParts,
  build(parts, options) {
    const view = createView(parts, options);
    const aligned = alignWork(view, parts);
    const isEmpty = aligned.missions.length === 0 && aligned.loose.length === 0;
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      body: isEmpty
        ? [heading(1, 'summary', view.say(texts.summary)), paragraph(view.say(texts.none)), ...identityBlocks(view)]
        : [
            ...(wantsSection(view, 'summary') ? summaryChapter(view, parts, aligned) : []),
            ...(wantsSection(view, 'matrix') ? matrixChapter(view, parts, aligned) : []),
            ...(wantsSection(view, 'unaligned') ? unalignedChapter(view, aligned) : []),
            ...(wantsSection(view, 'approval') ? approvalChapter(view) : []),
          ],
    });
  },
});

function summaryChapter(view: View, parts: AlignmentParts, { missions }: Alignment): readonly BlockDraft[] {
  if (missions.length === 0) return [];
  const lead = view.say(texts.lead)(regionName(view), countWord(missions.length, view.language));
  return [
    heading(1, 'summary', view.say(texts.summary)),
    paragraph(lead, reference('mission-summary'), '.'),
    ...identityBlocks(view),
    missionSummary(view, parts, missions),
  ];
}

function matrixChapter(view: View, parts: AlignmentParts, aligned: Alignment): readonly BlockDraft[] {
  return [
    {
      kind: 'landscape',
      children: [heading(1, 'matrix', view.say(texts.matrix)), alignmentTable(view, parts, aligned)],
    },
  ];
}

function unalignedChapter(view: View, { unaligned }: Alignment): readonly BlockDraft[] {
  if (unaligned.length === 0) return [];
  return [
    heading(1, 'unaligned', view.say(texts.unaligned)),
    paragraph(
      view.say(texts.unalignedLead)(countWord(unaligned.length, view.language)),
      reference('unaligned-table'),
      '.',
    ),
    unalignedTable(view, unaligned),
  ];
}

function approvalChapter(view: View): readonly BlockDraft[] {
  return [
    heading(1, 'approval', view.say(texts.approval), { unnumbered: true }),
    paragraph(view.say(texts.approvalText)),
    signatures(view),
  ];
}
