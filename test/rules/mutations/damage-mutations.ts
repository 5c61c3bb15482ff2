import type { Mutation } from './mutation.ts';
import { swap } from './swap.ts';

/** Defects of the writing itself, which the grammar or the reading of a value tells. */
export const damageMutations: readonly Mutation[] = [
  { code: 'syntax-error', spoil: swap(/\n {2}owner (\w+)\n/, '\n  ownr $1\n') },
  { code: 'conflict-marker', spoil: swap(/\n(service layanan-\d)/, '\n<<<<<<< HEAD\n$1') },
  { code: 'indonesian-keyword', spoil: swap(/\n {2}owner (\w+)\n/, '\n  pemilik $1\n') },
  { code: 'broken-quote', spoil: swap(/source "(.*)"/, 'source “$1”') },
  { code: 'foreign-number', spoil: swap(/= (\d+),(\d) %/, '= $1.$2 %') },
];
