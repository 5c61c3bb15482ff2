import type { BlockDraft } from '@rencana/document';
import type { Picture } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { inlines } from '../content/inline.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { proseLine } from './prose-line.ts';

const texts = { source: { id: 'Sumber: ', en: 'Source: ' } } as const;

/** A picture of the plan with its title as caption and where it comes from as note; nothing without a file. */
export function pictureFigure(view: View, picture: Picture, id: string): BlockDraft | undefined {
  const file = picture.file && proseLine(view, picture.file);
  if (!file) return undefined;
  const title = titleOf(picture, view.language);
  const alt = picture.alt ? proseLine(view, picture.alt) : title;
  const source = picture.source && proseLine(view, picture.source);
  return {
    kind: 'figure',
    id,
    caption: inlines(title),
    alt,
    drawing: { kind: 'picture', file, alt },
    ...(source && { note: inlines(`${view.say(texts.source)}${source}`) }),
    place: placeOf(picture),
  };
}
