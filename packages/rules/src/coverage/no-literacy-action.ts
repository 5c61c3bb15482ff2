import { faultedByAssessors } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const noLiteracyAction = definePlanRule({
  code: 'no-literacy-action',
  family: 'coverage',
  severity: 'warning',
  summary: {
    id: 'Rencana aksi tidak memuat penguatan literasi dan sumber daya manusia.',
    en: 'The action plan has nothing for literacy and human resources.',
  },
  explanation: {
    id: 'Rencana aksi terdiri atas kebijakan dan kelembagaan, infrastruktur, aplikasi, dan penguatan literasi. Penilai mencatat daerah yang tidak memiliki rencana aksi sumber daya manusia: aplikasi tanpa orang yang cakap tidak dipakai. Tambahkan kegiatan dengan area literacy, atau tandai pelatihan yang sudah ada.',
    en: 'An action plan has policy and institutions, infrastructure, applications, and literacy. Assessors fault regions without a plan of action for human resources: applications are not used without people who can. Add an action with area literacy, or mark the trainings that there are.',
  },
  basis: faultedByAssessors,
  covers: ['E4'],
  stage: 3,
  supersedes: [],
  fixable: false,
  reads: ['plan', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Hanya aplikasi', en: 'Only applications' },
      bad: `plan <|contoh|> "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action portal "Portal layanan" in governance.public-service { owner diskominfo  area application }
`,
    },
    {
      title: { id: 'Dengan pelatihan', en: 'With a training' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action portal "Portal layanan" in governance.public-service { owner diskominfo  area application }
action kelas "Pelatihan petugas loket" in governance.public-service { owner diskominfo  area literacy }
`,
    },
  ],
  check({ plan: [plan], action, quickwin }, report) {
    const work = [...action, ...quickwin];
    if (!plan || action.length === 0 || work.some(({ area }) => area === 'literacy')) return;
    report(
      { element: plan.id, path: 'name' },
      {
        id: `Di antara ${work.length} kegiatan dan quick win tidak ada yang menguatkan literasi. Tambahkan kegiatan dengan area literacy, atau tandai pelatihan yang sudah ada.`,
        en: `Of ${work.length} actions and quick wins none is for literacy. Add an action with area literacy, or mark the trainings that there are.`,
      },
    );
  },
});
