import type { Mutation } from './mutation.ts';
import { append, swap } from './swap.ts';

const risingTargets =
  /(direction up\n(?: {2}(?:definition|source|frequency).*\n)* {2}baseline \d+ = )([\d,]+) %\n {2}target (.*)/;

/** What an indicator says that is only there to be a copy. */
const copied =
  'level outcome  tier programme  kind percentage  direction up  definition "D"  source "S"  frequency yearly  baseline 2020 = 10 %  target 2026 = 20 %';

/** Defects of what is measured. */
export const indicatorMutations: readonly Mutation[] = [
  { code: 'missing-direction', spoil: swap(/\n {2}direction (up|down)/, '') },
  { code: 'target-against-direction', spoil: swap(/(target .*= )([\d,]+) % {2}(\d+ = )([\d,]+) %/, '$1$4 %  $3$2 %') },
  {
    code: 'target-against-direction',
    spoil: swap(/direction (up|down)/, ([, way]) => `direction ${way === 'up' ? 'down' : 'up'}`),
  },
  {
    code: 'target-below-reached',
    spoil: swap(
      risingTargets,
      ([, before, , targets = '']) => `${before}202,65 %\n  target ${targets.replace(/= [\d,]+ %/g, '= 100 %')}`,
    ),
  },
  {
    code: 'target-equals-baseline',
    spoil: swap(
      risingTargets,
      ([, before, value, targets = '']) =>
        `${before}${value} %\n  target ${targets.replace(/= [\d,]+ %/g, `= ${value} %`)}`,
    ),
  },
  { code: 'baseline-missing', spoil: swap(/\n {2}baseline .*/, '') },
  {
    code: 'baseline-missing',
    spoil: swap(
      /(baseline \d+ = )[\d,]+ %/,
      ([, before], random) => `${before}"${['N/A', '-', 'Tidak Ada Data', 'belum ada data'][random(4)]}"`,
    ),
  },
  {
    code: 'unit-against-name',
    spoil: swap(
      /(indicator \S+ "Persentase .*\n)/,
      ([line], random) => `${line}  unit "${['Kawasan', 'Dokumen', 'Orang', 'Indeks'][random(4)]}"\n`,
    ),
  },
  {
    code: 'unit-against-name',
    spoil: swap(
      /"Persentase (\w+) /,
      ([, word], random) => `"${['Jumlah', 'Banyaknya', 'Indeks'][random(3)]} ${word} `,
    ),
  },
  {
    code: 'unknown-unit',
    spoil: swap(
      /output "(.*)" \{ unit "\w+"/,
      ([, title], random) => `output "${title}" { unit "${['19', '-', '2.041', '??'][random(4)]}"`,
    ),
  },
  {
    code: 'output-in-time',
    spoil: swap(/output ".*?" \{ unit "\w+"/, 'output "Tersusunnya dokumen arsitektur" { unit "bulan"'),
  },
  { code: 'output-as-key-indicator', spoil: swap(/level outcome\n {2}tier programme/, 'level output\n  tier goal') },
  {
    code: 'verb-against-direction',
    spoil: swap(/"(Persentase .*)"( in .*\n[^}]*?direction down)/, '"Meningkatnya $1"$2'),
  },
  { code: 'gap-in-series', spoil: swap(/(target \d+ = [\d,]+ % {2}\d+ = [\d,]+ % {2})\d+ = [\d,]+ % {2}/, '$1') },
  { code: 'value-outside-bounds', spoil: swap(/(kind percentage\n)/, '$1  bounds 90..100\n') },
  {
    code: 'duplicate-indicator',
    spoil: swap(
      /indicator (\S+) "Persentase (.*)"( in [^}]*\n\})?/,
      ([whole, name, subject]) => `indicator ${name}-lagi "Persen ${subject}" { ${copied}  owner setda }\n${whole}`,
    ),
    explains: ['orphan-indicator'],
  },
  {
    code: 'boilerplate-indicator',
    spoil: append(
      ['dinkes', 'disdik', 'dlh']
        .map(
          (owner, i) =>
            `indicator sama-${i} "Nilai reformasi birokrasi perangkat daerah" { ${copied}  owner ${owner} }`,
        )
        .join('\n'),
    ),
    explains: ['orphan-indicator'],
  },
  { code: 'achievement-over-cap', spoil: swap(/reached [\d,]+ %/, 'reached 99 %') },
  { code: 'jump-in-series', spoil: swap(/(target \d+ = [\d,]+ % {2}\d+ = \d+),(\d) %/, '$1$2 %') },
  {
    code: 'outdated-baseline',
    spoil: swap(
      /(baseline )(\d+)( = [\d,]+ %)/,
      ([, keyword, year, value], random) => `${keyword}${Number(year) - 6 - random(5)}${value}`,
    ),
  },
  { code: 'indicator-without-target', spoil: swap(/\n {2}target .*%\n/, '\n') },
  { code: 'grade-leap', spoil: swap(/= cc {2}(\d+ = )b {2}(\d+ = )bb/, '= a  $1a  $2a') },
  {
    code: 'thousandfold-value',
    spoil: swap(
      /(target \d+ = [\d,]+ % {2}\d+ = )(\d+)(?:,(\d))? %/,
      ([, before, whole, rest]) => `${before}${whole}.${rest || '0'}00 %`,
    ),
  },
];
