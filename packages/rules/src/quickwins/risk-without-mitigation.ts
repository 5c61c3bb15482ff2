import type { Quickwin } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';

export const riskWithoutMitigation = definePlanRule({
  code: 'risk-without-mitigation',
  family: 'quickwins',
  severity: 'warning',
  summary: { id: 'Risiko tanpa mitigasi.', en: 'A risk without mitigation.' },
  explanation: {
    id: 'Formulir evaluasi menanyakan pengelolaan risiko, bukan hanya daftar risiko. Tulis mitigation: apa yang dilakukan supaya tidak terjadi, atau bila terjadi.',
    en: 'The evaluation form asks how risks are managed, not only which there are. Write mitigation: what is done so that it does not happen, or if it does.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['quickwin'],
  examples: [
    {
      title: { id: 'Hanya nama risikonya', en: 'Only the name of the risk' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  <|risk "Jaringan terputus" { likelihood high  effect medium }|> }
`,
    },
    {
      title: { id: 'Dengan mitigasi', en: 'With mitigation' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes  risk "Jaringan terputus" { likelihood high  effect medium  mitigation "Layanan luring" } }
`,
    },
  ],
  check({ quickwin }, report) {
    judge(quickwin, report);
  },
});

const judge = judgeEach(({ id, title, risk: risks }: Quickwin, report) => {
  for (const [index, risk] of risks.entries()) {
    if (risk.mitigation) continue;
    report(
      { element: id, path: propertyPath('risk', index) },
      {
        id: `Risiko “${risk.title ?? index + 1}” pada “${title}” belum memiliki mitigasi. Tulis mitigation.`,
        en: `The risk “${risk.title ?? index + 1}” of “${title}” has no mitigation. Write mitigation.`,
      },
      { needsWhole: true },
    );
  }
});
