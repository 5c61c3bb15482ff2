import type { Block, Document } from '@rencana/document';
import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Assets, FontFace } from '../writer.ts';

const faces: readonly FontFace[] = [
  'sans-regular',
  'sans-italic',
  'sans-bold',
  'sans-bold-italic',
  'serif-regular',
  'serif-italic',
  'serif-bold',
  'serif-bold-italic',
];

/** Lays pages out to fill in the numbers of contents, for programs that do not; only documents with contents need it. */
export async function createPageEstimator(
  document: Document,
  assets: Assets,
): Promise<PageNumberEstimator | undefined> {
  if (!document.parts.some((part) => part.blocks.some(holdsContents))) return undefined;
  const fonts = await Promise.all(faces.map(async (face) => ({ data: await assets.font(face) })));
  return estimatePageNumbersWith({ guess: true, fonts });
}

function holdsContents(block: Block): boolean {
  if (block.kind === 'landscape') return block.children.some(holdsContents);
  return block.kind === 'contents' && block.entries.length > 0;
}
