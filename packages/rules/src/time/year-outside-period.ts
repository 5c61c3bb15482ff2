import {
  type Action,
  type Indicator,
  type Moment,
  type Place,
  type Programme,
  type Quickwin,
  type Series,
  type Span,
  yearOf,
} from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { entryMoment, propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';
import { findMeantYear, isInPeriod, type PeriodYears, periodYears } from './period-years.ts';

/** A moment that should lie in the plan's period, where it stands, and what it is in words. */
interface Dated {
  readonly from: Moment;
  readonly until: Moment;
  readonly place: Place;
  readonly what: { readonly id: string; readonly en: string };
}

type Judged = Indicator | Programme | Action | Quickwin;

const words = {
  target: { id: 'Target', en: 'A target' },
  budget: { id: 'Anggaran', en: 'A budget' },
  schedule: { id: 'Jadwal', en: 'The schedule' },
  output: { id: 'Target keluaran', en: 'The target of an output' },
} as const;

export const yearOutsidePeriod = definePlanRule({
  code: 'year-outside-period',
  family: 'time',
  severity: 'warning',
  summary: {
    id: 'Target, anggaran, atau jadwal berada di luar periode rencana.',
    en: 'A target, a budget or a schedule lies outside the period of the plan.',
  },
  explanation: {
    id: 'Tabel rencana aksi dan peta jalan hanya memuat tahun-tahun periode rencana. Angka di luar periode tidak tercetak di mana pun. Biasanya tahunnya salah ketik, atau periodenya belum disesuaikan. Baseline boleh lebih awal dari periode.',
    en: 'The tables of the action plan and the road map have columns only for the years of the plan’s period. A figure outside it is printed nowhere. Usually the year is mistyped, or the period was not brought up to date. A baseline may be earlier than the period.',
  },
  basis: {
    kind: 'judgement',
    text: {
      id: 'Tahun dalam tabel mengikuti periode rencana.',
      en: 'The years in the tables follow the period of the plan.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: ['money-outside-schedule', 'gap-in-series'],
  fixable: true,
  reads: ['plan', 'indicator', 'programme', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Dua angka tahun tertukar', en: 'Two digits of a year have changed places' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78  target 2023 = 80  <|2204|> = 82 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78  target 2023 = 80  2024 = 82 }
`,
    },
    {
      title: { id: 'Anggaran sesudah periode', en: 'Money after the period' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbn 2026 = Rp 100 juta  <|2028|> = Rp 100 juta }
`,
    },
    {
      title: { id: 'Jadwal sebelum periode', en: 'A schedule before the period' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
action antrean "Antrean daring" in living.health { owner dinkes  contributes-to ikm  <|schedule 2021-06..2022-03|> }
`,
    },
    {
      title: { id: 'Baseline lebih awal dari periode', en: 'A baseline earlier than the period' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2019 = 76  2021 = 78  target 2022..2026 = 80 }
`,
    },
  ],
  check({ plan: [plan], indicator, programme, action, quickwin }, report) {
    if (!plan?.period) return;
    for (const elements of [indicator, programme, action, quickwin]) judge(elements, report, plan.period);
  },
});

const judge = judgeEach((element: Judged, report, span: Span) => {
  const period = periodYears(span);
  for (const { title, from, until, place, what } of datedIn(element)) {
    if (isInPeriod(from, period) && isInPeriod(until, period)) continue;
    const moment = isInPeriod(from, period) ? until : from;
    report(
      place,
      {
        id: `${what.id} “${title}” untuk ${moment} berada di luar periode rencana ${period.first}–${period.last}. Perbaiki tahunnya, atau sesuaikan periodenya.`,
        en: `${what.en} of “${title}” for ${moment} lies outside the period ${period.first}–${period.last} of the plan. Mend the year, or adapt the period.`,
      },
      { needsWhole: true, fixes: from === until ? meantYear(from, place, period) : [] },
    );
  }
});

/** What of an element should lie in the period, with the title by which it is called. */
function datedIn(element: Judged): readonly (Dated & { readonly title: string })[] {
  const { id, title } = element;
  const titled = (dated: readonly Dated[], called = title) => dated.map((each) => ({ ...each, title: called }));
  if (element.type === 'indicator') return titled(datedSeries(id, 'target', element.target, words.target));
  const money = titled(datedBudget(id, element.budget));
  if (element.type === 'programme') return money;
  const outputs = element.output.map((block, index) =>
    titled(datedSeries(id, `${propertyPath('output', index)}/target`, block.target, words.output), block.title),
  );
  return [...money, ...titled(datedSchedule(id, element.schedule)), ...outputs.flat()];
}

function datedSeries(element: string, path: string, series: readonly Series[], what: Dated['what']): readonly Dated[] {
  return series.flatMap((entries, index) =>
    entries.map(({ from, until }, i) => ({
      from,
      until,
      what,
      place: entryMoment(element, propertyPath(path, index), i),
    })),
  );
}

function datedBudget(element: string, budget: readonly { readonly entries: Series }[]): readonly Dated[] {
  return datedSeries(
    element,
    'budget',
    budget.map(({ entries }) => entries),
    words.budget,
  );
}

function datedSchedule(element: string, schedule: Span | undefined): readonly Dated[] {
  if (!schedule) return [];
  return [{ ...schedule, what: words.schedule, place: { element, path: 'schedule' } }];
}

function meantYear(moment: Moment, place: Place, period: PeriodYears) {
  const year = findMeantYear(moment, period);
  if (!year) return [];
  const text = moment.replace(yearOf(moment), year);
  return [
    {
      title: { id: `Ganti dengan ${text}`, en: `Replace by ${text}` },
      certain: false,
      edits: [{ kind: 'replace' as const, place, text }],
    },
  ];
}
