import { ImageRun } from 'docx';
import { type Emblem, emblemSize } from '../look/emblem.ts';
import { cleanText } from '../text/clean-text.ts';
import { imageData } from './image-data.ts';

/** An emblem in a line; `room` is the width of the line in points. */
export function emblemRun(emblem: Emblem, room: number): ImageRun {
  const { width, height } = emblemSize(emblem, room);
  const text = cleanText(emblem.alt);
  return new ImageRun({
    ...imageData(emblem.picture),
    transformation: { width: Math.round((width / 72) * 96), height: Math.round((height / 72) * 96) },
    altText: { name: text, title: text, description: text },
  });
}
