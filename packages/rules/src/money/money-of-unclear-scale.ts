import type { Action, Programme, Quickwin } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { entryValue, propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';
import { moneyText } from '../wording/money-text.ts';

/** No action of a master plan costs less a year. Rupiah. */
const least = 1_000_000;

export const moneyOfUnclearScale = definePlanRule({
  code: 'money-of-unclear-scale',
  family: 'money',
  severity: 'warning',
  summary: { id: 'Jumlah uang yang skalanya tidak jelas.', en: 'An amount of money of unclear scale.' },
  explanation: {
    id: '“Rp 000” atau “Rp 750” di samping 162.977.000.000 berarti skalanya hilang ketika disalin: jutaan atau ribuan? Tulis jumlah lengkap dengan juta, miliar, atau triliun. Tahun tanpa anggaran cukup tidak ditulis.',
    en: '“Rp 000” or “Rp 750” beside 162,977,000,000 means that the scale was lost in copying: millions or thousands? Write the whole amount with juta, miliar or triliun. A year without money is simply not written.',
  },
  basis: foundInPlans,
  covers: ['D14'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['programme', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Juta yang hilang', en: 'A million lost' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbd-kabupaten  2022 = <|Rp 750|>  2023 = Rp 800 juta }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbd-kabupaten  2022 = Rp 750 juta  2023 = Rp 800 juta }
`,
    },
    {
      title: { id: 'Nol rupiah', en: 'Zero rupiah' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbd-kabupaten  2022 = <|Rp 000|>  2023 = Rp 800 juta }
`,
    },
    {
      title: { id: 'Jumlah yang jelas', en: 'Clear amounts' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program Sehat" in living.health { owner dinkes  budget apbd-kabupaten  2022 = Rp 12.500.000  2023 = Rp 162.977.000.000 }
`,
    },
  ],
  check({ programme, action, quickwin }, report) {
    for (const elements of [programme, action, quickwin]) judge(elements, report);
  },
});

const judge = judgeEach(({ id, title, budget }: Programme | Action | Quickwin, report) => {
  for (const [index, { entries }] of budget.entries()) {
    for (const [i, { from, value }] of entries.entries()) {
      if (value.kind !== 'money' || Number(value.rupiah) >= least || Number(value.rupiah) < 0) continue;
      const place = entryValue(id, propertyPath('budget', index), i);
      const isZero = Number(value.rupiah) === 0;
      const meant = moneyText(`${value.rupiah}000000`);
      report(
        place,
        {
          id: `Anggaran “${title}” untuk ${from} adalah ${moneyText(value.rupiah)}. ${isZero ? 'Tulis jumlahnya, atau hapus tahun yang tidak dianggarkan.' : `Tulis jumlah lengkap; mungkin maksudnya ${meant}.`}`,
          en: `The budget of “${title}” for ${from} is ${moneyText(value.rupiah)}. ${isZero ? 'Write the amount, or leave out the year without money.' : `Write the whole amount; ${meant} may be meant.`}`,
        },
        {
          severity: isZero ? 'info' : 'warning',
          fixes:
            isZero || value.rupiah.includes('.')
              ? []
              : [
                  {
                    title: { id: `Ganti dengan ${meant}`, en: `Replace by ${meant}` },
                    certain: false,
                    edits: [{ kind: 'replace', place, text: meant }],
                  },
                ],
        },
      );
    }
  }
});
