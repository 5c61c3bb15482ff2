import type { Programme, Quickwin } from '@rencana/model';
import { isStanding, parentsOf } from '@rencana/model';
import { faultedByAssessors } from '../basis/common-bases.ts';
import { selectEach } from '../checker/select-each.ts';
import { definePlanRule } from '../rule.ts';
import { capitalize, kindWords } from '../wording/kind-words.ts';

export const alignedWithNothing = definePlanRule({
  code: 'aligned-with-nothing',
  family: 'alignment',
  severity: 'warning',
  summary: {
    id: 'Program atau quick win tidak selaras dengan misi atau sasaran apa pun.',
    en: 'A programme or quick win is aligned with no mission or objective.',
  },
  explanation: {
    id: 'Rencana yang tidak terpadu dengan RPJMD dan Renja dicatat penilai dan tidak memperoleh anggaran. Tulis aligns dengan misi daerah, misi Smart City, atau sasaran yang dilayaninya. Quick win di bawah sebuah program mengikuti programnya.',
    en: 'A plan that is not integrated with the region’s own plans is faulted by assessors and gets no money. Write aligns with the mission or objective that it serves. A quick win under a programme takes the programme’s.',
  },
  basis: faultedByAssessors,
  covers: ['E8'],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['programme', 'action', 'quickwin', 'stage'],
  examples: [
    {
      title: { id: 'Quick win yang berdiri sendiri', en: 'A quick win on its own' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin <|antrean|> "Antrean daring" in living.health { owner dinkes }
`,
    },
    {
      title: { id: 'Selaras, melalui program, atau ditolak', en: 'Aligned, by its programme, or rejected' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
mission sehat "Mewujudkan warga yang sehat" { tier region }
programme prima "Program Sehat" in living.health { owner dinkes  aligns sehat }
quickwin antrean "Antrean daring" { under prima }
quickwin videotron "Videotron" in branding { nomination { decision rejected } }
`,
    },
  ],
  check(parts, report) {
    const quickwins = unaligned(parts.quickwin).filter((quickwin) => isStanding(quickwin as Quickwin, parts));
    for (const element of [...unaligned(parts.programme), ...quickwins]) {
      if (parentsOf(element, parts).some(({ aligns }) => aligns.length > 0)) continue;
      const kind = kindWords[element.type];
      report(
        { element: element.id, path: 'name' },
        {
          id: `${capitalize(kind.id)} “${element.title}” tidak selaras dengan misi atau sasaran mana pun. Tulis aligns dengan yang dilayaninya.`,
          en: `The ${kind.en} “${element.title}” is aligned with no mission or objective. Write aligns with what it serves.`,
        },
        { needsWhole: true },
      );
    }
  },
});

/** What is aligned with nothing itself. */
const unaligned = selectEach<Programme | Quickwin>(({ aligns }) => aligns.length === 0);
