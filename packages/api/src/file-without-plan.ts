import type { Finding } from '@rencana/model';

/** The finding for a file that no plan reads, at its start. */
export function fileWithoutPlan(file: string): Finding {
  return {
    code: 'file-without-plan',
    severity: 'error',
    message: {
      id: `Berkas ini tidak termasuk rencana mana pun: tidak ada plan.rencana di foldernya atau di atasnya. Buat berkas plan.rencana dengan blok "plan nama { … }", atau pindahkan berkas ini ke folder rencananya.`,
      en: `This file belongs to no plan: there is no plan.rencana in its folder or above it. Create a file plan.rencana with a block "plan name { … }", or move this file into the folder of its plan.`,
    },
    place: { file, key: '' },
    related: [],
    fixes: [],
  };
}
