import type { Mutation } from './mutation.ts';
import { swap } from './swap.ts';

/** Defects of money and of time. */
export const moneyAndTimeMutations: readonly Mutation[] = [
  {
    code: 'programme-ceiling',
    spoil: swap(
      /(programme [^{}]*\{[^{}]*budget csr \d+ = Rp )(\d+)/,
      ([, before, amount]) => `${before}${Number(amount) - 90}`,
    ),
  },
  {
    code: 'money-outside-schedule',
    spoil: swap(/(action [^{}]*\{[^{}]*schedule \d+\.\.)(\d+)/, ([, before, last]) => `${before}${Number(last) - 1}`),
  },
  {
    code: 'money-of-unclear-scale',
    spoil: swap(/(quickwin [^{}]*\{[^{}]*Rp \d+) juta/, '$1'),
  },
  {
    code: 'money-by-span',
    spoil: swap(/(action [^{}]*\{[^{}]*budget csr )(\d+) = (Rp \d+ juta) {2}(\d+) = Rp \d+ juta/, '$1$2..$4 = $3'),
    explains: ['programme-ceiling'],
  },
  { code: 'budget-against-target', spoil: (text, random) => collapse(text, random), explains: ['programme-ceiling'] },
  {
    code: 'dimension-without-money',
    spoil: (text, random) =>
      text.replace(new RegExp(`(quickwin unggulan-${1 + random(6)} [^{}]*\\{[^{}]*?)\\n {2}budget .*`), '$1'),
    explains: ['requirement-missing'],
  },
  {
    code: 'year-outside-period',
    spoil: swap(/(action [^{}]*\{[^{}]*budget csr .* )(20)(\d\d)( = Rp \d+ juta)\n/, '$1$200$4\n'),
    explains: ['programme-ceiling'],
  },
  {
    code: 'quickwin-too-long',
    spoil: swap(
      /(quickwin [^{}]*\{[^{}]*schedule )(\d+)-(\d+)\.\.(\d+)/,
      ([, before, year, month, last]) => `${before}${year}-${month}..${Number(last) + 1}`,
    ),
  },
  { code: 'schedule-backwards', spoil: swap(/(action [^{}]*\{[^{}]*schedule )(\d+)\.\.(\d+)/, '$1$3..$2') },
  {
    code: 'stage-out-of-order',
    spoil: swap(
      /(stage tahap-\d [^{}]*\{\s+order )([234])(\s+schedule )(\d+)/,
      ([, before, order, schedule, year]) => `${before}${order}${schedule}${Number(year) - 1}`,
    ),
  },
  {
    code: 'milestone-outside-schedule',
    spoil: swap(/due (\d+)-(\d+) {2}result/, ([, year, month]) => `due ${Number(year) + 2}-${month}  result`),
  },
  { code: 'decree-before-basis', spoil: swap(/date \d+-0([67])\n {2}place/, 'date 2013-0$1\n  place') },
  {
    code: 'dependency-cycle',
    spoil: (text, random) => {
      const first = 1 + random(17);
      return text
        .replace(new RegExp(`(action kegiatan-${first} [^{]*\\{)`), `$1\n  after kegiatan-${first + 1}`)
        .replace(new RegExp(`(action kegiatan-${first + 1} [^{]*\\{)`), `$1\n  after kegiatan-${first}`);
    },
  },
  {
    code: 'starts-too-early',
    spoil: (text, random) => {
      const late = 2 + random(16);
      return text
        .replace(
          new RegExp(`(action kegiatan-${late} [^{}]*\\{[^{}]*schedule )(\\d+)`),
          (_, before: string, year: string) => `${before}${Number(year) + 1}`,
        )
        .replace(/(action kegiatan-1 [^{]*\{)/, `$1\n  after kegiatan-${late}`);
    },
    explains: ['money-outside-schedule'],
  },
];

/** The money of the second year nearly gone, in the programme and in its actions. */
function collapse(text: string, random: (below: number) => number): string {
  const number = 1 + random(6);
  return text.replace(
    new RegExp(`(programme program-${number} [^{}]*\\{[^{}]*budget csr \\d+ = Rp \\d+ juta {2}\\d+ = Rp )\\d+`),
    '$130',
  );
}
