import { foundInPlans } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

/** The tiers of key performance indicators. */
const keyTiers = new Set(['plan', 'goal', 'objective']);

/** Names that speak of something made or held, not of what it changed. */
const madeName =
  /^(ter(susun|laksana|bentuk|sedia|selenggara)nya\s|(jumlah|banyaknya)\s+(dokumen|laporan|rapat|kegiatan|pelatihan|bimtek|sosialisasi|aplikasi|server|perangkat)\b)/iu;

export const outputAsKeyIndicator = definePlanRule({
  code: 'output-as-key-indicator',
  family: 'indicators',
  severity: 'warning',
  summary: {
    id: 'Keluaran dipakai sebagai indikator kinerja utama.',
    en: 'An output stands as key performance indicator.',
  },
  explanation: {
    id: 'Indikator untuk tujuan dan sasaran mengukur apa yang berubah bagi warga, bukan apa yang dikerjakan: “Jumlah dokumen” selesai walaupun tidak ada yang membaik. Turunkan tier-nya menjadi programme atau activity, atau pilih indikator outcome.',
    en: 'An indicator of a goal or objective measures what changes for the public, not what was done: “number of documents” is met even if nothing becomes better. Lower its tier to programme or activity, or choose an outcome.',
  },
  basis: foundInPlans,
  covers: ['D20'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['indicator'],
  examples: [
    {
      title: { id: 'Jumlah dokumen sebagai tujuan', en: 'A number of documents as goal' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator dokumen "Jumlah dokumen arsitektur SPBE" { level output  <|tier goal|>  direction up  owner diskominfo  unit "dokumen"  target 2022 = 2 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator dokumen "Jumlah dokumen arsitektur SPBE" { level output  tier programme  direction up  owner diskominfo  unit "dokumen"  target 2022 = 2 }
`,
    },
    {
      title: { id: 'Keluaran pada program, outcome pada tujuan', en: 'An output at a programme, an outcome at a goal' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Diskominfo"
indicator dokumen "Jumlah dokumen arsitektur SPBE" { level output  tier programme  direction up  owner diskominfo  unit "dokumen" }
indicator spbe "Indeks SPBE" { level outcome  tier goal  direction up  owner diskominfo }
indicator kunjungan "Jumlah kunjungan wisatawan" { level outcome  tier goal  direction up  owner diskominfo  unit "kunjungan" }
`,
    },
  ],
  check({ indicator: indicators }, report) {
    for (const { id, title, level, tier } of indicators) {
      if (!tier || !keyTiers.has(tier)) continue;
      if (level !== 'output' && !madeName.test(title)) continue;
      const place = { element: id, path: 'tier' };
      report(
        place,
        {
          id: `“${title}” mengukur keluaran, tetapi dipakai pada tingkat ${tier}. Pindahkan ke programme atau activity, atau pilih indikator yang mengukur perubahannya.`,
          en: `“${title}” measures an output, but stands at the tier ${tier}. Move it to programme or activity, or choose an indicator of what changes.`,
        },
        {
          fixes: [
            {
              title: { id: 'Ubah tier menjadi “programme”', en: 'Change the tier to “programme”' },
              certain: false,
              edits: [{ kind: 'replace', place, text: 'tier programme' }],
            },
          ],
        },
      );
    }
  },
});
