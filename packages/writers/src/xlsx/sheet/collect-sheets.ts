import type { Block, Document } from '@rencana/document';
import type { SpreadsheetContext } from '../context.ts';
import { figureSheet } from './figure-sheet.ts';
import { profileSheet } from './profile-sheet.ts';
import type { Sheet } from './sheet.ts';
import { tableSheet } from './table-sheet.ts';

/** A sheet with the chapter that it stands in. */
export interface CollectedSheet {
  readonly sheet: Sheet;
  readonly chapter: string;
}

interface Collecting extends SpreadsheetContext {
  readonly found: CollectedSheet[];
  chapter: string;
}

type Handlers = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, state: Collecting) => void };

const add = (sheet: Sheet, { found, chapter }: Collecting): void => {
  found.push({ sheet, chapter });
};

const handlers: Handlers = {
  heading: ({ level, label, title }, state) => {
    if (level === 1) state.chapter = label ? `${label} ${title}` : title;
  },
  table: (table, state) => add(tableSheet(table, state), state),
  figure: (figure, state) => add(figureSheet(figure, state), state),
  profile: (profile, state) => add(profileSheet(profile, state), state),
  list: ({ items }, state) => {
    for (const item of items) collect(item, state);
  },
  callout: ({ children }, state) => collect(children, state),
  landscape: ({ children }, state) => collect(children, state),
  paragraph: () => {},
  signatures: () => {},
  clauses: () => {},
  contents: () => {},
  'page-break': () => {},
};

function collect(blocks: readonly Block[], state: Collecting): void {
  for (const block of blocks) (handlers[block.kind] as (block: Block, state: Collecting) => void)(block, state);
}

/** Every table, drawing and profile of a document as a sheet, in the order of the document. */
export function collectSheets(document: Document): CollectedSheet[] {
  const { language, draft } = document;
  const state: Collecting = { language, ...(draft && { draft }), found: [], chapter: '' };
  for (const { blocks } of document.parts) collect(blocks, state);
  return state.found;
}
