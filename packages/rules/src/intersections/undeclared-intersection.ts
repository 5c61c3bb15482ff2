import { findById } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const undeclaredIntersection = definePlanRule({
  code: 'undeclared-intersection',
  family: 'intersections',
  severity: 'info',
  summary: {
    id: 'Dua dimensi banyak beririsan, tetapi irisannya tidak ditulis.',
    en: 'Two dimensions meet often, but no intersection says so.',
  },
  explanation: {
    id: 'Empat pekerjaan atau lebih menyentuh kedua dimensi itu, jadi ada irisan yang kuat. Tanpa intersection tidak ada koordinator, dan tidak ada yang menyebut data apa yang dipakai bersama. Tulis intersection dengan between, through, dan coordinator.',
    en: 'Four or more pieces of work touch both dimensions, so they intersect strongly. Without an intersection there is no coordinator, and nobody says which data are shared. Write an intersection with between, through and coordinator.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['plan', 'intersections', 'dimension'],
  examples: [
    {
      title: { id: 'Empat kegiatan untuk dua dimensi', en: 'Four actions for two dimensions' },
      bad: `plan <|contoh|> "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
action a "Izin daring" in governance.public-service, economy.industry { owner dpmptsp }
action b "Retribusi daring" in governance.public-service, economy.transaction { owner dpmptsp }
action c "Pajak daring" in governance.public-service, economy.transaction { owner dpmptsp }
action d "Data UMKM" in governance.bureaucracy, economy.industry { owner dpmptsp }
`,
    },
    {
      title: { id: 'Sudah ditulis', en: 'It is declared' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
action a "Izin daring" in governance.public-service, economy.industry { owner dpmptsp }
action b "Retribusi daring" in governance.public-service, economy.transaction { owner dpmptsp }
action c "Pajak daring" in governance.public-service, economy.transaction { owner dpmptsp }
action d "Data UMKM" in governance.bureaucracy, economy.industry { owner dpmptsp }
intersection izin "Izin dan transaksi" { between governance, economy  through a, b, c, d  coordinator dpmptsp }
`,
    },
  ],
  check({ plan: [plan], intersections, dimension: dimensions }, report) {
    if (!plan) return;
    for (const { first, second, carriers, declared, strength } of intersections) {
      if (strength < 3 || declared.length > 0) continue;
      const names = [first, second].map((id) => findById(dimensions, id)?.title ?? id);
      report(
        { element: plan.id, path: 'name' },
        {
          id: `${names[0]} dan ${names[1]} beririsan dalam ${carriers.length} pekerjaan, tetapi tidak ada intersection di antaranya. Tulis irisannya dan koordinatornya.`,
          en: `${names[0]} and ${names[1]} meet in ${carriers.length} pieces of work, but no intersection is declared between them. Write it and its coordinator.`,
        },
        {
          subject: `${first} ${second}`,
          related: carriers.map((id) => ({
            place: { element: id, path: 'name' },
            message: { id: 'Menyentuh kedua dimensi.', en: 'It touches both dimensions.' },
          })),
        },
      );
    }
  },
});
