import type { BlockDraft } from '@rencana/document';
import { type Action, type Quickwin, yearsBetween } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { yearFigure } from '../budget/year-figure.ts';
import { heading, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { enumerateReferences } from '../content/enumerate-references.ts';
import { reference, valueInline } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { toldMoneyValue } from '../content/value.ts';
import { yearRoadmap } from '../drawing/year-roadmap.ts';
import { shownActions, shownBudgets } from '../masterplan/carriers.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { RoadmapParts } from './roadmap-parts.ts';
import { yearTable } from './year-table.ts';

/** What runs in a year, after its count. */
const running = {
  actions: { id: 'kegiatan', en: ['action runs', 'actions run'] },
  quickwins: { id: 'quick win', en: ['quick win runs', 'quick wins run'] },
  both: { id: 'kegiatan dan quick win', en: ['action or quick win runs', 'actions and quick wins run'] },
} as const;

const texts = {
  budget: { id: 'Anggaran setiap tahun digambarkan pada ', en: 'The budget of each year is drawn in ' },
  idle: {
    id: (years: string) => ` Belum ada kegiatan yang dijadwalkan pada ${years}.`,
    en: (years: string) => ` Nothing is scheduled yet in ${years}.`,
  },
  title: { id: (year: string) => `Tahun ${year}`, en: (year: string) => `Year ${year}` },
  running: {
    id: (count: string, what: keyof typeof running) => `Pada tahun ini berjalan ${count} ${running[what].id}`,
    en: (count: string, what: keyof typeof running) =>
      `In this year ${plural(count, running[what].en[0], running[what].en[1])}`,
  },
  begun: {
    id: (count: string) => `${count} di antaranya dimulai`,
    en: (count: string) => plural(count, 'of them begins', 'of them begin'),
  },
  allBegun: {
    id: (count: string) => (count === 'satu' ? 'dimulai pada tahun ini' : 'seluruhnya dimulai'),
    en: (count: string) => (count === 'one' ? 'it begins' : 'all of them begin'),
  },
  ended: { id: (count: string) => `${count} selesai`, en: (count: string) => plural(count, 'ends', 'end') },
  onlyEnded: {
    id: (count: string) => `${count} di antaranya selesai`,
    en: (count: string) => plural(count, 'of them ends', 'of them end'),
  },
  allEnded: {
    id: (count: string) => (count === 'satu' ? 'selesai pada tahun ini' : 'seluruhnya selesai'),
    en: (count: string) => (count === 'one' ? 'it ends' : 'all of them end'),
  },
  money: { id: '. Anggarannya ', en: '. The cost is ' },
  drawn: { id: '. Jadwalnya digambarkan pada ', en: '. The schedule is drawn in ' },
  and: { id: ' serta dirinci pada ', en: ' and listed in ' },
  listed: { id: '. Rinciannya disajikan pada ', en: '. Details are listed in ' },
} as const;

/** BAB IV: each year with its actions by month, what is due and what it costs; years without any are named. */
export function years(view: View, parts: RoadmapParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'years')) return [];
  const scheduled = shownActions(view, parts).filter(({ schedule }) => schedule);
  if (scheduled.length === 0) return [];
  const running = Map.groupBy(
    scheduled.flatMap((carrier) => yearsOf(carrier).map((year) => ({ year, carrier }))),
    ({ year }) => year,
  );
  const { period } = view.plan ?? {};
  const planned = period ? yearsBetween(period.from, period.until) : [];
  const all = [...new Set([...planned, ...running.keys()])].toSorted();
  const idle = all.filter((year) => !running.has(year));
  const lines = shownBudgets(view, parts);
  const drawn = lines.length === 0 ? [] : [view.say(texts.budget), reference('budget-years'), '.'];
  const told = idle.length === 0 ? '' : view.say(texts.idle)(enumerate(idle, view.language));
  return [
    ...(drawn.length === 0 && told === '' ? [] : [paragraph(...drawn, drawn.length === 0 ? told.trim() : told)]),
    ...(lines.length === 0 ? [] : [yearFigure(view, lines)]),
    ...all.flatMap((year) => {
      const carriers = running.get(year)?.map(({ carrier }) => carrier) ?? [];
      return carriers.length === 0 ? [] : yearSection(view, parts, year, carriers);
    }),
  ];
}

function yearsOf({ schedule }: Action | Quickwin): readonly string[] {
  return schedule ? yearsBetween(schedule.from, schedule.until) : [];
}

function yearSection(
  view: View,
  parts: RoadmapParts,
  year: string,
  carriers: readonly (Action | Quickwin)[],
): readonly BlockDraft[] {
  const ids = new Set(carriers.map(({ id }) => id));
  const lines = parts.budgets.filter((line) => line.year === year && ids.has(line.carrier));
  const money =
    lines.length === 0 ? [] : [view.say(texts.money), valueInline(toldMoneyValue(sumLines(lines), view.language))];
  const figures = yearRoadmap(view, carriers, year);
  const [first] = figures;
  const table = `actions-of-${year}`;
  return [
    heading(2, `year-${year}`, view.say(texts.title)(year)),
    paragraph(
      countsText(view, year, carriers),
      ...money,
      ...(first
        ? [view.say(texts.drawn), ...enumerateReferences(view, figures), view.say(texts.and)]
        : [view.say(texts.listed)]),
      reference(table),
      '.',
    ),
    ...figures,
    yearTable(view, parts, carriers, { id: table, year }),
  ];
}

/** `Pada tahun ini berjalan 25 kegiatan dan quick win; 14 di antaranya dimulai dan tujuh selesai`. */
function countsText(view: View, year: string, carriers: readonly (Action | Quickwin)[]): string {
  const begun = carriers.filter((carrier) => yearsOf(carrier)[0] === year).length;
  const ended = carriers.filter((carrier) => yearsOf(carrier).at(-1) === year).length;
  const word = (count: number) => countWord(count, view.language);
  const told = view.say(texts.running)(word(carriers.length), sortOf(carriers));
  const partly = begun > 0 && begun < carriers.length;
  const changes = [
    ...(begun === carriers.length ? [view.say(texts.allBegun)(word(begun))] : []),
    ...(partly ? [view.say(texts.begun)(word(begun))] : []),
    ...(ended === carriers.length ? [view.say(texts.allEnded)(word(ended))] : []),
    ...(ended > 0 && ended < carriers.length ? [view.say(partly ? texts.ended : texts.onlyEnded)(word(ended))] : []),
  ];
  if (changes.length === 0) return told;
  // Of one, Indonesian says what becomes of it in the same breath.
  const isSame = carriers.length === 1 && view.language === 'id';
  return `${told}${isSame ? ', ' : '; '}${enumerate(changes, view.language)}`;
}

function sortOf(carriers: readonly (Action | Quickwin)[]): keyof typeof running {
  const quickwins = carriers.filter(({ type }) => type === 'quickwin').length;
  if (quickwins === 0) return 'actions';
  return quickwins === carriers.length ? 'quickwins' : 'both';
}
