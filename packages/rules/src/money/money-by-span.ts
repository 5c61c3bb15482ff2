import {
  type Action,
  type Decimal,
  divideDecimals,
  type Entry,
  type Fix,
  findMomentKind,
  multiplyDecimals,
  type Place,
  type Programme,
  type Progress,
  type Quickwin,
  type Revision,
  type Series,
  subtractDecimals,
  yearOf,
  yearsBetween,
} from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule, type Report } from '../rule.ts';
import { moneyText } from '../wording/money-text.ts';

export const moneyBySpan = definePlanRule({
  code: 'money-by-span',
  family: 'money',
  severity: 'error',
  summary: {
    id: 'Satu jumlah uang ditulis untuk rentang beberapa tahun.',
    en: 'One amount of money is written for a span of several years.',
  },
  explanation: {
    id: 'Rp 900 juta untuk 2023..2025 dapat berarti setiap tahun Rp 900 juta, atau seluruhnya Rp 900 juta. Totalnya berbeda tiga kali lipat, karena itu uang tidak dihitung sebelum ditulis per tahun. Pilih salah satu perbaikan.',
    en: 'Rp 900 juta for 2023..2025 may mean that much each year, or that much in all. The totals differ threefold, so the money is not counted until it is written year by year. Choose one of the two fixes.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Uang ditulis per tahun anggaran.', en: 'Money is written by budget year.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['programme', 'action', 'quickwin', 'progress', 'revision'],
  examples: [
    {
      title: { id: 'Setiap tahun, atau seluruhnya?', en: 'Each year, or in all?' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbn <|2023..2024 = Rp 750 juta|> }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbn 2023 = Rp 750 juta   2024 = Rp 750 juta }
`,
    },
    {
      title: { id: 'Uang per tahun; target boleh memakai rentang', en: 'Money by year; a target may have a span' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator imunisasi "Imunisasi dasar lengkap" { direction maintain  owner dinkes  target 2022..2026 = 100 % }
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbn 2023 = Rp 750 juta  2024 = Rp 750 juta }
`,
    },
  ],
  check({ programme, action, quickwin, progress, revision }, report) {
    for (const elements of [programme, action, quickwin, revision]) judgeBudgets(elements, report);
    judgeSpent(progress, report);
  },
});

const judgeBudgets = judgeEach(({ id, title, budget }: Programme | Action | Quickwin | Revision, report) => {
  tell({ id, title, keyword: 'budget', series: budget }, report);
});

const judgeSpent = judgeEach(({ id, title, spent }: Progress, report) => {
  tell({ id, title, keyword: 'spent', series: spent }, report);
});

interface Money {
  readonly id: string;
  readonly title: string;
  readonly keyword: string;
  readonly series: readonly { readonly entries: Series }[];
}

function tell({ id, title, keyword, series }: Money, report: Report): void {
  for (const [index, { entries }] of series.entries()) {
    for (const [i, entry] of entries.entries()) {
      const { from, until, value } = entry;
      if (value.kind !== 'money' || yearOf(from) === yearOf(until)) continue;
      const place = { element: id, path: `${propertyPath(keyword, index)}#${i}` };
      const amount = moneyText(value.rupiah);
      report(
        place,
        {
          id: `${amount} untuk ${from}..${until} pada “${title}”: setiap tahun, atau seluruhnya? Tulis per tahun.`,
          en: `${amount} for ${from}..${until} in “${title}”: each year, or in all? Write it year by year.`,
        },
        { needsWhole: true, fixes: fixesOf(entry, value.rupiah, place) },
      );
    }
  }
}

function fixesOf({ from, until }: Entry, rupiah: Decimal, place: Place): readonly Fix[] {
  const years = yearsBetween(from, until);
  if (findMomentKind(from) !== 'year' || findMomentKind(until) !== 'year' || years.length === 0) return [];
  const each = years.map(() => rupiah);
  const shares = split(rupiah, years.length);
  return [
    {
      title: {
        id: `${moneyText(rupiah)} setiap tahun`,
        en: `${moneyText(rupiah)} each year`,
      },
      certain: false,
      edits: [{ kind: 'replace', place, text: writeYears(years, each) }],
    },
    {
      title: {
        id: `${moneyText(rupiah)} seluruhnya, dibagi rata`,
        en: `${moneyText(rupiah)} in all, split evenly`,
      },
      certain: false,
      edits: [{ kind: 'replace', place, text: writeYears(years, shares) }],
    },
  ];
}

/** Equal shares in whole rupiah; the last year takes what does not divide, so that the sum stays exact. */
function split(rupiah: Decimal, years: number): readonly Decimal[] {
  const share = divideDecimals(rupiah, String(years), 0) ?? '0';
  const last = subtractDecimals(rupiah, multiplyDecimals(share, String(years - 1)));
  return Array.from({ length: years }, (_, i) => (i === years - 1 ? last : share));
}

function writeYears(years: readonly string[], amounts: readonly Decimal[]): string {
  return years.map((year, i) => `${year} = ${moneyText(amounts[i] ?? '0')}`).join('   ');
}
