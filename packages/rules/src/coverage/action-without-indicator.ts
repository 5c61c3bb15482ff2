import { type Action, type Fix, isStanding, type PlanParts, parentsOf, placesOf, type Quickwin } from '@rencana/model';
import { selectEach } from '../checker/select-each.ts';
import { definePlanRule } from '../rule.ts';
import { capitalize, kindWords } from '../wording/kind-words.ts';

export const actionWithoutIndicator = definePlanRule({
  code: 'action-without-indicator',
  family: 'coverage',
  severity: 'warning',
  summary: {
    id: 'Kegiatan atau quick win tidak mendukung indikator mana pun.',
    en: 'An action or quick win contributes to no indicator.',
  },
  explanation: {
    id: 'Kegiatan yang tidak mendukung indikator tidak dapat dipertanggungjawabkan hasilnya, dan indikatornya tidak punya jalan untuk bergerak. Tulis contributes-to dengan indikator yang digerakkannya; cukup pada programnya bila semua kegiatan di bawahnya menggerakkan indikator yang sama.',
    en: 'Nobody can account for the result of an action that contributes to no indicator, and the indicator has no way to move. Write contributes-to with the indicator that it moves; on its programme is enough where all actions under it move the same one.',
  },
  basis: {
    kind: 'practice',
    text: {
      id: 'Ditemukan dalam dokumen perencanaan: program tanpa indikator.',
      en: 'Found in planning documents: programmes without an indicator.',
    },
  },
  covers: ['D9'],
  stage: 1,
  supersedes: [],
  tellsMissing: ['contributes-to'],
  fixable: true,
  reads: ['action', 'quickwin', 'programme', 'indicator', 'stage'],
  examples: [
    {
      title: { id: 'Kegiatan tanpa indikator', en: 'An action without an indicator' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator antrean "Puskesmas dengan antrean daring" in living.health { direction up  unit "puskesmas"  owner dinkes }
action <|loket|> "Loket antrean daring" in living.health {
  owner dinkes
}
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator antrean "Puskesmas dengan antrean daring" in living.health { direction up  unit "puskesmas"  owner dinkes }
action loket "Loket antrean daring" in living.health {
  owner dinkes
  contributes-to antrean
}
`,
    },
    {
      title: { id: 'Programnya yang mendukung', en: 'Its programme contributes' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator antrean "Puskesmas dengan antrean daring" { direction up  unit "puskesmas"  owner dinkes }
programme sehat "Program Sehat" in living.health { owner dinkes  contributes-to antrean }
action loket "Loket antrean daring" { under sehat }
`,
    },
    {
      title: { id: 'Nominasi belum perlu indikator', en: 'A nomination needs no indicator yet' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
quickwin loket "Loket antrean daring" in living.health { nomination { decision nominated } }
`,
    },
  ],
  check(parts, report) {
    const quickwins = idle(parts.quickwin).filter((quickwin) => isStanding(quickwin as Quickwin, parts));
    for (const carrier of [...idle(parts.action), ...quickwins]) {
      if (parentsOf(carrier, parts).some(({ contributesTo }) => contributesTo.length > 0)) continue;
      const kind = kindWords[carrier.type];
      report(
        { element: carrier.id, path: 'name' },
        {
          id: `${capitalize(kind.id)} “${carrier.title}” tidak mendukung indikator mana pun. Tulis contributes-to dengan indikator yang digerakkannya.`,
          en: `The ${kind.en} “${carrier.title}” contributes to no indicator. Write contributes-to with the indicator that it moves.`,
        },
        { needsWhole: true, fixes: fixesOf(carrier, parts) },
      );
    }
  },
});

/** What contributes to nothing itself. */
const idle = selectEach<Action | Quickwin>(({ contributesTo }) => contributesTo.length === 0);

type Parts = Pick<PlanParts, 'action' | 'programme' | 'indicator'>;

/** Offers at most this many indicators: a long list is no help. */
const offered = 5;

/** The indicators that have the same home as the action. */
function fixesOf(carrier: Action | Quickwin, parts: Parts): readonly Fix[] {
  const homes = new Set(placesOf(carrier, parts).flatMap(({ id }) => id ?? []));
  return parts.indicator
    .filter((indicator) => indicator.in.some(({ id }) => id !== undefined && homes.has(id)))
    .slice(0, offered)
    .map(({ id, name, title }) => ({
      title: { id: `Tambahkan indikator “${title}”`, en: `Add the indicator “${title}”` },
      certain: false,
      edits: [{ kind: 'add-property', place: { element: carrier.id, path: '' }, text: `contributes-to ${name ?? id}` }],
    }));
}
