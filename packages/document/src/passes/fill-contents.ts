import type { Block, Contents, ContentsEntry, Document } from '../model.ts';
import { plainText } from '../text/plain-text.ts';
import { mapDocument } from './map-document.ts';

/** The deepest heading that the table of contents shows. */
const deepestLevel = 3;

type Entries = Record<Contents['of'], ContentsEntry[]>;

function addEntry(entries: Entries, block: Block): void {
  const level = block.kind === 'heading' || block.kind === 'profile' ? block.level : undefined;
  if ((block.kind === 'heading' || block.kind === 'profile') && level !== undefined && level <= deepestLevel) {
    entries.headings.push({
      target: block.id,
      level,
      label: block.label ?? '',
      title: block.title.replace(/\s*\n\s*/g, ' '),
    });
  }
  if ((block.kind !== 'table' && block.kind !== 'figure') || ('bare' in block && block.bare)) return;
  const list = block.kind === 'table' ? entries.tables : entries.figures;
  list.push({
    target: block.id,
    level: 1,
    label: block.label,
    title: block.short ?? plainText(block.caption),
  });
}

/** Fills the lists of headings (to level 3), tables and figures of the whole document. */
export function fillContents(document: Document): Document {
  const entries: Entries = { headings: [], tables: [], figures: [] };
  mapDocument(document, {
    block: (block) => {
      addEntry(entries, block);
      return block;
    },
  });
  return mapDocument(document, {
    block: (block) => (block.kind === 'contents' ? { ...block, entries: entries[block.of] } : block),
  });
}
