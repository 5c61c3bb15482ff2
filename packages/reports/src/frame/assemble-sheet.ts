import { type BlockDraft, type Document, finishDocument } from '@rencana/document';
import { tableBlocks } from '../tables/table-blocks.ts';
import type { View } from '../view/view.ts';
import { documentDates } from './document-date.ts';
import { draftErrors, draftMark } from './draft-errors.ts';
import { placeBlocks } from './place-blocks.ts';
import { governmentName, periodText, regionName } from './region.ts';

/** Puts a few pages without cover and contents together and finishes them, in the look of the books. */
export function assembleSheet(view: View, subject: string, body: readonly BlockDraft[]): Document {
  const draft = draftMark(view);
  return finishDocument({
    language: view.language,
    title: [subject, regionName(view), periodText(view)].filter(Boolean).join(' '),
    subject,
    author: governmentName(view),
    keywords: ['Smart City', subject, regionName(view)].filter(Boolean),
    ...documentDates(view),
    ...(draft && { draft }),
    parts: [
      {
        numbering: 'arabic',
        blocks: [...placeBlocks(view, [...body, ...tableBlocks(view, view.request)]), ...draftErrors(view)],
      },
    ],
  });
}
