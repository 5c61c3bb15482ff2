import type { Mutation } from './mutation.ts';
import { firstYear, swap } from './swap.ts';

/** Defects of who answers for what. */
export const responsibilityMutations: readonly Mutation[] = [
  { code: 'missing-owner', spoil: swap(/((?:indicator|quickwin|programme) [^{}]*\{[^{}]*?)\n {2}owner \w+/, '$1') },
  {
    code: 'retired-owner',
    spoil: (text, random) => {
      const owners = [...text.matchAll(/\n {2}owner (\w+)\n/g)].map(([, owner]) => owner);
      const retired = owners[random(owners.length)];
      return text.replace(new RegExp(`(sopd ${retired} .*)\\}`), `$1 active 2010..${firstYear(text) - 1} }`);
    },
  },
  {
    code: 'owner-without-team',
    spoil: (text, random) => {
      const owners = [...text.matchAll(/\n {2}owner (\w+)\n/g)].map(([, owner]) => owner);
      const absent = owners[random(owners.length)];
      const [before, after = ''] = text.split('decree tim ');
      return `${before}decree tim ${after.replace(new RegExp(`\\n {2}member \\{ who kepala-${absent} .*`), '')}`;
    },
  },
  {
    code: 'person-in-two-roles',
    spoil: swap(
      /\n {2}member \{ who (\S+) {2}role member \}/,
      '\n  member { who $1  role member }\n  member { who $1  role expert }',
    ),
  },
  { code: 'group-without-lead', spoil: swap(/ {2}lead \S+ \}/, ' }') },
  { code: 'member-of-no-group', spoil: swap(/, dishub {2}lead/, '  lead') },
  {
    code: 'service-under-two-owners',
    spoil: swap(/service layanan-(\d) "(.*)" in (\S+) \{\n {2}owner (\w+)/, ([whole, number, title, home, owner]) => {
      const other = owner === 'dinkes' ? 'disdik' : 'dinkes';
      return `service layanan-${number}-lain "${title}" in ${home} { owner ${other}  users "Warga"  existing "Di loket"  desired "Daring"  measured-by indikator-1  improved-by unggulan-1 }\n${whole}`;
    }),
  },
  {
    code: 'overlapping-work',
    spoil: swap(/(action kegiatan-\d+) "(.*)"( in [^{]*\{[^}]*\}[^}]*\})/, '$1 "$2"$3\n$1-lagi "$2"$3'),
    // The copy adds its money to the same programme and brings its outputs along.
    explains: ['programme-ceiling'],
  },
  {
    code: 'missing-team',
    spoil: swap(/kind (council|team)/, ([, kind]) => `kind ${kind === 'team' ? 'council' : 'team'}`),
  },
  {
    code: 'idle-team',
    spoil: (text, random) =>
      swap(/progress (dewan|tim) \{ date (\d{4})-12/, `progress $1 { date $2-0${1 + random(7)}`)(text, random),
  },
  { code: 'no-regular-forum', spoil: swap(/\nprogress (dewan|tim) .*/, '') },
];
