import type { Action, Fix, Id, Indicator, Programme, Quickwin } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { capitalize, kindWords } from '../wording/kind-words.ts';

export const untitledElement = definePlanRule({
  code: 'untitled-element',
  family: 'coverage',
  severity: 'warning',
  summary: {
    id: 'Program, kegiatan, quick win, atau indikator tidak memiliki judul.',
    en: 'A programme, action, quick win or indicator has no title.',
  },
  explanation: {
    id: 'Tanpa judul, dokumen mencetak nama singkatnya (“ikm”), yang tidak dipahami pembaca. Tulis judul dalam tanda kutip sesudah namanya.',
    en: 'Without a title the documents print the short name (“ikm”), which no reader understands. Write a title in quotes after the name.',
  },
  basis: foundInPlans,
  covers: ['D9'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['programme', 'action', 'quickwin', 'indicator'],
  examples: [
    {
      title: { id: 'Indikator tanpa nama', en: 'An indicator without a name' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator <|ikm|> { direction up  owner dinkes }
`,
    },
    {
      title: { id: 'Nama yang sudah berkata apa', en: 'A name that says what it is' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator <|angka-kematian-ibu|> { direction down  owner dinkes }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator angka-kematian-ibu "Angka kematian ibu" { direction down  owner dinkes }
`,
    },
    {
      title: { id: 'Dengan judul', en: 'With a title' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
`,
    },
  ],
  check({ programme, action, quickwin, indicator }, report) {
    for (const elements of [programme, action, quickwin, indicator]) judge(elements, report);
  },
});

const judge = judgeEach(({ id, type, name, title }: Programme | Action | Quickwin | Indicator, report) => {
  if (title !== name) return;
  const kind = kindWords[type];
  report(
    { element: id, path: 'name' },
    {
      id: `${capitalize(kind.id)} ${name} belum memiliki judul. Tulis judulnya dalam tanda kutip sesudah nama.`,
      en: `The ${kind.en} ${name} has no title. Write one in quotes after the name.`,
    },
    { needsWhole: true, fixes: titleFromName(id, name) },
  );
});

/** A name of several words is nearly a title; one word is mostly an abbreviation. */
function titleFromName(id: Id, name: string | undefined): readonly Fix[] {
  if (!name?.includes('-')) return [];
  const title = capitalize(name.replaceAll('-', ' '));
  return offerFix({ id: `Tulis judul “${title}”`, en: `Write the title “${title}”` }, [
    { kind: 'replace', place: { element: id, path: 'name' }, text: `${name} "${title}"` },
  ]);
}
