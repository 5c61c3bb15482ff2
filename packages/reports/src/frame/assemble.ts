import { type BlockDraft, type Document, finishDocument } from '@rencana/document';
import { tableBlocks } from '../tables/table-blocks.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { type CoverTexts, cover } from './cover.ts';
import { documentDates } from './document-date.ts';
import { draftErrors, draftMark, draftNotice } from './draft-errors.ts';
import { contentsBlocks } from './front-matter.ts';
import { placeBlocks } from './place-blocks.ts';
import { governmentName, periodText, regionName } from './region.ts';

/** What a report hands over; cover, contents, draft marks and file properties are the same for all reports. */
export interface Assembly {
  readonly subject: string;
  readonly cover: CoverTexts;
  /** Chapters before the contents: a foreword. */
  readonly foreword?: readonly BlockDraft[];
  /** Chapters after the contents that depend on all else that is shown: abbreviations. */
  readonly lists?: (shown: readonly BlockDraft[]) => readonly BlockDraft[];
  readonly body: readonly BlockDraft[];
}

/** Puts a document together and finishes it: labels, contents, references and the texts of values. */
export function assemble(
  view: View,
  { subject, cover: texts, foreword = [], lists = () => [], body }: Assembly,
): Document {
  const draft = draftMark(view);
  const whole = [...placeBlocks(view, [...body, ...tableBlocks(view, view.request)]), ...draftErrors(view)];
  const name = view.plan ? titleOf(view.plan, view.language) : subject;
  const title = [name, periodText(view)].filter(Boolean).join(' ');
  return finishDocument({
    language: view.language,
    title,
    subject,
    author: governmentName(view),
    keywords: ['Smart City', subject, regionName(view)].filter(Boolean),
    ...documentDates(view),
    ...(draft && { draft }),
    cover: cover(view, texts),
    parts: [
      {
        numbering: 'roman',
        blocks: [...draftNotice(view), ...foreword, ...contentsBlocks(view, whole), ...lists([...foreword, ...whole])],
      },
      { numbering: 'arabic', blocks: whole },
    ],
  });
}
