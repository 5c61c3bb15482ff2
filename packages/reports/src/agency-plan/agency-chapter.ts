import type { BlockDraft } from '@rencana/document';
import type { Text } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { heading, list, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference, valueInline } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { toldMoneyValue } from '../content/value.ts';
import { targetTable } from '../indicators/target-table.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { personText } from '../view/person-name.ts';
import { shortName, titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { agencyIdentity } from './agency-identity.ts';
import type { AgencyPlanParts } from './agency-plan-parts.ts';
import type { AgencyWork } from './agency-work.ts';
import { chapterId } from './chapter-id.ts';
import { detailTable } from './detail-table.ts';
import { owedTable } from './owed-table.ts';
import { programmeTable } from './programme-table.ts';
import { quickwinTable } from './quickwin-table.ts';
import { remarkTable } from './remark-table.ts';
import { seatTable } from './seat-table.ts';
import { serviceTable } from './service-table.ts';
import { supportTable } from './support-table.ts';
import { workTable } from './work-table.ts';
import { fundTables, yearTables } from './year-table.ts';

const titles = {
  duties: { id: 'Tugas', en: 'Duties' },
  actions: { id: 'Kegiatan dan Anggaran', en: 'Actions and Budget' },
  quickwins: { id: 'Quick Win', en: 'Quick Wins' },
  support: { id: 'Dukungan bagi Perangkat Daerah Lain', en: 'Support for Other Agencies' },
  indicators: { id: 'Indikator yang Dipertanggungjawabkan', en: 'Indicators It Answers For' },
  services: { id: 'Layanan Publik', en: 'Public Services' },
  persons: { id: 'Penugasan', en: 'Persons Named' },
  remarks: { id: 'Tanggapan yang Harus Ditindaklanjuti', en: 'Remarks to Follow Up' },
  owed: { id: 'Yang Masih Harus Dilengkapi', en: 'What It Still Owes' },
} as const satisfies Record<string, Text>;

const texts = {
  leader: {
    id: (name: string, leader: string) => `${name} dipimpin oleh ${leader}. `,
    en: (name: string, leader: string) => `${name} is led by ${leader}. `,
  },
  work: {
    id: (name: string, led: string) => `Dalam rencana aksi ini ${name} menjadi pelaksana ${led}`,
    en: (name: string, led: string) => `In this plan ${name} leads ${led}`,
  },
  actions: { id: (count: string) => `${count} kegiatan`, en: (count: string) => plural(count, 'action') },
  quickwins: { id: (count: string) => `${count} quick win`, en: (count: string) => plural(count, 'quick win') },
  money: { id: ' dengan anggaran ', en: ' with a budget of ' },
  noWork: {
    id: (name: string) => `Dalam rencana aksi ini ${name} tidak menjadi pelaksana kegiatan.`,
    en: (name: string) => `In this plan ${name} leads no action.`,
  },
  successor: {
    id: (next: string) => ` Tugasnya dilanjutkan oleh ${next}.`,
    en: (next: string) => ` Its work is carried on by ${next}.`,
  },
  shownIn: { id: 'Rinciannya disajikan pada ', en: 'Details are in ' },
  byYear: { id: ', menurut tahun pada ', en: ', the shares by year in ' },
  indicatorCaption: {
    id: (name: string) => `Indikator yang dipertanggungjawabkan ${name}`,
    en: (name: string) => `Indicators that ${name} answers for`,
  },
  nothingOwed: {
    id: 'Seluruh isian yang diminta pedoman sampai tahap ini telah lengkap.',
    en: 'All that the guide asks for up to this stage has been filled in.',
  },
} as const;

/** The chapter of one agency; each section stands only where there is something to say. */
export function agencyChapter(view: View, parts: AgencyPlanParts, work: AgencyWork): readonly BlockDraft[] {
  const { sopd } = work;
  const name = shortName(view, { name: sopd.title, id: sopd.id });
  const sections: Readonly<Record<keyof typeof titles, readonly (BlockDraft | undefined)[]>> = {
    duties:
      sopd.duty.length === 0
        ? []
        : [
            list(
              sopd.duty.map((duty) => proseInlines(view, duty)),
              undefined,
              sopd.duty.map((_, index) => placeOf(sopd, index === 0 ? 'duty' : `duty.${index}`)),
            ),
          ],
    actions: actionBlocks(view, work, name),
    quickwins: [quickwinTable(view, parts, work, name)],
    support: work.supported.length === 0 ? [] : [supportTable(view, work, name)],
    indicators: indicatorBlocks(view, parts, work, name),
    services: work.services.length === 0 ? [] : [serviceTable(view, work, name)],
    persons: work.seats.length === 0 ? [] : [seatTable(view, work, name)],
    remarks: work.remarks.length === 0 ? [] : [remarkTable(view, work, name)],
    owed: work.owed.length === 0 ? [paragraph(view.say(texts.nothingOwed))] : [owedTable(view, work, name)],
  };
  return [
    heading(1, chapterId(sopd), titleOf(sopd, view.language), { place: placeOf(sopd) }),
    leadParagraph(view, work, name),
    ...(Object.keys(titles) as (keyof typeof titles)[]).flatMap((section) => {
      const blocks = sections[section].filter((block) => block !== undefined);
      if (blocks.length === 0 || !wantsSection(view, section)) return [];
      return [heading(2, `${section}-of-${sopd.name}`, view.say(titles[section])), ...blocks];
    }),
  ];
}

function leadParagraph(view: View, { sopd, carriers, lines }: AgencyWork, name: string): BlockDraft {
  const head = view.find(sopd.head);
  const identity = agencyIdentity(view, sopd, name);
  const leader = head?.type === 'person' ? view.say(texts.leader)(name, personText(view, head)) : '';
  const quickwins = carriers.filter(({ type }) => type === 'quickwin').length;
  const counted = (number: number, kind: 'actions' | 'quickwins') =>
    number === 0 ? [] : [view.say(texts[kind])(countWord(number, view.language))];
  const kinds = [...counted(carriers.length - quickwins, 'actions'), ...counted(quickwins, 'quickwins')];
  const work = view.say(texts.work)(name, enumerate(kinds, view.language));
  const money =
    lines.length === 0 ? [] : [view.say(texts.money), valueInline(toldMoneyValue(sumLines(lines), view.language))];
  const led = carriers.length === 0 ? [view.say(texts.noWork)(name)] : [work, ...money, '.'];
  const next = sopd.successor ? view.say(texts.successor)(titleOfReference(view, sopd.successor)) : '';
  return paragraph(identity, leader, ...led, next);
}

function actionBlocks(view: View, work: AgencyWork, name: string): readonly (BlockDraft | undefined)[] {
  const programmes = programmeTable(view, work, name);
  if (work.carriers.length === 0) return [programmes];
  const hasMoney = work.lines.length > 0;
  return [
    paragraph(
      view.say(texts.shownIn),
      reference(`work-${work.sopd.name}`),
      ...(hasMoney ? [view.say(texts.byYear), reference(`years-${work.sopd.name}`)] : []),
      '.',
    ),
    programmes,
    workTable(view, work, name),
    detailTable(view, work, name),
    ...(hasMoney ? [...yearTables(view, work, name), ...fundTables(view, work, name)] : []),
  ];
}

function indicatorBlocks(
  view: View,
  parts: AgencyPlanParts,
  { sopd, indicators }: AgencyWork,
  name: string,
): readonly BlockDraft[] {
  if (indicators.length === 0) return [];
  const options = { id: `indicators-${sopd.name}`, caption: view.say(texts.indicatorCaption)(name) };
  return [targetTable(view, parts, indicators, options)];
}
