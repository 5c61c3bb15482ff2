import { findById, isStanding, parentsOf } from '@rencana/model';
import { faultedByAssessors } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const workWithoutCode = definePlanRule({
  code: 'work-without-code',
  family: 'alignment',
  severity: 'info',
  summary: {
    id: 'Pekerjaan yang sudah berjalan tidak memiliki kode dalam rencana perangkat daerah.',
    en: 'Work that is under way has no code of its owner’s own plan.',
  },
  explanation: {
    id: 'Yang tidak ada dalam Renja pemiliknya tidak memiliki anggaran sendiri; itulah sebab nyata quick win berhenti. Tulis code program, kegiatan, atau sub kegiatan yang membiayainya, pada unsurnya atau pada programnya. Sebelum ada laporan kemajuan, kode belum ditanyakan.',
    en: 'What is not in its owner’s annual plan has no money of its own; that is a real reason why quick wins stop. Write the code of the programme or activity that pays for it, in the element or its programme. Before progress is reported, no code is asked for.',
  },
  basis: faultedByAssessors,
  covers: ['E8'],
  stage: 4,
  supersedes: [],
  tellsMissing: ['code'],
  fixable: false,
  reads: ['programme', 'action', 'quickwin', 'stage', 'progress'],
  examples: [
    {
      title: { id: 'Berjalan tanpa kode', en: 'Under way without a code' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin <|antrean|> "Antrean daring" in living.health { owner dinkes }
progress antrean { date 2022-12  percent 40 }
`,
    },
    {
      title: {
        id: 'Kode pada programnya, atau belum berjalan',
        en: 'The code is at its programme, or it is not yet under way',
      },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
programme prima "Program Sehat" in living.health { owner dinkes  code "1.02.02" }
quickwin antrean "Antrean daring" { under prima }
quickwin loket "Loket daring" in living.health { owner dinkes }
progress antrean { date 2022-12  percent 40 }
`,
    },
  ],
  check(parts, report) {
    for (const id of new Set(parts.progress.flatMap(({ about }) => about.id ?? []))) {
      const element = findById(parts.quickwin, id) ?? findById(parts.action, id) ?? findById(parts.programme, id);
      if (!element || (element.type === 'quickwin' && !isStanding(element, parts))) continue;
      if ([element, ...parentsOf(element, parts)].some(({ code }) => code !== undefined)) continue;
      report(
        { element: id, path: 'name' },
        {
          id: `“${element.title}” sudah berjalan, tetapi kodenya dalam Renja pemiliknya tidak ditulis. Tulis code program atau sub kegiatan yang membiayainya.`,
          en: `“${element.title}” is under way, but its code in its owner’s annual plan is not written. Write the code of the programme or activity that pays for it.`,
        },
        { needsWhole: true },
      );
    }
  },
});
