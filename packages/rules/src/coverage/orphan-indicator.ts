import {
  type Action,
  type Id,
  type Indicator,
  type Programme,
  type Quickwin,
  remember,
  rememberEach,
} from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';

export const orphanIndicator = definePlanRule({
  code: 'orphan-indicator',
  family: 'coverage',
  severity: 'info',
  summary: { id: 'Indikator yang tidak digerakkan apa pun.', en: 'An indicator that nothing moves.' },
  explanation: {
    id: 'Indikator yang tidak didukung program, kegiatan, atau quick win mana pun akan naik atau turun dengan sendirinya. Tulis contributes-to pada yang menggerakkannya, atau keluarkan indikatornya dari rencana.',
    en: 'An indicator to which no programme, action or quick win contributes will rise or fall by itself. Write contributes-to in what moves it, or take the indicator out of the plan.',
  },
  basis: foundInPlans,
  covers: ['D9'],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['indicator', 'programme', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Tidak ada yang menggerakkannya', en: 'Nothing moves it' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
indicator <|stunting|> "Prevalensi stunting" { direction down  owner dinkes }
action antrean "Antrean daring" in living.health { owner dinkes  contributes-to ikm }
`,
    },
    {
      title: { id: 'Rencana yang belum memuat kegiatan', en: 'A plan that has no actions yet' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator stunting "Prevalensi stunting" { direction down  owner dinkes }
`,
    },
  ],
  check({ indicator, programme, action, quickwin }, report) {
    if (programme.length + action.length + quickwin.length === 0) return;
    judge(indicator, report, movedBy(contributedTo(programme), contributedTo(action), contributedTo(quickwin)));
  },
});

const contributedTo = rememberEach(({ contributesTo }: Programme | Action | Quickwin) =>
  contributesTo.map(({ id }) => id),
);

const movedBy = remember((...lists: readonly (readonly (readonly (Id | undefined)[])[])[]) => new Set(lists.flat(2)));

const judge = judgeEach(({ id, title }: Indicator, report, moved: ReadonlySet<Id | undefined>) => {
  if (moved.has(id)) return;
  report(
    { element: id, path: 'name' },
    {
      id: `Tidak ada program, kegiatan, atau quick win yang menggerakkan indikator “${title}”. Tulis contributes-to pada yang menggerakkannya.`,
      en: `No programme, action or quick win moves the indicator “${title}”. Write contributes-to in what does.`,
    },
  );
});
