import type { BlockDraft } from '@rencana/document';
import type { Stage } from '@rencana/model';
import { type CompleteParts, completeParts } from '../completeness/complete-parts.ts';
import { currentStage } from '../completeness/completeness.ts';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { signatures } from '../frame/signatures.ts';
import { defineReport } from '../report.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { conductTable } from './conduct-table.ts';
import { groupTable } from './group-table.ts';
import { missingBlocks } from './missing.ts';
import { stageTitle } from './stage-name.ts';
import { stageResults } from './stage-results.ts';

/** What became of the coaching stages so far: who met, what came out, what is missing. */
export const stageReport = defineReport({
  name: 'stage-report',
  title: { id: 'Laporan Tahapan Bimtek', en: 'Stage Report' },
  summary: {
    id: 'Pelaksanaan, hasil, dan kekurangan setiap tahap bimbingan teknis sampai tahap yang sedang berjalan.',
    en: 'Conduct, results and gaps of each coaching stage up to the current one.',
  },
  sections: ['stage-1', 'stage-2', 'stage-3', 'stage-4', 'conduct', 'groups', 'results', 'missing', 'approval'],
  languages: ['id'],
  reads: completeParts,
  build(parts, options) {
    const view = createView(parts, { ...options, language: 'id' });
    const chapters = heldStages(view, parts).flatMap((stage) => stageChapter(view, parts, stage));
    const body = chapters.length > 0 ? chapters : none;
    return assemble(view, {
      subject: 'Laporan Tahapan Bimbingan Teknis',
      cover: { series: 'Masterplan Smart City', volume: 'Bimbingan Teknis', title: 'Laporan\nTahapan Bimtek' },
      body: [...body, ...(wantsSection(view, 'approval') && chapters.length > 0 ? approval(view) : [])],
    });
  },
});

/** The stages up to the current one; without a current stage all of them. */
function heldStages(view: View, parts: CompleteParts): readonly Stage[] {
  const current = currentStage(view);
  return inOrder(view, parts.stage).filter(({ order }) => Number(order ?? '1') <= current);
}

/** A chapter holds what the plan says of the stage; a part without content is left out. */
function stageChapter(view: View, parts: CompleteParts, stage: Stage): readonly BlockDraft[] {
  const own = `stage-${stage.order ?? ''}`;
  const part = (name: string, title: string, content: readonly (BlockDraft | undefined)[]): readonly BlockDraft[] => {
    const blocks = content.filter((block) => block !== undefined);
    if (blocks.length === 0 || !wantsSection(view, own, name)) return [];
    return [heading(2, `${name}-of-${stage.name}`, title), ...blocks];
  };
  const sections = [
    ...part('conduct', 'Pelaksanaan', [conductTable(view, stage)]),
    ...part('groups', 'Kelompok Kerja', [groupTable(view, stage)]),
    ...part('results', 'Hasil', stageResults(view, parts, stage)),
    ...part('missing', 'Kelengkapan', missingBlocks(view, parts, stage)),
  ];
  if (sections.length === 0) return [];
  return [heading(1, `stage-${stage.name}`, stageTitle(stage), { place: placeOf(stage) }), ...sections];
}

function approval(view: View): readonly BlockDraft[] {
  return [
    heading(1, 'approval', 'Pengesahan', { unnumbered: true }),
    paragraph('Laporan tahapan ini dibuat menurut keadaan masterplan pada tanggal penandatanganan.'),
    ...identityBlocks(view),
    signatures(view),
  ];
}

const none: readonly BlockDraft[] = [
  heading(1, 'stages', 'Tahapan Bimbingan Teknis', { unnumbered: true }),
  paragraph('Tahapan bimbingan teknis belum dijadwalkan pada saat laporan ini disusun.'),
];
