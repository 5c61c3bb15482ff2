import type { Mutation } from './mutation.ts';
import { append, swap } from './swap.ts';

/** Defects of names. */
export const nameMutations: readonly Mutation[] = [
  { code: 'unknown-name', spoil: swap(/owner (\w+)\n/, 'owner $1x\n') },
  {
    code: 'duplicate-name',
    spoil: append('sopd dinkes "Dinas Kehutanan" { short "DK"  kind dinas  duty "Urusan kehutanan" }'),
  },
  { code: 'unknown-report-word', spoil: swap(/section foreword/, 'section foreward') },
  {
    code: 'import-cycle',
    spoil: swap(/uses kominfo-2021\n/, 'uses kominfo-2021\n  import lain\n'),
    besides: 'plan lain "Rencana lain" {\n  import uji\n}\n',
  },
  { code: 'repeated-property', spoil: swap(/\n( {2}(?:problem|source|definition) .*)/, '\n$1\n$1') },
  {
    code: 'foreign-dimension',
    spoil: append(
      'service parkir "Layanan parkir" in mobility { owner dishub  users "Warga"  existing "Manual"  desired "Digital"  measured-by indikator-1  improved-by unggulan-1 }',
    ),
  },
  {
    code: 'duplicate-agency',
    spoil: append('sopd dinkes-dua "Dinas Kesehatan" { short "DK"  kind dinas  duty "Urusan kesehatan" }'),
  },
  { code: 'empty-mention', spoil: swap(/Dikerjakan bersama/, 'Demi [[indikator-1.target.2099]] dikerjakan bersama') },
  { code: 'alias-in-prose', spoil: swap(/Dikerjakan bersama/, 'Demi Smart People dikerjakan bersama') },
];
