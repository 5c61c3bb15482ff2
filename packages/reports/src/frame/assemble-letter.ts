import { type BlockDraft, type Document, finishDocument } from '@rencana/document';
import { tableBlocks } from '../tables/table-blocks.ts';
import type { View } from '../view/view.ts';
import { documentDates } from './document-date.ts';
import { draftErrors, draftMark } from './draft-errors.ts';
import { placeBlocks } from './place-blocks.ts';
import { governmentName, regionName } from './region.ts';

/** What a report hands over that becomes official paper: no cover, no contents, each letter with page numbers of its own. */
export interface LetterAssembly {
  readonly title: string;
  readonly subject: string;
  readonly paper: 'a4' | 'f4';
  readonly letters: readonly (readonly BlockDraft[])[];
}

/** Puts letters together and finishes them; a plan with errors is marked and its errors follow the last letter. */
export function assembleLetter(view: View, { title, subject, paper, letters }: LetterAssembly): Document {
  const draft = draftMark(view);
  const errors = draftErrors(view);
  return finishDocument({
    language: view.language,
    title,
    subject,
    author: governmentName(view),
    keywords: ['Smart City', subject, regionName(view)].filter(Boolean),
    ...documentDates(view),
    form: 'letter',
    paper,
    ...(draft && { draft }),
    parts: [...[...letters, tableBlocks(view, view.request)].map((blocks) => placeBlocks(view, blocks)), errors]
      .filter((blocks) => blocks.length > 0)
      .map((blocks) => ({ numbering: 'arabic', restart: true, blocks })),
  });
}
