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

const kept = new WeakMap<Assets, Promise<PageNumberEstimator>>();

/**
 * What lays pages out to fill in the numbers of contents, for programs that do not; only documents with contents need it.
 * It reads the fonts once, and remembers widths from one document to the next.
 */
export async function findPageEstimator(document: Document, assets: Assets): Promise<PageNumberEstimator | undefined> {
  if (!document.parts.some((part) => part.blocks.some(holdsContents))) return undefined;
  const estimator = kept.get(assets) ?? createPageEstimator(assets);
  kept.set(assets, estimator);
  // The next document may try again.
  estimator.catch(() => kept.delete(assets));
  return estimator;
}

async function createPageEstimator(assets: Assets): Promise<PageNumberEstimator> {
  const fonts = await Promise.all(faces.map(async (face) => ({ data: await assets.font(face) })));
  return estimatePageNumbersWith({ guess: true, fonts });
}

function holdsContents(block: Block): boolean {
  if (block.kind === 'landscape') return block.children.some(holdsContents);
  return block.kind === 'contents' && block.entries.length > 0;
}
