import { type BlockDraft, dateText, type InlineDraft } from '@rencana/document';
import { compareDecimals, type Indicator } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { heading, list, paragraph } from '../content/block.ts';
import { countAlone, countWord } from '../content/count-word.ts';
import { text, valueInline } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { numberValue, toldMoneyValue } from '../content/value.ts';
import { identityBlocks } from '../frame/identity.ts';
import { regionName } from '../frame/region.ts';
import type { Carrier } from '../masterplan/carriers.ts';
import type { View } from '../view/view.ts';
import type { Money } from './financial-tables.ts';
import { absorption, sumSpent } from './spending.ts';

const texts = {
  title: { id: 'Ringkasan', en: 'Summary' },
  lead: {
    id: (region: string, until: string) =>
      `Laporan ini memuat kemajuan pelaksanaan Masterplan Smart City ${region}${until && ` sampai ${until}`}.`,
    en: (region: string, until: string) =>
      `This report tells how far the Smart City master plan of ${region} has been carried out${until && ` until ${until}`}.`,
  },
  physical: {
    id: (reported: string, all: string) =>
      `Kemajuan fisik dilaporkan untuk ${reported} dari ${all} kegiatan dan quick win`,
    en: (reported: string, all: string) =>
      `Physical progress is reported for ${reported} of ${all === 'one' ? 'one action or quick win' : `${all} actions and quick wins`}`,
  },
  done: {
    id: (count: string) => `; ${count} di antaranya telah selesai`,
    en: (count: string) => `; ${count} of them ${count === 'one' ? 'is' : 'are'} finished`,
  },
  spent: { id: 'Realisasi keuangan sebesar ', en: 'Spending amounts to ' },
  ofBudget: { id: ' dari anggaran ', en: ' of a budget of ' },
  absorbed: { id: ', atau ', en: ', or ' },
  unspent: { id: 'Realisasi keuangan belum dilaporkan', en: 'No spending has been reported yet' },
  indicators: {
    id: (reported: string, all: string) => `Realisasi dilaporkan untuk ${reported} dari ${all} indikator`,
    en: (reported: string, all: string) => `Results are reported for ${reported} of ${plural(all, 'indicator')}`,
  },
  reached: {
    id: (count: string) => `; ${count} di antaranya mencapai target tahun terakhirnya`,
    en: (count: string) => `; ${count} of them reached the target of ${count === 'one' ? 'its' : 'their'} last year`,
  },
} as const;

/** What the summary counts. */
export interface Overview {
  readonly until: string;
  readonly carriers: readonly Carrier[];
  /** Carriers with a reported percentage, and that percentage. */
  readonly percents: ReadonlyMap<Carrier, string>;
  readonly money: Money;
  readonly indicators: readonly Indicator[];
  /** Indicators with a value reported. */
  readonly measured: readonly Indicator[];
  /** Those of them that reached the target of the last year with a value. */
  readonly reached: readonly Indicator[];
}

/** The first chapter: three sentences that say how far the plan is, in work, money and results. */
export function summaryChapter(view: View, overview: Overview): readonly BlockDraft[] {
  const until = overview.until && dateText(overview.until, view.language);
  return [
    heading(1, 'summary', view.say(texts.title)),
    paragraph(view.say(texts.lead)(regionName(view), until)),
    ...identityBlocks(view),
    list([physicalItem(view, overview), financialItem(view, overview), indicatorItem(view, overview)]),
  ];
}

function physicalItem(view: View, { carriers, percents }: Overview): readonly InlineDraft[] {
  const count = (number: number) => countWord(number, view.language);
  const done = [...percents.values()].filter((percent) => compareDecimals(percent, '100') >= 0).length;
  const finished = done > 0 ? view.say(texts.done)(count(done)) : '';
  return [
    text(`${view.say(texts.physical)(countAlone(percents.size, view.language), count(carriers.length))}${finished}.`),
  ];
}

function financialItem(view: View, { money }: Overview): readonly InlineDraft[] {
  if (money.spent.length === 0) return [text(`${view.say(texts.unspent)}.`)];
  const told = (rupiah: string) => valueInline(toldMoneyValue(rupiah, view.language));
  const percent = absorption(money.spent, money.budget);
  return [
    text(view.say(texts.spent)),
    told(sumSpent(money.spent)),
    ...(percent === undefined
      ? []
      : [
          text(view.say(texts.ofBudget)),
          told(sumLines(money.budget)),
          text(view.say(texts.absorbed)),
          valueInline(numberValue(percent, 2, '%')),
        ]),
    text('.'),
  ];
}

function indicatorItem(view: View, { indicators, measured, reached }: Overview): readonly InlineDraft[] {
  const count = (number: number) => countWord(number, view.language);
  const told = reached.length > 0 ? view.say(texts.reached)(count(reached.length)) : '';
  return [
    text(`${view.say(texts.indicators)(countAlone(measured.length, view.language), count(indicators.length))}${told}.`),
  ];
}
