import type { Mutation } from './mutation.ts';
import { append, swap } from './swap.ts';

/** Defects of coverage, alignment and codes: what hangs together with nothing. */
export const workMutations: readonly Mutation[] = [
  { code: 'action-without-indicator', spoil: swap(/(quickwin [^{}]*\{\n.*)\n {2}contributes-to \S+/, '$1') },
  {
    code: 'unserved-subdimension',
    spoil: swap(
      /\naction (kegiatan-\d+) [^{}]*\{[^{}]*\{[^{}]*\}[^{}]*\}(\ngap [^{}]*\{[^{}]*?)\n {2}closed-by \1/,
      '$2',
    ),
    explains: ['orphan-indicator', 'programme-ceiling'],
  },
  {
    code: 'hollow-programme',
    spoil: append(
      'programme kosong "Program pelestarian cerita rakyat" in society { owner disdik  aligns mutu  goal "Lestari"  code "1.01.02" }',
    ),
  },
  {
    code: 'objective-without-programme',
    spoil: append('objective lain "Terjaganya cerita rakyat" { serves layanan }'),
  },
  {
    code: 'orphan-indicator',
    spoil: append(
      'indicator yatim "Persentase cerita rakyat yang dibukukan" in society.learning { level outcome  tier programme  kind percentage  direction up  definition "D"  source "S"  frequency yearly  baseline $YEAR-1 = 10 %  target $YEAR = 20 %  owner disdik  aligns mutu }',
    ),
  },
  { code: 'untitled-element', spoil: swap(/(action kegiatan-\d+) ".*?"/, '$1') },
  {
    code: 'no-literacy-action',
    spoil: (text) => text.replaceAll('area literacy', 'area application'),
  },
  {
    code: 'low-spbe-unserved',
    spoil: append(
      'indicator spbe "Indeks SPBE" in governance.bureaucracy { level outcome  tier programme  kind index  unit "poin"  direction up  definition "D"  source "S"  frequency yearly  baseline $YEAR-1 = 1,8  target $YEAR = 2,1  owner diskominfo  aligns mutu }',
    ),
  },
  { code: 'service-without-desired-state', spoil: swap(/\n {2}desired "Dilayani dari rumah"/, '') },
  { code: 'plan-not-enacted', spoil: swap(/\n {2}enacted-by perbup/, '') },
  { code: 'plan-not-enacted', spoil: swap(/level regent {2}status in-force/, 'level regent  status draft') },
  { code: 'aligned-with-nothing', spoil: swap(/((?:programme|quickwin) [^{}]*\{[^{}]*?)\n {2}aligns mutu/, '$1') },
  { code: 'work-without-code', spoil: swap(/(quickwin unggulan-1 [^{}]*\{[^{}]*?)\n {2}code .*/, '$1') },
  {
    code: 'code-form',
    spoil: swap(
      /code "(\d)\.(\d\d)\.(\d\d)"/,
      ([, a, b, c], random) => `code "${[`${a}-${b}-${c}`, `${a}.${b}`, `${a}.${b}.${c}.`][random(3)]}"`,
    ),
  },
  { code: 'code-edition', spoil: swap(/code "(\S+)\.00(\d\d)"/, 'code "$1.$2"') },
];
