import type { Block, Document, Inline } from '../model.ts';
import { mapDocument } from './map-document.ts';

function labelOf(block: Block): string | undefined {
  if (block.kind === 'heading' || block.kind === 'profile') return block.label ?? block.title;
  if (block.kind === 'table' || block.kind === 'figure') return block.label;
}

/** Gives every reference the label of its target; an unknown target is a mistake of a report and throws. */
export function fillReferences(document: Document): Document {
  const labels = new Map<string, string>();
  mapDocument(document, {
    block: (block) => {
      const label = labelOf(block);
      if (label !== undefined && 'id' in block) labels.set(block.id, label);
      return block;
    },
  });
  return mapDocument(document, {
    inline: (inline): Inline => {
      if (inline.kind !== 'reference') return inline;
      const label = labels.get(inline.target);
      if (label === undefined) throw new Error(`A reference points at “${inline.target}”, which the document lacks.`);
      return { ...inline, label: inline.label || label };
    },
  });
}
