import type { BlockDraft } from '@rencana/document';
import { list, paragraph } from '../content/block.ts';
import { reference, strong, text } from '../content/inline.ts';
import { identityBlocks } from '../frame/identity.ts';
import { periodText, regionName } from '../frame/region.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { regulationText, sortRegulations } from '../plan-text/regulation-text.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { type ChapterName, chapters, section } from './chapter.ts';
import type { MasterplanParts } from './masterplan-parts.ts';
import { stageTable } from './stage-table.ts';

const texts = {
  background: { id: 'Latar Belakang', en: 'Background' },
  purpose: { id: 'Maksud dan Tujuan', en: 'Purpose' },
  'legal-basis': { id: 'Dasar Hukum', en: 'Legal Basis' },
  framework: { id: 'Kerangka Pikir', en: 'Framework' },
  trends: { id: 'Arah Perkembangan', en: 'Trends' },
  stages: { id: 'Tahapan Penyusunan', en: 'How the Plan Was Written' },
  outline: { id: 'Sistematika Penulisan', en: 'Outline' },
  legalLead: {
    id: 'Penyusunan masterplan ini berlandaskan pada peraturan perundang-undangan berikut:',
    en: 'The plan rests on the following laws and regulations:',
  },
  stageLead: {
    id: 'Masterplan ini disusun secara bertahap bersama perangkat daerah dan pemangku kepentingan, sebagaimana disajikan pada ',
    en: 'The plan was written in stages together with agencies and stakeholders, as shown in ',
  },
  outlineLead: {
    id: (region: string, period: string) =>
      `Masterplan Smart City ${region} ${period} disusun dengan sistematika sebagai berikut:`,
    en: (region: string, period: string) => `The Smart City Master Plan of ${region} ${period} is laid out as follows:`,
  },
} as const;

/** BAB I: what the plan tells, the laws that it rests on, the stages of its making and the outline of the book. */
export function introduction(
  view: View,
  parts: MasterplanParts,
  followed: readonly ChapterName[],
): readonly BlockDraft[] {
  const told = (name: 'background' | 'purpose' | 'framework' | 'trends') =>
    wantsSection(view, 'introduction', name)
      ? section(view, name, texts[name], narrativeBlocks(view, parts.narrative, { section: name, level: 3 }))
      : [];
  return [
    ...(wantsSection(view, 'introduction')
      ? narrativeBlocks(view, parts.narrative, { section: 'introduction', level: 3 })
      : []),
    ...told('background'),
    ...told('purpose'),
    ...legalBasis(view, parts),
    ...told('framework'),
    ...told('trends'),
    ...stages(view, parts),
    ...(wantsSection(view, 'introduction') ? outline(view, followed) : []),
  ];
}

function legalBasis(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'introduction', 'legal-basis')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'legal-basis', level: 3 });
  const enacting = view.plan?.enactedBy?.id;
  const basis = sortRegulations(
    view,
    parts.regulation.filter(({ id }) => id !== enacting),
  );
  const items = basis.map((regulation) => [text(`${regulationText(view, regulation)};`)]);
  const laws = items.length > 0 ? [paragraph(view.say(texts.legalLead)), list(endWithFullStop(items), 'decimal')] : [];
  return section(view, 'legal-basis', texts['legal-basis'], [...told, ...laws]);
}

function endWithFullStop(items: readonly ReturnType<typeof text>[][]): ReturnType<typeof text>[][] {
  return items.map((item, index) => {
    const [only] = item;
    if (index < items.length - 1 || only?.kind !== 'text') return item;
    return [text(`${only.value.slice(0, -1)}.`)];
  });
}

function stages(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'introduction', 'stages')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'stages', level: 3 });
  const shown = stageTable(view, parts.stage);
  const blocks = shown ? [paragraph(view.say(texts.stageLead), reference('stages-table'), '.'), shown] : [];
  return section(view, 'stages', texts.stages, [...told, ...blocks]);
}

function outline(view: View, followed: readonly ChapterName[]): readonly BlockDraft[] {
  const names: readonly ChapterName[] = ['introduction', ...followed];
  const items = names.map((name) => [
    reference(name),
    text(' '),
    strong(view.say(chapters[name].title)),
    text(`, ${view.say(chapters[name].outline)}`),
  ]);
  const lead = view.say(texts.outlineLead)(regionName(view), periodText(view)).replace(/ {2,}/g, ' ');
  return section(view, 'outline', texts.outline, [paragraph(lead), list(items), ...identityBlocks(view)]);
}
