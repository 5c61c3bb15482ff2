import { parentsOf } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const hollowProgramme = definePlanRule({
  code: 'hollow-programme',
  family: 'coverage',
  severity: 'warning',
  summary: {
    id: 'Program tanpa indikator, atau tanpa kegiatan.',
    en: 'A programme has no indicator, or no action.',
  },
  explanation: {
    id: 'Program yang tidak mendukung indikator apa pun tidak dapat dinilai, dan program tanpa satu pun kegiatan atau quick win hanya judul. Tulis contributes-to pada program atau kegiatannya, dan letakkan kegiatan di bawahnya dengan under.',
    en: 'A programme that contributes to no indicator cannot be judged, and a programme without a single action or quick win is only a heading. Write contributes-to in the programme or its actions, and put actions beneath it with under.',
  },
  basis: foundInPlans,
  covers: ['D9'],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['programme', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Program tanpa kegiatan', en: 'A programme without actions' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
programme <|sehat|> "Program Sehat" in living.health { owner dinkes  contributes-to ikm }
`,
    },
    {
      title: { id: 'Program tanpa indikator', en: 'A programme without an indicator' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme <|sehat|> "Program Sehat" in living.health { owner dinkes }
action antrean "Antrean daring" { under sehat }
`,
    },
    {
      title: { id: 'Indikator pada kegiatannya', en: 'The indicator is at its action' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
programme sehat "Program Sehat" in living.health { owner dinkes }
action antrean "Antrean daring" { under sehat  contributes-to ikm }
`,
    },
  ],
  check(parts, report) {
    if (parts.programme.length === 0) return;
    const filled = new Set<string>();
    const measured = new Set(
      parts.programme.filter(({ contributesTo }) => contributesTo.length > 0).map(({ id }) => id),
    );
    for (const child of [...parts.action, ...parts.quickwin]) {
      for (const { id } of parentsOf(child, parts)) {
        filled.add(id);
        if (child.contributesTo.length > 0) measured.add(id);
      }
    }
    for (const { id, title } of parts.programme) {
      const place = { element: id, path: 'name' };
      if (!measured.has(id))
        report(
          place,
          {
            id: `Program “${title}” tidak mendukung indikator mana pun, juga tidak melalui kegiatannya. Tulis contributes-to.`,
            en: `The programme “${title}” contributes to no indicator, nor do its actions. Write contributes-to.`,
          },
          { needsWhole: true },
        );
      else if (!filled.has(id))
        report(
          place,
          {
            id: `Program “${title}” tidak memiliki kegiatan atau quick win. Letakkan yang menjalankannya di bawahnya dengan under.`,
            en: `The programme “${title}” has no action and no quick win. Put what carries it out beneath it with under.`,
          },
          { severity: 'info' },
        );
    }
  },
});
