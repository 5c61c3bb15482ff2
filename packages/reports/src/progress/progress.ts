import type { BlockDraft } from '@rencana/document';
import { findAbout, isTargetReached } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { signatures } from '../frame/signatures.ts';
import { trajectoryFigures } from '../indicators/trajectory-figure.ts';
import { type Carrier, shownBudgets, shownCarriers } from '../masterplan/carriers.ts';
import { defineReport } from '../report.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { achievementTable, measuredYear, reportedYears, seriesTable } from './achievement-tables.ts';
import { changeTable } from './change-table.ts';
import { actionTable, fundTable, type Money, yearTable } from './financial-tables.ts';
import { meetingTable } from './meeting-table.ts';
import { physicalTable } from './physical-table.ts';
import { type ProgressParts, progressParts } from './progress-parts.ts';
import { knownBy, reportingMoment } from './reporting-moment.ts';
import { spentLines } from './spending.ts';
import { type Overview, summaryChapter } from './summary-chapter.ts';

const texts = {
  subject: { id: 'Laporan Kemajuan', en: 'Progress Report' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Pemantauan Pelaksanaan', en: 'Monitoring' },
  cover: { id: 'Laporan\nKemajuan', en: 'Progress\nReport' },
  empty: {
    id: 'Kemajuan pelaksanaan belum dilaporkan pada saat dokumen ini disusun.',
    en: 'No progress has been reported at the time of writing.',
  },
  summary: { id: 'Ringkasan', en: 'Summary' },
  physical: { id: 'Kemajuan Fisik', en: 'Physical Progress' },
  physicalLead: {
    id: 'Kemajuan setiap kegiatan dan quick win menurut laporan terakhirnya disajikan pada ',
    en: 'How far each action and quick win is, by its latest report, is shown in ',
  },
  financial: { id: 'Kemajuan Keuangan', en: 'Financial Progress' },
  financialLead: {
    id: (until: string) =>
      `Anggaran dan realisasi${until && ` sampai tahun ${until}`} dibandingkan menurut tahun, sumber dana, dan kegiatan pada `,
    en: (until: string) => `Budget and spending${until && ` until ${until}`} are compared by year, fund and action in `,
  },
  and: { id: ', dan ', en: ', and ' },
  indicators: { id: 'Capaian Indikator', en: 'Achievement of the Indicators' },
  indicatorLead: {
    id: 'Capaian dihitung menurut rumus setiap indikator: realisasi dibagi target bagi yang naik, target dibagi realisasi bagi yang turun, kecuali indikatornya menyebut rumus lain. Target yang dipakai adalah target setelah perubahan terakhir.',
    en: 'Achievement follows the formula of each indicator: actual by target for those that should rise, target by actual for those that should fall, unless an indicator says otherwise. Targets are those after the latest change.',
  },
  trajectoryCaption: {
    id: (title: string) => `Lintasan indikator ${title}`,
    en: (title: string) => `Trajectories of ${title}`,
  },
  shownIn: { id: 'Capaian pada tahun terakhir disajikan pada ', en: 'The last year is shown in ' },
  byYear: { id: ', perkembangannya menurut tahun pada ', en: ', all years in ' },
  drawn: { id: ', dan lintasannya pada ', en: ', and the trajectories in ' },
  governance: { id: 'Rapat dan Perubahan', en: 'Meetings and Changes' },
  meetings: { id: 'Rapat Dewan dan Tim Pelaksana', en: 'Meetings of Council and Team' },
  meetingLead: { id: 'Rapat yang dilaporkan disajikan pada ', en: 'The meetings reported are listed in ' },
  changes: { id: 'Perubahan atas Rencana', en: 'Changes of the Plan' },
  changeLead: {
    id: 'Perubahan atas target, anggaran, jadwal, atau pelaksana sejak rencana ditetapkan disajikan pada ',
    en: 'What has changed in targets, budgets, schedules or agencies since the plan was adopted is listed in ',
  },
  approval: { id: 'Penutup', en: 'Closing' },
  approvalText: {
    id: 'Laporan kemajuan ini disampaikan sebagai pertanggungjawaban pelaksanaan Masterplan Smart City.',
    en: 'This report accounts for the carrying out of the Smart City master plan.',
  },
} as const;

/** How far the plan is: in work, in money and in results, with the meetings held and what was changed. */
export const progress = defineReport({
  name: 'progress',
  title: texts.subject,
  summary: {
    id: 'Kemajuan fisik dan keuangan, capaian setiap indikator, rapat, dan perubahan atas rencana.',
    en: 'Physical and financial progress, achievement of each indicator, meetings, and changes of the plan.',
  },
  sections: ['summary', 'physical', 'financial', 'indicators', 'trajectories', 'meetings', 'changes', 'approval'],
  languages: ['id', 'en'],
  reads: progressParts,
  build(whole, options) {
    const view = createView(whole, options);
    const parts = knownBy(reportingMoment(view, whole), whole);
    const overview = lookOver(view, parts);
    const body =
      parts.progress.length === 0 && parts.revision.length === 0
        ? [heading(1, 'summary', view.say(texts.summary)), paragraph(view.say(texts.empty)), ...identityBlocks(view)]
        : [
            ...(wantsSection(view, 'summary') ? summaryChapter(view, overview) : []),
            ...(wantsSection(view, 'physical') ? physicalChapter(view, parts, overview) : []),
            ...(wantsSection(view, 'financial') ? financialChapter(view, overview) : []),
            ...(wantsSection(view, 'indicators', 'trajectories') ? indicatorChapter(view, parts, overview) : []),
            ...governanceChapter(view, parts),
            ...(wantsSection(view, 'approval') ? approvalChapter(view) : []),
          ];
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      body,
    });
  },
});

function lookOver(view: View, parts: ProgressParts): Overview {
  const until = reportingMoment(view, parts) ?? '';
  const lastYear = until.slice(0, 4) || '9999';
  const carriers = shownCarriers(view, parts);
  const percents = carriers.flatMap((carrier): readonly (readonly [Carrier, string])[] => {
    const percent = findAbout(parts.progress, carrier.id).findLast((report) => report.percent !== undefined)?.percent;
    return percent === undefined ? [] : [[carrier, percent]];
  });
  const indicators = groupByDimension(view, inOrder(view, parts.indicator)).flatMap(({ elements }) => elements);
  const measured = indicators.filter((indicator) => measuredYear(indicator, parts) !== undefined);
  const reached = measured.filter((indicator) =>
    isTargetReached(indicator, measuredYear(indicator, parts) ?? '', parts),
  );
  const money: Money = {
    budget: shownBudgets(view, parts).filter(({ year }) => year <= lastYear),
    spent: spentLines(parts, carriers).filter(({ year }) => year <= lastYear),
  };
  return { until, carriers, percents: new Map(percents), money, indicators, measured, reached };
}

function physicalChapter(view: View, parts: ProgressParts, { carriers }: Overview): readonly BlockDraft[] {
  if (carriers.length === 0) return [];
  return [
    {
      kind: 'landscape',
      children: [
        heading(1, 'physical', view.say(texts.physical)),
        paragraph(view.say(texts.physicalLead), reference('physical-table'), '.'),
        physicalTable(view, parts, carriers),
      ],
    },
  ];
}

function financialChapter(view: View, { money, carriers, until }: Overview): readonly BlockDraft[] {
  if (money.budget.length + money.spent.length === 0) return [];
  const year = until.slice(0, 4);
  return [
    heading(1, 'financial', view.say(texts.financial)),
    paragraph(
      view.say(texts.financialLead)(year),
      reference('spending-by-year'),
      ', ',
      reference('spending-by-fund'),
      view.say(texts.and),
      reference('spending-by-action'),
      '.',
    ),
    yearTable(view, money),
    fundTable(view, money),
    actionTable(view, carriers, money, year),
  ];
}

function indicatorChapter(view: View, parts: ProgressParts, { indicators }: Overview): readonly BlockDraft[] {
  const reported = indicators.filter((indicator) => reportedYears(indicator, parts).length > 0);
  const groups = groupByDimension(view, reported);
  if (groups.length === 0) return [];
  return [
    heading(1, 'indicators', view.say(texts.indicators)),
    paragraph(view.say(texts.indicatorLead)),
    ...groups.flatMap(({ dimension, title, tone, elements }): readonly BlockDraft[] => {
      const name = dimension?.element.name ?? 'others';
      const figures = wantsSection(view, 'trajectories')
        ? trajectoryFigures(view, parts, elements, {
            id: `trajectory-${name}`,
            caption: view.say(texts.trajectoryCaption)(title),
            tone,
          })
        : [];
      const [first] = figures;
      const isSeries = new Set(elements.flatMap((indicator) => reportedYears(indicator, parts))).size > 1;
      return [
        heading(2, `indicators-${name}`, title, dimension ? { tone, place: placeOf(dimension.element) } : {}),
        ...(wantsSection(view, 'indicators')
          ? [
              paragraph(
                view.say(texts.shownIn),
                reference(`achievement-${name}`),
                ...(isSeries ? [view.say(texts.byYear), reference(`series-${name}`)] : []),
                ...(first ? [view.say(texts.drawn), reference(first.id)] : []),
                '.',
              ),
              achievementTable(view, parts, elements, { name, title }),
              ...(isSeries ? [seriesTable(view, parts, elements, { name, title })] : []),
            ]
          : []),
        ...figures,
      ];
    }),
  ];
}

/** Meetings and changes share a chapter, so that neither stands alone on a page. */
function governanceChapter(view: View, parts: ProgressParts): readonly BlockDraft[] {
  const meetings = wantsSection(view, 'meetings') ? parts.progress.filter(({ about }) => about.type === 'decree') : [];
  const revisions = wantsSection(view, 'changes') ? parts.revision : [];
  if (meetings.length + revisions.length === 0) return [];
  return [
    heading(1, 'governance', view.say(texts.governance)),
    ...(meetings.length > 0
      ? [
          heading(2, 'meetings', view.say(texts.meetings)),
          paragraph(view.say(texts.meetingLead), reference('meeting-table'), '.'),
          meetingTable(view, meetings),
        ]
      : []),
    ...(revisions.length > 0
      ? [
          heading(2, 'changes', view.say(texts.changes)),
          paragraph(view.say(texts.changeLead), reference('change-table'), '.'),
          changeTable(view, revisions),
        ]
      : []),
  ];
}

function approvalChapter(view: View): readonly BlockDraft[] {
  return [heading(1, 'closing', view.say(texts.approval)), paragraph(view.say(texts.approvalText)), signatures(view)];
}
