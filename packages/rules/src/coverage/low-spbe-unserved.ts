import type { Indicator } from '@rencana/model';
import { lastEntry, reachedSeries } from '@rencana/model';
import { faultedByAssessors } from '../basis/common-bases.ts';
import { selectEach } from '../checker/select-each.ts';
import { definePlanRule } from '../rule.ts';
import { numberText } from '../wording/number-text.ts';

/** Below this an SPBE index is called low here. */
const low = 2.6;

export const lowSpbeUnserved = definePlanRule({
  code: 'low-spbe-unserved',
  family: 'coverage',
  severity: 'warning',
  summary: {
    id: 'Indeks SPBE rendah dan tidak ada kegiatan yang menaikkannya.',
    en: 'The SPBE index is low and no action raises it.',
  },
  explanation: {
    id: 'Indeks SPBE yang rendah termasuk yang dicatat penilai: tanpa pemerintahan digital, quick win tidak berkelanjutan. Tulis contributes-to dengan indikator SPBE pada kegiatan yang menaikkannya, misalnya arsitektur, layanan terpadu, atau pelatihan. Yang dianggap rendah adalah di bawah 2,6.',
    en: 'A low SPBE index is among what assessors fault: without digital government quick wins do not last. Write contributes-to with the SPBE indicator in actions that raise it, such as architecture, shared services or training. Below 2.6 counts as low here.',
  },
  basis: faultedByAssessors,
  covers: ['E6'],
  stage: 3,
  supersedes: ['orphan-indicator'],
  fixable: false,
  reads: ['indicator', 'programme', 'action', 'quickwin', 'progress'],
  examples: [
    {
      title: { id: 'Rendah dan tidak digerakkan', en: 'Low, and nothing moves it' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator <|spbe|> "Indeks SPBE" { direction up  owner diskominfo  baseline 2021 = 1,92  target 2022 = 2,1 }
`,
    },
    {
      title: { id: 'Digerakkan, atau sudah baik', en: 'Something moves it, or it is good already' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator spbe "Indeks SPBE" { direction up  owner diskominfo  baseline 2021 = 1,92  target 2022 = 2,1 }
indicator layanan "Indeks SPBE domain layanan" { direction up  owner diskominfo  baseline 2021 = 3,1  target 2022 = 3,2 }
action arsitektur "Arsitektur SPBE" in governance.bureaucracy { owner diskominfo  contributes-to spbe }
`,
    },
  ],
  check(parts, report) {
    for (const indicator of ofSpbe(parts.indicator)) {
      const value = (lastEntry(reachedSeries(indicator, parts)) ?? lastEntry(indicator.baseline ?? []))?.value;
      if (value?.kind !== 'number' || value.percent || Number(value.number) >= low) continue;
      const work = [...parts.programme, ...parts.action, ...parts.quickwin];
      if (work.some(({ contributesTo }) => contributesTo.some(({ id }) => id === indicator.id))) continue;
      report(
        { element: indicator.id, path: 'name' },
        {
          id: `“${indicator.title}” baru ${numberText(value.number)} dan tidak ada kegiatan yang menaikkannya. Tulis contributes-to pada kegiatan SPBE.`,
          en: `“${indicator.title}” is only ${numberText(value.number)}, and no action raises it. Write contributes-to in the actions for SPBE.`,
        },
      );
    }
  },
});

const ofSpbe = selectEach<Indicator>(({ title }) => /\bSPBE\b/.test(title));
