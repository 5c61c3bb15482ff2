import type { BlockDraft } from '@rencana/document';
import type { Decree } from '@rencana/model';
import { heading, paragraph } from '../content/block.ts';
import { assembleLetter } from '../frame/assemble-letter.ts';
import { regionName } from '../frame/region.ts';
import { defineReport } from '../report.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { attachments } from './attachments.ts';
import { copies } from './copies.ts';
import { decreeBody } from './decree-body.ts';
import { decreeParts } from './decree-parts.ts';

/** The decrees that form council and team, ready to be signed: one after the other, each with its annexes and pages of its own. */
export const decrees = defineReport({
  name: 'decrees',
  title: { id: 'Keputusan Dewan dan Tim Pelaksana', en: 'Decrees of Council and Team' },
  summary: {
    id: 'Naskah keputusan Dewan dan Tim Pelaksana Smart City beserta lampirannya, siap ditandatangani.',
    en: 'The decrees that form council and team with their annexes, ready to be signed.',
  },
  sections: ['council', 'team', 'decree', 'copies', 'attachments', 'nip'],
  languages: ['id'],
  reads: decreeParts,
  build(parts, options) {
    const view = createView(parts, { ...options, language: 'id' });
    const letters = inOrder(view, parts.decree)
      .map((decree) => letter(view, decree))
      .filter((blocks) => blocks.length > 0);
    return assembleLetter(view, {
      title: `Keputusan Dewan dan Tim Pelaksana Smart City ${regionName(view)}`.trim(),
      subject: 'Keputusan Dewan dan Tim Pelaksana Smart City',
      paper: 'f4',
      letters: letters.length > 0 ? letters : [none],
    });
  },
});

/** `sections council` is the whole decree of the council; `sections attachments` the annexes of both. */
function letter(view: View, decree: Decree): readonly BlockDraft[] {
  const own = decree.kind ? [decree.kind] : ['council', 'team'];
  const body = wantsSection(view, ...own, 'decree') ? decreeBody(view, decree) : [];
  const sent = wantsSection(view, ...own, 'copies') ? copies(view, decree) : [];
  const annexes = wantsSection(view, ...own, 'attachments') ? attachments(view, decree) : [];
  return [...body, ...sent, ...annexes];
}

const none: readonly BlockDraft[] = [
  heading(1, 'decrees', 'KEPUTUSAN DEWAN DAN TIM PELAKSANA', { unnumbered: true }),
  paragraph('Keputusan pembentukan Dewan dan Tim Pelaksana belum disusun pada saat dokumen ini dicetak.'),
];
